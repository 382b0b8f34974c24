import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario } from '../support/scenario';
import { profileUrn, type ReadBehaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const NAMES = ['free-trial', 'the-account', 'jane-doe'];

describe('one bad public name among three', () => {
	const simulator = withSimulator({
		profiles: NAMES.map((slug, index) => ({ slug, member: 900 + index })),
	});

	const refusal = (status: number, body: object): ReadBehaviour => ({
		kind: 'answer',
		send: false,
		status,
		body: { success: false, ...body },
	});
	const issue = (path: Array<string | number>, message: string): object => ({
		error: { name: 'ZodError', issues: [{ code: 'custom', path, message }] },
	});

	it.each([
		[400, issue(['profileId'], 'Invalid account name')],
		[400, issue(['body', 'profileId'], 'No such plan or account')],
		[422, issue(['params', 'slug'], 'No such account')],
		[400, issue(['query', 'profileId'], 'Invalid')],
		[400, issue(['body', 'profile', 'publicIdentifier', 0], 'Account?')],
		[400, issue(['path', 'vanityName'], 'Invalid')],
		[403, issue(['body', 'profileId'], 'Not for this account')],
		[403, { error: 'Profile free-trial is private: Request failed with status code 403' }],
		[404, { error: 'Profile free-trial not found' }],
		[404, { code: 'PROFILE_NOT_FOUND', message: 'free-trial is not visible to this account' }],
	])('stops no account and no run: %i %j', async (status, body) => {
		simulator().scriptReads('profile', refusal(status, body));
		const rows = rowsOf([
			...NAMES.map((name) => `https://www.linkedin.com/in/${name}`),
			...people(2),
		]);
		const { success, error, run } = await runScenario({ simulator: simulator(), rows });
		expect(run.status).toBe('success');
		const others = [profileUrn(901), profileUrn(902), ...people(2)];
		expect(simulator().invited(COMPANY).sort()).toEqual([...others].sort());
		expect(success.map(({ profileUrn: urn }) => urn)).toEqual(others);
		expect(error).toMatchObject([{ profile: rows[0]?.profile, mayHaveBeenSent: false }]);
		expect(simulator().lookups).toHaveLength(3);
	});

	it('a name that says what an answer about the subscription says hides no such answer', async () => {
		simulator().alwaysReads('profile', refusal(403, { error: 'Your trial has expired' }));
		const rows = rowsOf(NAMES.map((name) => `https://www.linkedin.com/in/${name}`));
		const { run } = await runScenario({ simulator: simulator(), rows });
		expect(run.status).toBe('error');
		expect(simulator().lookupRequests).toHaveLength(1);
	});
});
