import fc from 'fast-check';

import { readErrorBody, readErrorText } from '../../../../nodes/ConnectSafely/api/errorBody';

const BAD_URN = 'Invalid profile URN';

const issue = (path: unknown, message: unknown = BAD_URN) => ({
	code: 'custom',
	path,
	message,
});
const invalid = (...issues: unknown[]) => ({ success: false, error: { name: 'ZodError', issues } });

describe('the text of a refusal', () => {
	it.each<[string, unknown, string]>([
		['a text under error', { error: 'Unauthorized' }, 'Unauthorized'],
		['a message', { success: false, code: 'NOT_FOUND', message: 'Not found' }, 'Not found'],
		['a code alone', { success: false, code: 'NOT_FOUND' }, 'NOT_FOUND'],
		['error before message', { error: 'The error', message: 'The message' }, 'The error'],
		['a message inside error', { error: { message: 'Inside' } }, 'Inside'],
		['an error inside error', { error: { error: 'Inside' } }, 'Inside'],
		['a name inside error', { error: { name: 'TypeError' } }, 'TypeError'],
		['an empty list of issues', invalid(), 'ZodError'],
		['issues', invalid(issue(['profileUrns', 37])), 'profileUrns.37: Invalid profile URN'],
		['issues without a path', invalid(issue([], 'No.')), 'No.'],
		['several issues', invalid(issue(['a'], 'No'), issue(['b'], 'No')), 'a: No; b: No'],
		['several lines', { error: ' Line one\n\tline two ' }, 'Line one line two'],
		['a number', { error: 42 }, '42'],
		['a flag', { error: true, message: 'Said so' }, 'true'],
		['an empty error and a message', { error: '', message: 'Said so' }, 'Said so'],
		['an empty object and a message', { error: {}, message: 'Said so' }, 'Said so'],
		['a list of texts', { error: ['One', { message: 'two' }, null], message: 'x' }, 'One; two'],
		['an empty list and a message', { error: [], message: 'Said so' }, 'Said so'],
		['a part of a path that is no text', invalid(issue([{}, 'a', null], 'No')), '?.a.?: No'],
		['all of its first 3000 characters', { error: `a${' '.repeat(2_998)}bc` }, 'a b'],
		['nothing', { success: false }, ''],
	])('is %s', (_, body, text) => {
		expect(readErrorBody(body)).toMatchObject({ text, isFromApi: true });
	});

	it('is at most 300 characters long', () => {
		const { text } = readErrorBody({ error: 'x '.repeat(100_000) });
		expect(text).toMatch(/^(x )+x?…$/);
		expect(text.length).toBeLessThanOrEqual(300);
		expect(readErrorText('x'.repeat(300))).toBe('x'.repeat(300));
	});

	it.each<[string, (inner: unknown) => unknown]>([
		['an object', (message) => ({ message })],
		['a list', (text) => [text]],
		['a list in an object', (error) => ({ error: [error] })],
	])('stands no more than six levels deep: %s', (_, around) => {
		const inside = (levels: number): unknown => (levels > 0 ? around(inside(levels - 1)) : 'Found');
		const step = JSON.stringify(around('')).replace(/[^[{]/g, '').length;
		expect(readErrorText(inside(6 / step))).toBe('Found');
		expect(readErrorText(inside(6 / step + 1))).toBe('');
		expect(readErrorText({ issues: [issue([], inside(4 / step))] })).toBe('Found');
		expect(readErrorText({ issues: [issue([], inside(6 / step))] })).toBe('not accepted');
	});

	it.each<[unknown]>([
		[null],
		[undefined],
		[''],
		['<html>'],
		[42],
		[true],
		[[]],
		[[{ error: 'x' }]],
	])('is nothing of the API where the body is %j', (body) => {
		expect(readErrorBody(body)).toStrictEqual({
			text: '',
			everything: expect.any(String),
			code: '',
			isFromApi: false,
			positions: new Map(),
			parameters: [],
		});
	});
});

it('finds the words of a text behind and between any white space', () => {
	const error = `${' \n'.repeat(10_000)}No${' \n'.repeat(1_000)}page${' '.repeat(10_000)}`;
	expect(readErrorBody({ error }).text).toBe('No page');
});

describe('a validation error', () => {
	it.each<[string, unknown[], Array<[number, string]>, string[]]>([
		['one person', [issue(['profileUrns', 37])], [[37, BAD_URN]], []],
		['a person in the body', [issue(['body', 'profileUrns', 3], 'Bad')], [[3, 'Bad']], []],
		['the first person', [issue(['profileUrns', 0], 'Bad')], [[0, 'Bad']], []],
		['a person by a text', [issue(['profileUrns', '3'])], [[3, BAD_URN]], []],
		[
			'two people',
			[issue(['profileUrns', 4], 'A'), issue(['profileUrns', 2], 'B')],
			[
				[4, 'A'],
				[2, 'B'],
			],
			[],
		],
		['a person without a reason', [issue(['profileUrns', 1], null)], [[1, 'not accepted']], []],
		['another parameter', [issue(['accountId'])], [], ['accountId']],
		['another parameter twice', [issue(['companyId', 0]), issue(['companyId'])], [], ['companyId']],
		['a parameter in the body', [issue(['body', 'accountId'])], [], ['accountId']],
		['a parameter in the address', [issue(['params', 'companyId'])], [], ['companyId']],
		['a parameter in the query', [issue(['query', 'accountId'])], [], ['accountId']],
		['a parameter in the path', [issue(['path', 'companyId'])], [], ['companyId']],
		['a parameter in the headers', [issue(['headers', 'x-api-key'])], [], ['x-api-key']],
		['a parameter called as a part', [issue(['body', 'query'])], [], ['query']],
		[
			'a parameter inside another',
			[issue(['body', 'page', 'companyId', 0])],
			[],
			['page.companyId'],
		],
		['a part that stands further in', [issue(['filter', 'path'])], [], ['filter.path']],
		[
			'a part of the request alone',
			['params', 'query', 'path', 'headers'].map((part) => issue([part])),
			[],
			['params', 'query', 'path', 'headers'],
		],
		['the body alone', [issue(['body'])], [], []],
		['a position in a part', [issue(['body', 0]), issue(['query', 1])], [], ['body.0', 'query.1']],
		['a position alone', [issue([0])], [], ['0']],
		['a person deep in the body', [issue(['body', 'x', 'profileUrns', 3])], [[3, BAD_URN]], []],
		[
			'a person and a parameter',
			[issue(['profileUrns', 2]), issue(['query', 'accountId'])],
			[[2, BAD_URN]],
			['accountId'],
		],
		['the list in the body as a whole', [issue(['body', 'profileUrns'])], [], []],
		['the list as a whole', [issue(['profileUrns'])], [], []],
		['a negative position', [issue(['profileUrns', -1])], [], []],
		['a broken position', [issue(['profileUrns', 1.5])], [], []],
		['a position that is a name', [issue(['profileUrns', 'x'])], [], []],
		['an empty path', [issue([])], [], []],
		['a path that is no list', [issue('profileUrns')], [], []],
		['no path', [{ message: 'No' }], [], []],
		['no issue', [null, 42, 'x', []], [], []],
	])('names %s', (_, issues, positions, parameters) => {
		const body = readErrorBody(invalid(...issues));
		expect([...body.positions]).toStrictEqual(positions);
		expect(body.parameters).toStrictEqual(parameters);
	});

	it('names nothing where its issues are no list', () => {
		const body = { error: { name: 'ZodError', issues: { path: ['accountId'] } } };
		const { text, parameters, positions } = readErrorBody(body);
		expect([text, parameters.length, positions.size]).toStrictEqual(['ZodError', 0, 0]);
	});

	it('survives a path of objects that are no text', () => {
		const path = [{ toString: 1, valueOf: 1 }, Object.create(null)];
		expect(readErrorBody(invalid(issue(path))).positions.size).toBe(0);
	});
});

describe('an error body', () => {
	it('keeps the code as it is', () => {
		const body = { error: 'Held', code: 'ACCOUNT_HOLD', holdUntil: '2026-08-01T00:00:00Z' };
		expect(readErrorBody(body)).toMatchObject({
			code: 'ACCOUNT_HOLD',
		});
	});

	it.each<[string, unknown, string]>([
		['an object', { error: { message: 'One' }, message: 'two', code: 'THREE' }, 'One\ntwo\nTHREE'],
		['an object with a message alone', { message: 'two' }, '\ntwo\n'],
		['a text', '<html>One</html>', '<html>One</html>'],
		['a list', ['One'], ''],
	])('keeps all its texts for looking for a word in: %s', (_, body, everything) => {
		expect(readErrorBody(body).everything).toBe(everything);
	});

	it('nested thousands of times is read without throwing', () => {
		const deep = (key: string) =>
			Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ [key]: inner }), 'x');
		for (const key of ['message', 'error', 'name']) {
			expect(readErrorBody({ error: deep(key) }).text).toBe('');
		}
	});

	it('is read without throwing, whatever it holds', () => {
		const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
		const issues = fc.array(fc.record({ path: fc.array(anything), message: anything }));
		const error = fc.oneof(anything, fc.record({ issues }));
		fc.assert(
			fc.property(fc.oneof(anything, fc.record({ error, message: anything })), (body) => {
				const { text, positions } = readErrorBody(body);
				expect(text.length).toBeLessThanOrEqual(300);
				expect([...positions.keys()].every((key) => Number.isInteger(key) && key >= 0)).toBe(true);
			}),
		);
	});
});
