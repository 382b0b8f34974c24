import { resultListsIn } from '../../../../../nodes/ConnectSafely/api/endpoints/resultLists';

const JAN = 'jan-tester';
const RESULT = { slug: JAN, success: true };
const FAULT = { path: ['profileUrns', 0], message: `${JAN} is not valid` };
const LISTED = { name: '', result: RESULT, isBelowFailure: false, isOfOther: false };

const namesJan = (value: unknown): boolean => (JSON.stringify(value) ?? '').includes(JAN);
const listsIn = (body: unknown) => resultListsIn(body, namesJan).lists;
const words = (text: string): string[] => text.split(' ');

describe('a list of results', () => {
	it.each<[unknown]>([
		[[RESULT]],
		[[[RESULT]]],
		[{ results: [RESULT] }],
		[{ data: { items: [RESULT] } }],
		[{ list: [[], [RESULT], []] }],
	])('is found with what it says: %j', (body) => {
		expect(listsIn(body)).toStrictEqual([[LISTED]]);
	});

	it.each<[unknown, number]>([
		[{ data: [{ success: false }, 'x', null] }, 3],
		[{ results: [] }, 0],
		[{ Result: [{ a: 1 }, 'x'] }, 2],
		[{ results: [FAULT, { a: 1 }] }, 2],
		[{ failed: [JAN, 'kim-tester'] }, 2],
		[{ errors: ['x', FAULT] }, 2],
		[{ other: [{ failed: [JAN] }] }, 1],
		[{ failures: { x: 1, rejected: [{ who: JAN }] } }, 1],
	])('is found with all of its elements: %j', (body, length) => {
		const lists = listsIn(body);
		expect(lists).toHaveLength(1);
		expect(lists[0]).toHaveLength(length);
	});

	it.each<unknown>([
		...[null, undefined, 'x', 7, {}, []],
		{ data: [{ slug: JAN }] },
		{ myResults: [{ a: 1 }], resultsBefore: [{ a: 1 }] },
		{ results: [FAULT] },
		{ errors: [FAULT] },
		{ failed: ['kim-tester'] },
		{ success: true },
	])('is not there in %j', (body) => {
		expect(listsIn(body)).toStrictEqual([]);
	});

	it('may be an object whose fields are named after people', () => {
		const body = { results: { [JAN]: { success: true }, other: 7, [`in/${JAN}`]: 'sent' } };
		expect(listsIn(body)).toStrictEqual([
			[
				{ ...LISTED, name: JAN, result: { success: true } },
				{ ...LISTED, name: `in/${JAN}`, result: 'sent' },
			],
		]);
		expect(listsIn({ success: false, x: { [JAN]: 1 } })).toStrictEqual([
			[{ name: JAN, result: 1, isBelowFailure: true, isOfOther: true }],
		]);
	});

	it('comes with the objects that stand around it or beside it', () => {
		const [meta, data] = [{ a: 1 }, { results: [RESULT] }];
		const body = { meta, list: [data] };
		expect(resultListsIn(body, namesJan).around).toStrictEqual([body, data, meta]);
		expect(resultListsIn([], namesJan).around).toStrictEqual([]);
	});

	it.each([
		...words('failed failures errors rejected refused skipped pending unsent notSent not_sent'),
	])('that names people under %s is one', (name) => {
		expect(listsIn({ [name]: [JAN] })).toHaveLength(1);
		expect(listsIn({ [name]: ['kim-tester'] })).toHaveLength(0);
	});

	it.each(words('people members invited other'))(
		'that only names people under %s is none',
		(name) => {
			expect(listsIn({ [name]: [JAN] })).toHaveLength(0);
		},
	);

	it('is looked through for people once', () => {
		const asked: unknown[] = [];
		const inner = { a: 1 };
		resultListsIn({ failed: [{ skipped: [[inner]], errors: [inner] }] }, (value) => {
			asked.push(value);
			return false;
		});
		expect(asked.filter((value) => typeof value !== 'string')).toHaveLength(1);
	});
});

describe('the name of a list', () => {
	const own = words(
		'result results data item items entries list invitation invitations invite invites invited followInvitation follow_invitations followInvitations response responses body batch batches batchResult batch_results batchResults invitationResult invitation_results invitationResults sent succeeded success successes successful done processed completed people profile profiles member members recipient recipients details output RESULTS',
	);
	it.each(own)('%s is one for what was asked', (name) => {
		expect(listsIn({ [name]: [RESULT] })).toStrictEqual([[LISTED]]);
	});

	it.each([...own.map((name) => `x${name}`), ...own.map((name) => `${name}x`), 'other', 'x'])(
		'%s is an odd one',
		(name) => {
			expect(listsIn({ [name]: [RESULT] })).toStrictEqual([[{ ...LISTED, isOfOther: true }]]);
		},
	);

	it.each([
		...words('previous prior_results history earlier old_results examples sampled template'),
		...words('request input failed rejects refused skipped notSent not_sent notInvited'),
		...words('not_invited unsent alreadySent pending queued schedule drafts dryRun dry_run'),
		...words('dryrun simulation PREVIOUS'),
	])('%s is one for something else, as is all inside of it', (name) => {
		expect(listsIn({ [name]: { data: [RESULT] } })).toStrictEqual([
			[{ ...LISTED, isOfOther: true }],
		]);
		expect(listsIn({ [name]: { a: { data: [[RESULT]] } } })).toStrictEqual([
			[{ ...LISTED, isOfOther: true }],
		]);
	});

	it.each([...words('response other told folder'), `${'x'.repeat(100)}failed`])(
		'%s leaves that of a list inside of it as it is',
		(name) => {
			expect(listsIn({ [name]: { data: [RESULT] } })).toStrictEqual([[LISTED]]);
		},
	);
});

describe('a list of results below a failure', () => {
	it.each<object>([
		{ success: false },
		{ error: 'x' },
		{ success: 'yes', error: 'x' },
		{ ok: false },
		{ status: 'FAILED' },
	])('as in %j is told from others', (failure) => {
		const failed = [[{ ...LISTED, isBelowFailure: true }]];
		expect(listsIn({ ...failure, results: [RESULT] })).toStrictEqual(failed);
		expect(listsIn({ ...failure, data: { a: 1, results: [RESULT] } })).toStrictEqual(failed);
	});

	it.each<object>([
		{ success: true },
		{ success: true, error: 'x' },
		{ error: '' },
		{ errors: ['x'] },
		{ inside: { success: false } },
	])('is not told from others by %j', (record) => {
		expect(listsIn({ ...record, results: [RESULT] })).toStrictEqual([[LISTED]]);
	});
});
