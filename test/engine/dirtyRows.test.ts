import { runScenario } from '../support/scenario';
import { profileId } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const SLUGS = ['jane-doe', 'jürgen-müller', 'max-muster', 'ada-l', 'm-curie', 'li-wei'];

/** A cell as CRMs have it, and what becomes of each person in it. */
const CELLS: Array<[cell: unknown, ...outcomes: string[]]> = [
	[`urn:li:fsd_profile:${profileId(500)}`, 'invited'],
	['https://www.linkedin.com/in/jane-doe', 'invited'],
	['http://linkedin.com/in/jane-doe/', 'same person'],
	['linkedin.com/in/max-muster?utm_source=crm', 'invited'],
	['  www.linkedin.com/in/ada-l ', 'invited'],
	['de.linkedin.com/in/max-muster', 'same person'],
	['https://m.linkedin.com/in/ada-l', 'same person'],
	['LINKEDIN.COM/IN/JANE-DOE', 'same person'],
	['/in/m-curie', 'invited'],
	['in/m-curie', 'same person'],
	['jane-doe', 'notAProfile'],
	['@jane-doe', 'notAProfile'],
	['Jane Doe', 'notAProfile'],
	['jane@acme.example', 'notAProfile'],
	['https://www.linkedin.com/company/acme', 'notAProfile'],
	[
		`https://www.linkedin.com/sales/lead/${profileId(7, 'salesNavigator')},NAME_SEARCH,ab`,
		'salesNavigatorId',
	],
	[`https://www.linkedin.com/sales/people/${profileId(501)}`, 'invited'],
	[`https://www.linkedin.com/talent/profile/${profileId(8, 'recruiter')}`, 'recruiterId'],
	['https://www.linkedin.com/pub/jane-doe/1/2/3', 'notAProfile'],
	['https://www.linkedin.com/profile/view?id=123456', 'notAProfile'],
	['https://lnkd.in/eXyZ12', 'notAProfile'],
	['https://twitter.com/jane', 'notAProfile'],
	['N/A', 'notAProfile'],
	['-', 'notAProfile'],
	['none', 'notAProfile'],
	['null', 'notAProfile'],
	['undefined', 'notAProfile'],
	['#N/A', 'notAProfile'],
	['0', 'notAProfile'],
	[123456789, 'memberId'],
	[true, 'notAProfile'],
	['', 'emptyProfile'],
	['   ', 'emptyProfile'],
	['https://www.linkedin.com/in/', 'notAProfile'],
	['https://www.linkedin.com/in/undefined', 'notAProfile'],
	['https://www.linkedin.com/feed/', 'notAProfile'],
	[
		'https://www.linkedin.com/in/jane-doe, https://www.linkedin.com/in/max-muster',
		'same person',
		'same person',
	],
	['linkedin.com/in/ada-l / linkedin.com/in/li-wei', 'same person', 'invited'],
	['Jane Doe <https://www.linkedin.com/in/jane-doe>', 'same person'],
	['=HYPERLINK("https://www.linkedin.com/in/li-wei","Li Wei")', 'same person'],
	['[Jane](https://www.linkedin.com/in/jane-doe)', 'same person'],
	['<a href="https://www.linkedin.com/in/max-muster">Max</a>', 'same person'],
	['https://www.google.com/url?q=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada-l', 'same person'],
	['https://www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller', 'invited'],
	['https://www.linkedin.com/in/jürgen-müller', 'same person'],
	['https://www.linkedin.com/in/jane-🚀', 'profileNotFound'],
	['https://www.linkedin.com/in/jane-d...', 'notAProfile'],
	[`https://www.linkedin.com/in/${profileId(502)}`, 'invited'],
	[`urn:li:fsd_profile:${profileId(503)}`.slice(0, 40), 'truncatedUrn'],
	[`urn:li:fsd_profile:${profileId(504)}`.toLowerCase(), 'notAProfile'],
	['urn:li:member:123456', 'memberId'],
	['urn:li:fsd_company:105672170', 'notAProfile'],
	[`urn:li:fs_salesProfile:(${profileId(9, 'salesNavigator')},NAME_SEARCH,x)`, 'salesNavigatorId'],
	['Profil: https://www.linkedin.com/in/max-muster', 'same person'],
	['{"url":"https://www.linkedin.com/in/li-wei"}', 'same person'],
	[{ url: 'https://www.linkedin.com/in/jane-doe' }, 'same person'],
	[['https://www.linkedin.com/in/ada-l'], 'same person'],
	['https://linkedin.com/in/jane-doe/details/experience/', 'same person'],
	['https://www.linkedin.com/in/max-muster/de?originalSubdomain=de', 'same person'],
	['ttps://www.linkedin.com/in/ada-l', 'same person'],
	['+49 170 1234567', 'notAProfile'],
	['#REF!', 'notAProfile'],
	['2024-03-01', 'notAProfile'],
	['[object Object]', 'notAProfile'],
	['{{ $json.LinkedIn }}', 'notAProfile'],
	['Jane Doe, Max Muster', 'notAProfile', 'notAProfile'],
	['https://www.linkedin.com/in/nobody-here', 'profileNotFound'],
	['https://www.xing.com/profile/Jane_Doe', 'notAProfile'],
];

describe('a list as a CRM has it', () => {
	const profiles = SLUGS.map((slug, index) => ({ slug, member: 2000 + index }));
	const simulator = withSimulator({ profiles });

	it('comes out row by row, and its people are invited once', async () => {
		const { success, error, skipped, hints } = await runScenario({
			simulator: simulator(),
			rows: CELLS.map(([LinkedIn], id) => ({ id, LinkedIn: LinkedIn as string })),
			parameters: { profile: '={{ $json.LinkedIn }}' },
		});
		const outcomesOf = (row: number): unknown[] =>
			[...success, ...error]
				.filter(({ id }) => id === row)
				.map((item) => item.errorCode ?? (item.duplicate ? 'same person' : 'invited'));
		expect(CELLS.map(([cell], row) => [cell, ...outcomesOf(row)])).toEqual(CELLS);
		expect(skipped).toEqual([]);
		expect(simulator().invitationsSent).toBe(9);
		expect(hints.map(({ type, message }) => [type, message])).toEqual([
			[
				'info',
				"9 people invited (in 30 entries). 41 entries on Error: 24 hold no LinkedIn address, 7 hold a LinkedIn address that is no person's, 2 hold a Sales Navigator id, 2 hold a member number, 2 are empty, 2 lead to nobody on LinkedIn, 1 holds a Recruiter id, 1 holds an id that is cut off. 8 profiles looked up.",
			],
		]);
	});

	it('says in each row of Error what the row holds and one thing to do', async () => {
		const { error } = await runScenario({
			simulator: simulator(),
			rows: CELLS.map(([LinkedIn], id) => ({ id, LinkedIn: LinkedIn as string })),
			parameters: { profile: '={{ $json.LinkedIn }}' },
		});
		for (const item of error) expect(String(item.error).length).toBeLessThan(260);
	});
});
