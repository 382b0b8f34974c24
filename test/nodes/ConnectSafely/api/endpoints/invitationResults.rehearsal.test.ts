import { sentResult } from '../../people';
import { readAnswer } from './batch';

const results = [1, 2, 3].map((member) => sentResult(member));

/** The statuses of the three people, or what became of the whole batch. */
function statusesOf(statusCode: number, around: object): unknown {
	const response = readAnswer(statusCode, { results, ...around });
	return response.kind === 'results'
		? [...response.results.values()].map(({ status }) => status)
		: response.kind;
}

describe.each([200, 207, 400, 409, 422, 429, 500, 503])('results with the status %p', (status) => {
	const error = status < 300 ? {} : { error: 'x' };

	it.each([{ dryRun: true }, { dry_run: 'true' }, { meta: { dryRun: true } }, { simulated: true }])(
		'invite nobody where the answer only tried it out: %j',
		(rehearsal) => {
			expect(statusesOf(status, { ...error, ...rehearsal })).toEqual(Array(3).fill('UNKNOWN'));
		},
	);

	it('are invitations where it did not', () => {
		expect(statusesOf(status, { ...error, dryRun: false })).toEqual(Array(3).fill('SENT'));
	});
});
