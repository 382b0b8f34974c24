import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { FollowerList } from '../../../../../../nodes/ConnectSafely/state/followerList';
import { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../../../support/contexts';
import { deduplication } from '../../../../../support/engine';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { entryOf, PAGE, profileOf, usableEntry } from '../../../people';
import { known } from '../../../state/followerParts';
import { invite, runWith, type Followers, type Given } from './sendRun';

const MEMBERS: Record<string, number> = { jane: 11, john: 12, jim: 13 };
const WITH_BATCHES = { batchSize: 2, batchInterval: 0 };

/** Entries of members by their number, and of public names. */
const entriesOf = (...people: Array<number | string>) =>
	people.map((person, index) =>
		typeof person === 'number'
			? usableEntry(index, person)
			: (entryOf(`linkedin.com/in/${person}`, { index, item: index }) as UsableEntry),
	);

function lookUp(slug: string): Response {
	const member = MEMBERS[slug];
	const profile = member === undefined ? null : { entityUrn: profileOf(member).profileUrn };
	const body = { success: true, profile: profile && { ...profile, isConnected: true } };
	return { kind: 'http', statusCode: 200, headers: {}, body };
}

/** Each line that a run would write about its progress. */
async function linesOf(entries: UsableEntry[], given: Given, followers?: Followers) {
	const lines: string[] = [];
	const progress = {
		note: (message: () => string) => void lines.push(message()),
		noteWait: () => {},
	};
	await invite(entries, runWith({ lookUp, progress, ...given }), followers);
	return lines;
}

describe('the producer', () => {
	beforeEach(() => deduplication.clear());

	it('notes each batch that was sent, and nothing before the first one', async () => {
		expect(await linesOf(entriesOf(1, 2, 3, 4, 5), WITH_BATCHES)).toEqual([
			'Sent 1 of 3 batches',
			'Sent 2 of 3 batches',
		]);
	});

	it.each<[string, UsableEntry[], string[]]>([
		[
			'as it looks somebody up',
			entriesOf(1, 2, 3, 4, 'nobody', 'jane', 5),
			Array<string>(2).fill('Looked up 2 of 2 profiles, sent 2 of 3 batches'),
		],
		[
			'as it has a batch sent',
			entriesOf(1, 2, 3, 'nobody', 4, 5, 6),
			[1, 2].map((sent) => `Looked up 1 of 1 profile, sent ${sent} of 3 batches`),
		],
	])('counts no batch for whom it found nobody, %s', async (_, entries, expected) => {
		const lines = await linesOf(entries, WITH_BATCHES);
		expect(lines.slice(-2)).toEqual(expected);
	});

	it('counts the batch of whom it has just found', async () => {
		const lines = await linesOf(entriesOf('jane', 'john', 'jim'), {
			batchSize: 1,
			batchInterval: 0,
		});
		expect(lines.filter((line) => line.includes('sent'))).toEqual(
			[
				[2, 1],
				[2, 1],
				[3, 2],
				[3, 2],
			].map(([found, sent]) => `Looked up ${found} of 3 profiles, sent ${sent} of 3 batches`),
		);
	});

	it('counts no batch for whom n8n’s store knows', async () => {
		const invitedBefore = () => new InvitedBefore(executeContext(null), new SimulatedClock());
		const people = [5, 6].map((member) => ({ ...profileOf(member), companyId: PAGE }));
		await invitedBefore().add(people.map((person) => ({ ...person, accountId: null })));
		const given = { ...WITH_BATCHES, invitedBefore: invitedBefore() };
		const lines = await linesOf(entriesOf(1, 2, 3, 4, 5, 6), given);
		expect(lines).toEqual(['Sent 1 of 2 batches']);
	});

	it.each<[string, UsableEntry[], string[]]>([
		[
			'each name',
			entriesOf('jane', 'john', 'jim'),
			['Looked up 1 of 3 profiles', 'Looked up 2 of 3 profiles', 'Looked up 3 of 3 profiles'],
		],
		[
			'no name of somebody who follows',
			entriesOf('jane', 'follower', 'jim'),
			['Looked up 1 of 2 profiles', 'Looked up 2 of 2 profiles'],
		],
	])('counts of the lookups to come %s', async (_, entries, expected) => {
		const list = new FollowerList();
		list.add({ followers: [known({ personKey: null, slug: 'follower' })], total: 100 });
		const followers = new Map([[PAGE, { list, failed: null }]]);
		const lines = await linesOf(entries, { batchSize: 50 }, followers);
		expect(lines.slice(0, expected.length)).toEqual(expected);
	});

	it('counts no lookup of a name that another account has found', async () => {
		const [jane, john, again] = entriesOf('jane', 'john', 'jane') as [
			UsableEntry,
			UsableEntry,
			UsableEntry,
		];
		const lines = await linesOf([jane, john, { ...again, accountId: 'b' }], { batchSize: 50 });
		expect(lines[1]).toBe('Looked up 2 of 2 profiles');
	});
});
