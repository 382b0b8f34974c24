import { readInvitationResults } from '../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import { failedResult, sentResult } from '../../people';
import { recipients } from './batch';

const results = [1, 2, 3].map((member) => sentResult(member));

function statuses(body: object): string[] {
	return [...(readInvitationResults(body, recipients)?.results.values() ?? [])].map(
		({ status }) => status,
	);
}

const NOBODY = ['UNKNOWN', 'UNKNOWN', 'UNKNOWN'];
const ALL = ['SENT', 'SENT', 'SENT'];

describe('results', () => {
	it.each<[object]>([
		[{ message: 'No invitations were sent' }],
		[{ message: '0 invitations sent' }],
		[{ message: 'Dry run' }],
		[{ dryRun: true }],
		[{ simulated: true }],
		[{ meta: { dryRun: true } }],
		[{ status: 'FAILED' }],
		[{ status: 400 }],
		[{ ok: false }],
		[{ failed: true }],
		[{ code: 'RATE_LIMITED' }],
		[{ success: 'false' }],
		[{ errors: ['x'] }],
		[{ linkedinError: 'Session expired' }],
	])('are spoilt by what stands above: %j', (above) => {
		expect(statuses({ success: true, ...above, results })).toEqual(NOBODY);
		expect(statuses({ success: true, data: { ...above, results } })).toEqual(NOBODY);
	});

	it.each<[object]>([
		[{ message: '3 invitations sent' }],
		[{ message: 'Follow invitations sent successfully' }],
		[{ message: '3 sent, 0 failed' }],
		[{ message: 'Batch processed', status: 'COMPLETED', statusCode: 200, code: 'OK' }],
		[{ dryRun: false, ok: true, failed: 0, skipped: 0, errors: [], error: null }],
		[{ sent: 3, totalFailed: 0 }],
		[{ rateLimit: { limit: 100, remaining: 4 } }],
	])('stay what they are below %j', (above) => {
		expect(statuses({ success: true, ...above, results })).toEqual(ALL);
	});

	it('may fail in part, as the answer says', () => {
		const part = [sentResult(1), failedResult(2), sentResult(3)];
		for (const above of [
			{ message: '2 sent, 1 failed' },
			{ errors: ['One failed'] },
			{ status: 'PARTIAL_SUCCESS' },
		]) {
			expect(statuses({ success: true, ...above, results: part })).toEqual([
				'SENT',
				'FAILED',
				'SENT',
			]);
		}
	});

	it.each<[string, object]>([
		['failed', { failed: results }],
		['notInvited', { notInvited: results }],
		['alreadyInvited', { alreadyInvited: results }],
		['previousResults', { previousResults: results }],
		['example', { example: results }],
		['example.results', { example: { results } }],
		['previous.data.items', { previous: { data: { items: results } } }],
		['anything', { anything: results }],
	])('in a list named %s are no successes', (_, body) => {
		expect(statuses({ success: true, ...body })).toEqual(NOBODY);
	});

	it.each(['results', 'data', 'items', 'invitations', 'responses', 'sent', 'succeeded'])(
		'in a list named %s are',
		(name) => {
			expect(statuses({ success: true, [name]: results })).toEqual(ALL);
		},
	);
});
