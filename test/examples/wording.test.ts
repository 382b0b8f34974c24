import { readCommandLine } from '../../examples/start/commandLine';
import { liveFailure } from '../../examples/start/liveFailure';
import { planOf } from '../../examples/start/plan';
import { RunFailure, type Result } from '../../examples/start/run';
import { errorTable, skippedTable } from '../../examples/start/tables';
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

const result: Result = {
	label: 'Eve',
	status: 'NOT_SENT',
	profileUrn: null,
	profile: 'x',
	errorCode: 'rateLimited',
	error: 'Too many requests.',
	reason: '',
	batch: '',
	isDuplicate: false,
	retryAt: '',
	row: 0,
	item: {},
};
const look = { most: 10, isColoured: false };

describe('the Error table', () => {
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

describe('the Skipped table', () => {
	const skipped = { ...result, status: 'SKIPPED', errorCode: '', error: '' };

	it('shows the reason, and in a dry run the batch', () => {
		const planned = { ...skipped, reason: 'dryRun', batch: '12', isDuplicate: true };
		const left = { ...skipped, reason: 'invitationLimit' };
		const table = skippedTable([planned, left], look);
		expect(table).toMatch(/^Skipped \(2\): those with dryRun would be invited\n/);
		expect(table).toMatch(
			/│ SKIPPED, duplicate +│[^]*│ dryRun, batch 12 +│[^]*│ invitationLimit +│/,
		);
		expect(Math.max(...table.split('\n').map((line) => line.length))).toBe(100);
	});

	it('has no word of a batch otherwise', () => {
		const table = skippedTable([{ ...skipped, reason: 'alreadyFollowing' }], look);
		expect(table).toMatch(/^Skipped \(1\)\n/);
		expect(table).toMatch(/│ alreadyFollowing +│/);
		expect(table).not.toContain('batch');
	});
});

describe('the plan of a live run', () => {
	const plan = (args: string[], lookups: number): string =>
		planOf({
			options: readCommandLine(['--live', '--contacts', 'own.csv', '--company', 'acme', ...args]),
			contacts: [{ LinkedIn: 'a' }, { LinkedIn: ' ' }],
			column: 'LinkedIn',
			publicNames: Array.from({ length: lookups }, (_, index) => `somebody-${index}`),
			company: 'acme',
			host: 'api.example.com',
		});

	it.each<[string[], number, string]>([
		[[], 1, 'Would look up 1 person by'],
		[['--yes'], 2, 'Looks up 2 people by'],
		[['--dry-run', '--limit', '5'], 2, 'Looks up at most 2 people by'],
		[['--yes'], 121, 'allows about 120 of them a day: the others come out on Error.'],
	])('with %j says of %d lookups: %s', (args, lookups, sentence) => {
		const text = plan(args, lookups);
		expect(text).toContain(sentence);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
	});

	it('says nothing of lookups where there are none', () => {
		expect(plan(['--yes'], 0)).not.toContain('ook');
	});

	it('says of a dry run that it would be sent, whatever --yes says', () => {
		expect(plan(['--dry-run', '--yes'], 0)).toContain('Would be sent to api.example.com;');
	});
});

test.each([
	[0, '0 rows'],
	[1, '1 row'],
	[2, '2 rows'],
])('%d is %s', (count, text) => expect(counted(count, 'row')).toBe(text));
