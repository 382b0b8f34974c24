import { listConnections } from '../../../../../../nodes/ConnectSafely/actions/connection/getManyConnections/listConnections';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { notSent, rejected } from '../../../../../../nodes/ConnectSafely/result';
import { http } from '../../../api/answers';
import { readRun } from '../../readRun';

const NEW = 'Connected on Feb 15, 2026';
const SAME_DAY = 'Connected on Feb 1, 2026';
const OLD = 'Connected on Jan 31, 2026';
const IN_WORDS = 'Vor 2 Wochen';
const WARNING =
	"no day that can be read, so 'Connected After' does not leave them out. Their 'connectedAt' is empty, 'connectedDate' holds LinkedIn's words.";

interface Given {
	accountId?: string | null;
	most?: number;
	connectedAfter?: string | null;
}

const part = (days: string[], first = 0, more: object = {}): Response =>
	http(200, {
		success: true,
		connections: days.map((connectedDate, index) => ({
			vanityName: `person-${first + index}`,
			connectedDate,
		})),
		...more,
	});
const lastPart = (...days: string[]): Response => part(days, 0, { endOfList: true });

/** Lists connections with these answers, the last one again and again. */
async function list(answers: Response[], given: Given = {}) {
	const { accountId = null, most = Infinity, connectedAfter = null } = given;
	const left = [...answers];
	const { run, requests, lines } = readRun(
		() => (left.length > 1 ? left.shift() : left[0]) ?? http(500),
	);
	const options = { ...run.options, connectedAfter };
	const answer = await listConnections(accountId, most, { ...run, options });
	const names = answer.results.map(({ publicIdentifier }) => publicIdentifier);
	return { ...answer, names, starts: requests.map(({ query }) => query?.startIndex), lines };
}

describe('the connections of an account', () => {
	it('are read part after part to the end of the list', async () => {
		const parts = [
			part([NEW, NEW, NEW]),
			part([NEW, NEW], 2),
			part([NEW, OLD], 3, { endOfList: true }),
		];
		const { names, starts, lines, failed, hints } = await list(parts);
		expect(names).toEqual(['person-0', 'person-1', 'person-2', 'person-3', 'person-4']);
		expect(starts).toEqual(['0', '2', '3']);
		expect(lines).toEqual(['Read 3 connections', 'Read 4 connections', 'Read 5 connections']);
		expect([failed, hints]).toEqual([null, []]);
	});

	it('are as many as are wanted', async () => {
		const { names, starts } = await list([part([NEW, NEW, NEW])], { most: 2 });
		expect(names).toEqual(['person-0', 'person-1']);
		expect(starts).toEqual(['0']);
	});

	it.each<[object, string | null, string | null]>([
		[{}, null, null],
		[{}, 'ada', 'ada'],
		[{ accountId: 'ada' }, null, 'ada'],
		[{ accountId: 'ADA' }, 'ada', 'ADA'],
	])(
		'are those of the account that the answer names, else of the one asked for: %j, %s',
		async (...row) => {
			const [more, accountId, reader] = row;
			const answer = part([NEW], 0, { endOfList: true, ...more });
			const { results } = await list([answer], { accountId });
			expect(results).toMatchObject([{ accountId: reader }]);
		},
	);

	it('are none of another account than the one asked for', async () => {
		const answer = part([NEW], 0, { accountId: 'jonas' });
		const { names, failed } = await list([answer], { accountId: 'ada' });
		expect(names).toEqual([]);
		expect(failed).toEqual(
			rejected(
				'notFound',
				'ConnectSafely listed the connections of another LinkedIn account (jonas)',
				"Check 'LinkedIn Account'.",
				{ isSetupFault: true },
			),
		);
	});

	it('are those so far where the list cannot be read on', async () => {
		const { names, failed } = await list([part([NEW, NEW]), http(403, {})]);
		expect(names).toEqual(['person-0', 'person-1']);
		expect(failed).toMatchObject({ code: 'forbidden', isSetupFault: true });
	});

	it('are given up where the list does not end', async () => {
		const days = Array<string>(40_001).fill(NEW);
		const { names, starts, failed } = await list([part(days)]);
		expect(names).toHaveLength(40_001);
		expect(starts).toEqual(['0']);
		expect(failed).toEqual(
			notSent('lookupFailed', "ConnectSafely's list of connections does not end"),
		);
	});
});

describe('the connections after a day', () => {
	const connectedAfter = '2026-02-01';

	it('are those of that day and of later ones, and nobody older is read on for', async () => {
		const { names, starts, hints } = await list([part([NEW, SAME_DAY, OLD, NEW])], {
			connectedAfter,
		});
		expect(names).toEqual(['person-0', 'person-1', 'person-3']);
		expect(starts).toEqual(['0']);
		expect(hints).toEqual([]);
	});

	it('may be none', async () => {
		const { names, failed } = await list([part([OLD, IN_WORDS])], { connectedAfter, most: 1 });
		expect(names).toEqual(['person-1']);
		expect(failed).toBeNull();
		expect(await list([lastPart()], { connectedAfter })).toMatchObject({ names: [], failed: null });
		expect(await list([lastPart(OLD)], { connectedAfter })).toMatchObject({
			names: [],
			failed: null,
		});
	});

	it.each([
		[[NEW, IN_WORDS], `1 connection shows ${WARNING}`],
		[[NEW, IN_WORDS, ''], `2 connections show ${WARNING}`],
	])(
		'have those among them whose day cannot be read, with a warning: %j',
		async (days, message) => {
			const { names, hints } = await list([lastPart(...days)], { connectedAfter });
			expect(names).toHaveLength(days.length);
			expect(hints).toEqual([expect.objectContaining({ type: 'warning', message })]);
		},
	);

	it('warn of nobody beyond the limit', async () => {
		const answer = lastPart(NEW, IN_WORDS);
		expect((await list([answer], { connectedAfter, most: 1 })).hints).toEqual([]);
	});

	it('are nobody where no day at all can be read', async () => {
		const { names, failed } = await list([part([IN_WORDS, ''])], { connectedAfter });
		expect(names).toEqual([]);
		expect(failed).toEqual(
			notSent(
				'lookupFailed',
				`'Connected After' cannot be kept, as no day can be read in LinkedIn's words "${IN_WORDS}"`,
				"Take the option away, and go by 'connectedDate' after the node.",
			),
		);
	});

	it('go on where a later part shows no day', async () => {
		const parts = [part([NEW, NEW]), part([NEW, IN_WORDS], 1, { endOfList: true })];
		const { names, failed } = await list(parts, { connectedAfter });
		expect(names).toEqual(['person-0', 'person-1', 'person-2']);
		expect(failed).toBeNull();
		const undated = [part([NEW]), part([IN_WORDS], 1, { endOfList: true })];
		expect((await list(undated, { connectedAfter })).failed).toBeNull();
	});

	it('are asked for of nobody without the option', async () => {
		const { names, hints, failed } = await list([lastPart(IN_WORDS, IN_WORDS)]);
		expect(names).toEqual(['person-0', 'person-1']);
		expect([hints, failed]).toEqual([[], null]);
	});
});
