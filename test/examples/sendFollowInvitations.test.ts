import { COMPANY, engineFor } from '../support/scenario';
import { profileUrn } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';
import { itemsAt, readExample, withPage } from './exampleWorkflow';

const HIROSHI = { slug: 'hiroshi-boateng-40', member: 4040 };

describe('examples/send-follow-invitations.json', () => {
	const simulator = withSimulator({ profiles: [HIROSHI] });

	it('runs once a page is chosen, each person on one branch', async () => {
		const workflow = withPage(readExample('send-follow-invitations.json'));
		const run = await engineFor({ simulator: simulator() }).run({ workflow });
		expect(run.status).toBe('success');

		expect(itemsAt(run, 'Invited')).toMatchObject([
			{ 'Record ID': '301000', Name: 'Amara Okafor', success: true, status: 'SENT' },
			{ 'Record ID': '301026', Name: 'Hiroshi Boateng', profileUrn: profileUrn(HIROSHI.member) },
			{ 'Record ID': '301052', Name: 'Ivo Demir', success: true, status: 'SENT' },
		]);
		expect(itemsAt(run, 'Not invited')).toMatchObject([
			{ 'Record ID': '301065', Name: 'Nadia Rahman', errorCode: 'salesNavigatorId' },
			{ 'Record ID': '301104', Name: 'Priya Novak', errorCode: 'emptyProfile' },
		]);
		expect(itemsAt(run, 'Left out')).toEqual([]);

		const invited = itemsAt(run, 'Invited').map((item) => item.profileUrn);
		expect(simulator().invited(COMPANY)).toEqual(invited);
		expect(simulator().lookups).toEqual([HIROSHI.slug]);
		expect(simulator().requests).toHaveLength(2);
	});

	it('does not run before a page is chosen', async () => {
		const workflow = readExample('send-follow-invitations.json');
		const run = await engineFor({ simulator: simulator() }).run({ workflow });
		expect(run.error?.message).toContain('Parameter "Company Page" is required.');
		expect(simulator().requests).toEqual([]);
	});
});
