import { readCell } from '../../nodes/ConnectSafely/profiles/readCell';
import { page, sectionOf } from '../support/pages';
import { profileId } from '../support/simulator';

const SECTION = sectionOf(page('docs/manual.md'), 'Accepted profiles');
/** The cells of each line of a table, by the table's first heading. */
const TABLES = new Map(
	SECTION.split(/\n\n+/)
		.filter((block) => block.startsWith('|'))
		.map((table) => {
			const [heading = [], , ...rows] = table
				.split('\n')
				.map((line) => line.split(/ *\| */).slice(1));
			return [heading[0] ?? '', rows];
		}),
);

/** What the manual writes as code in a cell, with whole ids and addresses in it. */
function examplesIn(cell: string): string[] {
	return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) =>
		code
			.replace('ACoAA…', profileId(1001))
			.replace('ACwAA…', profileId(1001, 'salesNavigator'))
			.replace('AEMAA…', profileId(1001, 'recruiter'))
			.replace('profile/…', `profile/${profileId(1001, 'recruiter')}`)
			.replace('https://…', 'https://www.linkedin.com/in/jane-doe')
			.replace('=…', `=urn%3Ali%3Afs_miniProfile%3A${profileId(1001)}`),
	);
}

const accepted = (TABLES.get('In the cell') ?? [])
	.slice(0, -2)
	.flatMap(([cell = '']) => examplesIn(cell))
	.filter((example) => example !== `miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${profileId(1001)}`);
const refused = (TABLES.get('Refused') ?? []).flatMap(([cell = '', code = '']) =>
	examplesIn(cell)
		.filter((example) => example !== '...')
		.map((example): [string, string] => [example, code.replace(/`/g, '')]),
);

describe('the manual', () => {
	it('has examples of both kinds', () => {
		expect(accepted.length).toBeGreaterThan(10);
		expect(refused.length).toBeGreaterThan(5);
	});

	it.each(accepted)('is right that a person is found in %s', (example) => {
		expect(readCell(example)).toHaveLength(1);
		expect(readCell(example)[0]?.profile.kind).toMatch(/^(known|publicName)$/);
	});

	it.each(refused)('is right that %s is refused as %s', (example, code) => {
		expect(readCell(example)).toMatchObject([{ profile: { kind: 'invalid', code } }]);
	});
});
