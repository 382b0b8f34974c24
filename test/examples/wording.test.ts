import { liveFailure } from '../../examples/start/liveFailure';
import { RunFailure, type Result } from '../../examples/start/run';
import { errorTable } from '../../examples/start/tables';
import { counted } from '../../examples/start/text';

describe('a live run that failed', () => {
	it.each([
		[true, "401. Check the 'API Key'", /^Nobody was invited\. 401.*'\. Here .*SAFELY_API_KEY\.$/],
		[false, "Check the 'Base URL'.", /^Check.*'\. Here .*CONNECTSAFELY_BASE_URL\.$/],
		[true, "'Company Page' is wrong.", /Here the company page is --company\.$/],
		[false, 'Something else', /^Something else\.$/],
	])('%s, %s', (isNobodyInvited, message, sentence) => {
		expect(liveFailure(new RunFailure(message, isNobodyInvited))).toMatch(sentence);
	});
});

describe('the Error table', () => {
	const result: Result = {
		label: 'Eve',
		status: 'NOT_SENT',
		profileUrn: null,
		profile: 'x',
		errorCode: 'rateLimited',
		error: 'Too many requests.',
		isDuplicate: false,
		retryAt: '',
		row: 0,
		item: {},
	};
	const look = { most: 10, isColoured: false };

	it('shows retryAt as a whole under errorCode', () => {
		const retryAt = '2026-11-23T05:03:00.000Z';
		const table = errorTable([{ ...result, retryAt }], look);
		expect(table).toMatch(new RegExp(`rateLimited[^]*\\n│ +│ ${retryAt} │`));
		expect(Math.max(...table.split('\n').map((line) => line.length))).toBe(100);
	});

	it('has no word of it otherwise', () => {
		expect(errorTable([result], look)).not.toContain('retryAt');
	});
});

test.each([
	[0, '0 rows'],
	[1, '1 row'],
	[2, '2 rows'],
])('%d is %s', (count, text) => expect(counted(count, 'row')).toBe(text));
