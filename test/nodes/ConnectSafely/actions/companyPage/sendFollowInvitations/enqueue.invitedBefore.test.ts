import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../../../support/contexts';
import { deduplication } from '../../../../../support/engine';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { entryOf, PAGE, profileOf, usableEntry } from '../../../people';
import { invite, runWith, type Given } from './sendRun';

const personOf = (member: number) => `follow invitation ${PAGE} ${profileOf(member).personKey}`;
const named = entryOf('linkedin.com/in/jane-tester', { index: 1 }) as UsableEntry;
const NAME = `follow invitation ${PAGE} in/jane-tester`;

/** What n8n's store was asked first about, before any batch. */
async function firstQuestion(entries: UsableEntry[], given: Given) {
	deduplication.calls.splice(0);
	const invitedBefore = new InvitedBefore(executeContext(null), new SimulatedClock());
	const asked: string[][] = [];
	const add = invitedBefore.add.bind(invitedBefore);
	invitedBefore.add = async (people) => {
		asked.push(
			deduplication.calls
				.filter(({ call, scope }) => call === 'record' && scope === 'workflow')
				.flatMap(({ values }) => values),
		);
		return await add(people);
	};
	const lookUp = () => ({
		kind: 'http' as const,
		statusCode: 200,
		headers: {},
		body: { success: true, profile: { entityUrn: profileOf(9).profileUrn, isConnected: true } },
	});
	await invite(
		entries,
		runWith({ batchSize: 2, batchInterval: 0, lookUp, ...given, invitedBefore }),
	);
	return asked[0];
}

describe('n8n’s store is asked about people before their batch', () => {
	beforeEach(() => deduplication.clear());

	const two = [usableEntry(0, 1), usableEntry(1, 2)];
	const [first, second] = two as [UsableEntry, UsableEntry];
	it.each<[string, UsableEntry[], Given, string[]]>([
		['never where they fill one batch', two, {}, []],
		['never where they do not fill one', two, { batchSize: 50 }, []],
		['never where the limit has just enough places', two, { invitationLimit: 2 }, []],
		['where they are more than one batch', two, { batchSize: 1 }, [personOf(1), personOf(2)]],
		['where they are more than the limit', two, { invitationLimit: 1 }, [personOf(1), personOf(2)]],
		['where one is known by name', [first, named], {}, [personOf(1), NAME]],
		[
			'where one is of another page',
			[first, { ...second, companyId: '7' }],
			{},
			[personOf(1), personOf(2).replace(PAGE, '7')],
		],
		[
			'where one is of another account',
			[first, { ...second, accountId: 'b' }],
			{},
			[personOf(1), personOf(2)],
		],
	])('%s', async (_, entries, given, expected) => {
		expect(await firstQuestion(entries, given)).toEqual(expected);
	});
});
