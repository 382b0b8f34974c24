import { readContacts } from '../../examples/start/contacts';
import { REFUSED, SPECIAL } from '../../examples/start/simulatedPeople';
import { personKey, profileUrn } from '../support/simulator';
import { countsBelow, EXAMPLE, start } from './startCommand';

const { contacts } = readContacts(EXAMPLE, 'LinkedIn');
const cells = contacts.map(({ LinkedIn = '' }) => LinkedIn);
const count = (pattern: RegExp): number => cells.filter((cell) => pattern.test(cell)).length;
const refusals = new Map(
	Object.entries(REFUSED).map(([person, error]) => [personKey(person), error]),
);

/** The public name in a cell. */
function nameIn(cell: string): string | undefined {
	return /linkedin\.com\/in\/([a-z]+-[a-z]+-\d+)/.exec(cell)?.[1];
}

const names = cells.map(nameIn).filter((name) => name !== undefined);
const notFound = names.filter((name) => SPECIAL[name] === null);
const notConnected = names.filter((name) => SPECIAL[name]?.connected === false);

/** One key per person who can be asked for in a row; null where the row holds none. */
const people = cells.map((cell) => {
	const name = nameIn(cell);
	if (name !== undefined) {
		if (notFound.includes(name) || notConnected.includes(name)) return null;
		const member = SPECIAL[name]?.member;
		return member === undefined ? name : personKey(profileUrn(member));
	}
	return /ACoAA[\w-]{34}(?![\w-])/.test(cell) ? personKey(cell) : null;
});
const askable = people.filter((person) => person !== null);
const sent = askable.filter((person) => !refusals.has(person));
const refused = (error: string): number =>
	askable.filter((person) => refusals.get(person) === error).length;

/** What the node's own check finds before anything is sent. */
const faults = {
	emptyProfile: count(/^$/),
	notAProfile: count(/\/company\/|^\w+ \w+$/),
	salesNavigatorId: count(/ACwAA/),
	recruiterId: count(/AEMAA/),
	truncatedUrn: count(/\.\.\.$/),
};

describe('npm start', () => {
	it('runs the example and agrees with its rows', async () => {
		const { code, stdout, stderr } = await start([]);
		expect(stderr).toBe('');
		expect(code).toBe(0);
		expect(stdout).toContain('120 rows of examples/contacts.csv: 115 with something in');
		expect(stdout).toContain(`Success (${sent.length})`);
		expect(stdout).toContain(`Error (${cells.length - sent.length})`);
		expect(stdout).not.toContain('Skipped');
		expect(stdout).toContain(`… and ${sent.length - 10} more`);
		expect(stdout).toContain(`${new Set(sent).size} people invited (in ${sent.length} rows).`);
		const requests = names.length + Math.ceil(new Set(askable).size / 50);
		expect(stdout).toContain(`Requests to ConnectSafely: ${requests}\n`);
		const invited = new Set(sent).size;
		expect(stdout).toContain(`Really invited, as the simulator counted: ${invited} people, nobody`);
		expect(stdout).toContain('Where to look next');

		expect(countsBelow('Errors by errorCode', stdout)).toEqual({
			...faults,
			profileNotFound: notFound.length,
			alreadyInvited: refused('Already invited to follow this page'),
			alreadyFollowing: refused('Member already follows this page'),
			notConnected: refused('Member is not a 1st-degree connection') + notConnected.length,
		});
	});

	it('has among its public addresses one of each kind', () => {
		expect(notFound).toHaveLength(1);
		expect(notConnected).toHaveLength(1);
		const same = personKey(profileUrn(SPECIAL['chloe-lang-42']?.member ?? 0));
		const rows = contacts.filter((_, index) => people[index] === same);
		expect(rows.map((contact) => contact['Record ID'])).toEqual(['301039', '301533']);
	});

	it('prints 100 columns without colours where it is no terminal, all rows with --all', async () => {
		const { stdout } = await start(['--all']);
		expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
		expect(stdout).not.toContain('\u001b');
		expect(stdout.match(/│ SENT/g)).toHaveLength(sent.length);
		expect(stdout.match(/│ SENT, duplicate/g)).toHaveLength(sent.length - new Set(sent).size);
		expect(stdout.match(/│ (INVALID|FAILED)/g)).toHaveLength(cells.length - sent.length);
		expect(stdout).not.toContain('--all prints');
	});

	it('shows its options', async () => {
		const { code, stdout, stderr } = await start(['--help']);
		expect([code, stderr]).toEqual([0, '']);
		const options =
			'contacts column company limit dry-run all out report help live account yes'.split(' ');
		for (const option of options) expect(stdout).toContain(`--${option}`);
		expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
	});
});

describe('npm start -- --dry-run', () => {
	it('shows whom it would invite and invites nobody', async () => {
		const { code, stdout, stderr } = await start(['--dry-run', '--all']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
		expect(stdout).toContain('Dry run: shows who would be invited, and invites nobody\n');
		expect(stdout).not.toContain('Success');
		expect(stdout.indexOf('Skipped (')).toBeLessThan(stdout.indexOf('Error ('));
		expect(stdout).toContain(
			`${new Set(askable).size} people would be invited (in ${askable.length}`,
		);
		expect(stdout).toContain(`Skipped (${askable.length}): those with dryRun would be invited\n`);
		expect(stdout.match(/│ dryRun, batch \d/g)).toHaveLength(askable.length);
		expect(stdout).toContain('Really invited, as the simulator counted: nobody\n');
		expect(stdout).toContain(`Requests to ConnectSafely: ${names.length}\n`);
		expect(countsBelow('Skipped by reason', stdout)).toEqual({ dryRun: askable.length });
		expect(countsBelow('Errors by errorCode', stdout)).toEqual({
			...faults,
			profileNotFound: notFound.length,
			notConnected: notConnected.length,
		});
	});
});

describe('npm start -- --limit', () => {
	it('invites that many people and skips the others', async () => {
		const { code, stdout, stderr } = await start(['--limit', '25']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('At most 25 people, in the order of the rows\n');
		expect(stdout).toContain('Really invited, as the simulator counted: 25 people, nobody twice\n');
		expect(stdout).toContain('│ invitationLimit');
		expect(stdout).not.toContain('batch');
		const { invitationLimit = 0, ...others } = countsBelow('Skipped by reason', stdout);
		expect(others).toEqual({});
		expect(stdout).toContain(`Skipped (${invitationLimit})\n`);
		const [success, error] = ['Success', 'Error'].map((branch) =>
			Number(new RegExp(`^${branch} \\((\\d+)\\)`, 'm').exec(stdout)?.[1]),
		);
		expect((success ?? 0) + (error ?? 0) + invitationLimit).toBe(cells.length);
	});
});
