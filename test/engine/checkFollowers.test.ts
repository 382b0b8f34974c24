import type { IBinaryData, IDataObject } from 'n8n-workflow';

import { operationRunner, pageOf } from '../support/operations';
import { people, rowsOf } from '../support/people';
import { COMPANY, engineFor, inviteNode, NODE, trigger } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { DEFAULT_ACCOUNTS, profileId } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const jonas = DEFAULT_ACCOUNTS[1]?.id ?? '';
const parameters = { profile: '={{ $json.profile }}' };
const READ_AT = '2026-01-15T12:00:00.000Z';
const [ANN = '', BEN = ''] = people(2);

describe('Check Followers', () => {
	const simulator = withSimulator(() => ({ clock: new SimulatedClock() }));
	const run = operationRunner(simulator, 'companyPage', 'checkFollowers');
	const check = async (profiles: unknown[], options = {}) =>
		await run({ ...parameters, options }, { rows: rowsOf(profiles) });
	const followingOf = (outputs: IDataObject[][]) =>
		outputs.map((output) => output.map(({ profile }) => profile));

	it('gives all that is known of whoever follows, and of whoever does not', async () => {
		simulator().follow(COMPANY, ANN);
		const { outputs } = await check([ANN, BEN]);
		expect(outputs).toEqual([
			[
				{
					row: 0,
					profileUrn: ANN,
					profile: ANN,
					following: true,
					companyId: COMPANY,
					accountId: null,
					followDate: 'January 2026',
					followMonth: '2026-01',
					listReadAt: READ_AT,
				},
			],
			[
				{
					row: 1,
					profileUrn: BEN,
					profile: BEN,
					following: false,
					companyId: COMPANY,
					accountId: null,
					listReadAt: READ_AT,
				},
			],
			[],
		]);
	});

	it.each<[string, (member: number) => unknown]>([
		['URN', (member) => people(1, member)[0]],
		['id', (member) => profileId(member)],
		['id with another tail', (member) => profileId(member, 'profile', 7)],
		['address', (member) => `https://www.linkedin.com/in/member-${member}`],
		['address in capitals', (member) => ` HTTPS://de.linkedin.com/in/MEMBER-${member}/?trk=x `],
		['address with an id', (member) => `linkedin.com/in/${profileId(member)}`],
		['Sales Navigator id', (member) => profileId(member, 'salesNavigator')],
		[
			'Sales Navigator address',
			(member) => `https://www.linkedin.com/sales/lead/${profileId(member, 'salesNavigator')},x`,
		],
		[
			'Recruiter address',
			(member) => `https://www.linkedin.com/talent/profile/${profileId(member, 'recruiter')}`,
		],
		[
			'row as an object',
			(member) => ({ name: 'Ann', linkedinUrl: `linkedin.com/in/member-${member}` }),
		],
	])('finds people by their %s, without a lookup', async (_, spell) => {
		simulator().follow(COMPANY, ...people(3));
		const [following, stranger] = [spell(1001), spell(7001)];
		const { outputs } = await check([stranger, following]);
		expect(followingOf(outputs)).toEqual([[following], [stranger], []]);
		expect(simulator().requests).toHaveLength(1);
	});

	it('finds people whose address has letters that are encoded in one place only', async () => {
		simulator().addProfile({ slug: 'jürgen-maier', member: 1000 });
		simulator().follow(COMPANY, ANN);
		const { outputs } = await check([
			'linkedin.com/in/j%C3%BCrgen-maier',
			'linkedin.com/in/jürgen-maier',
		]);
		expect(outputs.map((output) => output.length)).toEqual([2, 0, 0]);
	});

	it('answers for everybody in a cell, and for somebody in two rows twice', async () => {
		simulator().follow(COMPANY, ANN);
		const { items, outputs } = await check([`${ANN}, ${BEN}`, [BEN, ANN]]);
		expect(followingOf(outputs)).toEqual([[ANN, ANN], [BEN, BEN], []]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 1, 0, 1].map((item) => ({ item })),
		);
	});

	it('puts rows without anybody on Error, with the reason', async () => {
		simulator().follow(COMPANY, ANN);
		const { outputs } = await check([ANN, '', 'Anna', 'urn:li:member:42']);
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[2]).toEqual(
			[
				['', 'emptyProfile', /^This row has no profile/],
				['Anna', 'notAProfile', /^"Anna" is not a LinkedIn profile/],
				['urn:li:member:42', 'memberId', /cannot be converted/],
			].map(([profile, errorCode, error], index) => ({
				row: index + 1,
				profileUrn: null,
				profile,
				following: null,
				companyId: COMPANY,
				accountId: null,
				error: expect.stringMatching(error as RegExp),
				errorCode,
				retryable: false,
			})),
		);
	});

	it('claims nothing of an id without a member number that is in no list', async () => {
		simulator().follow(COMPANY, ANN);
		const odd = `urn:li:fsd_profile:ACoAA${'x'.repeat(33)}`;
		const { outputs } = await check([odd, ANN]);
		expect(followingOf(outputs)).toEqual([[ANN], [], [odd]]);
		expect(outputs[2]).toMatchObject([
			{
				errorCode: 'lookupFailed',
				following: null,
				error: expect.stringMatching(/Put the person's LinkedIn address/),
			},
		]);
	});

	it('asks nothing where no row holds anybody', async () => {
		const { outputs } = await check(['Anna', '']);
		expect(outputs.map((output) => output.length)).toEqual([0, 0, 2]);
		expect(simulator().requests).toEqual([]);
	});

	it('asks in the name of the chosen account, and of a page by its name', async () => {
		simulator().follow(COMPANY, ANN);
		const { outputs } = await run(
			{ ...parameters, companyPage: pageOf('acme'), account: pageOf(jonas) },
			{ rows: rowsOf([ANN]) },
		);
		expect(outputs[0]).toMatchObject([{ companyId: COMPANY, accountId: jonas }]);
		expect(simulator().organizationRequests).toHaveLength(1);
		expect(simulator().followerRequests.map(({ query }) => query.accountId)).toEqual([jonas]);
	});

	it('adds the row’s own fields with Include Input Fields, none of which passes for a result', async () => {
		simulator().follow(COMPANY, ANN);
		const rows = [
			{ profile: ANN, row: 7, following: false, error: 'old', followMonth: '1999-01' },
			{ profile: BEN, row: 8, followDate: 'March 1999' },
			{ profile: 'Anna', row: 9, listReadAt: 'never' },
		];
		const { outputs } = await run(
			{ ...parameters, options: { includeInputFields: true } },
			{ rows },
		);
		expect(outputs[0]).toMatchObject([{ row: 7, following: true, followMonth: '2026-01' }]);
		expect(outputs[0]?.[0]).not.toHaveProperty('error');
		expect(outputs[1]).toMatchObject([{ row: 8, following: false }]);
		expect(outputs[1]?.[0]).not.toHaveProperty('followDate');
		expect(outputs[2]).toMatchObject([{ row: 9, following: null, error: expect.any(String) }]);
		expect(outputs[2]?.[0]).not.toHaveProperty('listReadAt');
	});

	it.each([true, false])('brings the row’s files along, or not: %s', async (includeInputFields) => {
		simulator().follow(COMPANY, ANN);
		const file: IBinaryData = { data: 'aGVsbG8=', mimeType: 'text/plain', fileName: 'a.txt' };
		const operation = 'checkFollowers';
		const node = inviteNode({ parameters: { operation }, options: { includeInputFields } });
		const ended = await engineFor({ simulator: simulator() }).run({
			workflow: {
				nodes: [trigger(), node],
				connections: { Start: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
			},
			input: [ANN, BEN, 'Anna'].map((profile) => ({ json: { profile }, binary: { file } })),
		});
		const outputs = ended.runs(NODE)[0]?.outputs ?? [];
		expect(outputs.map((items) => items.map(({ binary }) => binary))).toEqual(
			Array(3).fill([includeInputFields ? { file } : undefined]),
		);
	});
});
