/* eslint-disable @n8n/community-nodes/no-restricted-globals -- RUNS in the environment asks for more cases */
import fc from 'fast-check';

import { deduplication } from '../support/engine';
import { byRow } from '../support/loop';
import { runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { DEFAULT_COMPANIES, profileId, profileUrn, Simulator } from '../support/simulator';

const PAGES = DEFAULT_COMPANIES.slice(0, 2);
const MEMBERS = 12;

interface Row {
	member: number;
	isAddress: boolean;
	page: number;
}

interface World {
	rows: Row[];
	followers: number[];
	strangers: number[];
	refused: number[];
	options: {
		batchSize: number;
		invitationLimit: number;
		skipAlreadyInvited: boolean;
		skipFollowers: boolean;
	};
}

const members = fc.array(fc.integer({ min: 1, max: MEMBERS }), { maxLength: 4 });
const anyWorld: fc.Arbitrary<World> = fc.record({
	rows: fc.array(
		fc.record({
			member: fc.integer({ min: 1, max: MEMBERS }),
			isAddress: fc.boolean(),
			page: fc.integer({ min: 0, max: 1 }),
		}),
		{ maxLength: 30 },
	),
	followers: members,
	strangers: members,
	refused: members,
	options: fc.record({
		batchSize: fc.integer({ min: 1, max: 6 }),
		invitationLimit: fc.integer({ min: 0, max: 6 }),
		skipAlreadyInvited: fc.boolean(),
		skipFollowers: fc.boolean(),
	}),
});

/** What has to become of each row, worked out one person after the other. */
function expected(world: World, record: Set<string>): string[] {
	const { rows, followers, strangers, refused, options } = world;
	const asked = new Map<string, string>();
	const answered = new Map<string, string>();
	const found = new Set<string>();
	const invited = [0, 0];
	const earlier = new Set(record);
	const invite = (member: number, page: number): string => {
		const person = `${page} ${member}`;
		if (options.skipAlreadyInvited && earlier.has(person)) return 'alreadyInvited';
		if (refused.includes(member)) return 'error';
		if (followers.includes(member)) record.add(person);
		if ([...followers, ...strangers].includes(member)) return 'error';
		invited[page] = (invited[page] ?? 0) + 1;
		record.add(person);
		return 'success';
	};
	return rows.map(({ member, page, isAddress }) => {
		const person = `${page} ${member}`;
		const row = `${person} ${isAddress}`;
		const isFull = options.invitationLimit > 0 && invited[page] === options.invitationLimit;
		if (!isAddress || found.has(`${member}`)) {
			const said = asked.get(person);
			if (said) return said;
			if (isAddress && strangers.includes(member)) return 'error';
		}
		if (options.skipFollowers && followers.includes(member)) return 'alreadyFollowing';
		const answer = answered.get(row);
		if (answer) return answer;
		if (isFull) return 'invitationLimit';
		if (options.skipAlreadyInvited && earlier.has(person)) {
			answered.set(row, 'alreadyInvited');
			return 'alreadyInvited';
		}
		if (isAddress) {
			found.add(`${member}`);
			const said = asked.get(person);
			if (said) return said;
			if (strangers.includes(member)) return 'error';
		}
		const verdict = invite(member, page);
		asked.set(person, verdict);
		return verdict;
	});
}

/** Whether somebody stands in the rows by address and by URN: which of them n8n's store has, is chance. */
function isMixed({ rows }: World): boolean {
	const forms = new Map<string, boolean>();
	return rows.some(({ member, page, isAddress }) => {
		const person = `${page} ${member}`;
		const other = forms.get(person);
		forms.set(person, isAddress);
		return other !== undefined && other !== isAddress;
	});
}

async function branches(world: World, simulator: Simulator): Promise<string[]> {
	const { success, error, skipped, run } = await runScenario({
		simulator,
		clock: new SimulatedClock(),
		rows: world.rows.map(({ member, isAddress, page }, row) => ({
			row,
			companyPage: PAGES[page]?.id ?? '',
			profile: isAddress ? `linkedin.com/in/Person-${member}` : profileUrn(member),
		})),
		parameters: byRow('companyPage'),
		options: { ...world.options, includeInputFields: true },
	});
	expect(run.status).toBe('success');
	const found = Array<string>(world.rows.length).fill('lost');
	for (const { row } of success) found[Number(row)] = 'success';
	for (const { row } of error) found[Number(row)] = 'error';
	for (const { row, reason } of skipped) found[Number(row)] = String(reason);
	return found;
}

describe('in a world without mishap', () => {
	it('each row gets just what the options say, in this execution and in the next', async () => {
		await fc.assert(
			fc.asyncProperty(anyWorld, async (world) => {
				deduplication.clear();
				const simulator = await Simulator.start();
				try {
					for (let member = 1; member <= MEMBERS; member++) {
						const connected = !world.strangers.includes(member);
						simulator.addProfile({ slug: `person-${member}`, member, connected });
					}
					for (const member of world.refused) simulator.refuse(profileId(member), 'No');
					for (const { id } of PAGES) {
						simulator.follow(id, ...world.followers.map((member) => profileId(member)));
					}
					const record = new Set<string>();
					expect(await branches(world, simulator)).toEqual(expected(world, record));
					expect(simulator.lookups).toHaveLength(new Set(simulator.lookups).size);
					if (!world.options.skipAlreadyInvited) return;
					const again = await branches(world, simulator);
					if (!isMixed(world)) expect(again).toEqual(expected(world, record));
					for (const { id } of PAGES) {
						for (const person of simulator.invited(id)) {
							expect(simulator.timesInvited(id, person)).toBe(1);
						}
					}
				} finally {
					await simulator.stop();
				}
			}),
			{ numRuns: Number(process.env.RUNS ?? 150) },
		);
	});
});
