import {
	isRehearsal,
	objectionAbove,
} from '../../../../../nodes/ConnectSafely/api/endpoints/objectionsAbove';

const words = (text: string): string[] => text.split(' ');
const isJan = (value: unknown): boolean => value === 'jan-tester' || value === 7;
const above = (record: Record<string, unknown>) => objectionAbove(record, isJan);

describe('what stands above results', () => {
	it.each<[Record<string, unknown>]>([
		[{ sent: false }],
		[{ invitation_sent: 'no' }],
		[{ ok: false }],
		[{ success: 'false' }],
		[{ successful: false }],
		[{ failed: true }],
		[{ skipped: 'yes' }],
		[{ dry_run: true }],
		[{ hasErrors: true }],
		[{ status: 300 }],
		[{ code: '429' }],
		[{ status: 'FAILED' }],
		[{ overallResult: 'rejected' }],
		[{ reply_code: 'RATE_LIMITED' }],
		[{ errors: ['No'], ok: false }],
		[{ ok: false, errors: ['No'] }],
	])('says that nobody was invited: %j', (record) => {
		expect(above(record)).toBe('all');
	});

	it.each<[Record<string, unknown>]>([
		[{ errors: ['No'] }],
		[{ error: 'No way' }],
		[{ lastError: { message: 'No' } }],
		[{ errors: [7] }],
		[{ errors: [[['jan-tester']]] }],
		[{ errors: [{ who: { slug: 'jan-tester' } }] }],
		[{ partialFailure: 'yes, in part' }],
		[{ message: 'One failed' }],
		[{ status: 'PARTIAL' }],
		[{ code: 'partially_failed' }],
		[{ errors: ['No'], message: 'Sent' }],
		[{ message: 'Sent', errors: ['No'] }],
	])('says that not all went well: %j', (record) => {
		expect(above(record)).toBe('some');
	});

	it.each<[Record<string, unknown>]>([
		[{}],
		[{ sent: 0 }],
		[{ sent: 1, ok: true, success: true }],
		[{ book: false, okay: false }],
		[{ failed: 1, failures: 3 }],
		[{ errors: 3 }],
		[{ error: '', errors: [], failure: null }],
		[{ isPartialFailure: true }],
		[{ failed: false }],
		[{ limit: 500 }],
		[{ status: 299 }],
		[{ errors: 'jan-tester' }],
		[{ errors: ['jan-tester', 'No'] }],
		[{ errors: { who: 'jan-tester', why: 'No' } }],
		[{ errors: [{ why: 'No' }, { who: 'jan-tester', why: 'No' }] }],
		[{ codeOfConduct: 'Failed' }],
		[{ other: 'Failed' }],
		[{ other: 'Nobody was invited' }],
		[{ message: 'Sent' }],
		[{ message: 42, status: {} }],
		[{ [`${'x'.repeat(100)}Error`]: 'No way' }],
	])('says nothing against them: %j', (record) => {
		expect(above(record)).toBeNull();
	});

	it.each([
		...['no', '0', 'zero', 'none', 'nobody', 'nothing', 'not'].map((none) => `${none} was sent`),
		...words('sent invited invitation invitations invite invites delivered').map(
			(sent) => `No single ${sent}`,
		),
		'sent: 0',
		'invited=0',
		'A dry run',
		'dryRun',
		'dryrun',
		'simulated',
		'A draft',
		'Two drafts',
		'Only validated',
		'A preview',
	])('says by the text "%s" that nobody was invited', (text) => {
		expect(above({ message: text })).toBe('all');
		expect(above({ code: text })).toBe('all');
	});

	it.each([
		...['0', 'no', 'none', 'zero'].map((none) => `${none} failed`),
		...words('failed failure failures error errors skipped refused rejected pending').flatMap(
			(word) => [`Sent, 0 ${word}`, `Sent, no further ${word}`, `${word}: 0`, `${word}=0`],
		),
		...['0 duplicate', '0 duplicates', 'duplicate: 0', 'duplicates: 0'],
		'Done: 0 failed, 0 skipped',
		'Sent,0 failed,0 ms',
	])('says by the text "%s" that all went well', (text) => {
		expect(above({ message: text })).toBeNull();
		expect(above({ status: text })).toBeNull();
	});
});

describe('an answer', () => {
	it.each<[Record<string, unknown>]>([
		[{ dryRun: true }],
		[{ dry_run: 1 }],
		[{ 'dry-run': 'yes' }],
		[{ isDryRun: true }],
		[{ simulated: true }],
		[{ simulation: true }],
		[{ testMode: true }],
		[{ is_test: true }],
		[{ sandbox: true }],
		[{ preview: true }],
		[{ success: true, preview: true, other: 1 }],
		[{ ['simulated'.padEnd(101, '.')]: true, ['simulated'.padEnd(100, 'd') + '.']: true }],
	])('only tried out what was asked: %j', (record) => {
		expect(isRehearsal(record)).toBe(true);
	});

	it.each<[Record<string, unknown>]>([
		[{}],
		[{ dryRun: false }],
		[{ dryRun: 'no' }],
		[{ latest: true }],
		[{ testing: true }],
		[{ previewable: true }],
		[{ success: true }],
	])('did what was asked: %j', (record) => {
		expect(isRehearsal(record)).toBe(false);
	});
});
