/* eslint-disable @n8n/community-nodes/no-restricted-globals -- RUNS in the environment asks for more cases */
import fc from 'fast-check';
import type { IDataObject, INode } from 'n8n-workflow';

import { anyFollowers, MovingPage, type FollowerCase } from '../support/anyFollowers';
import { operationRunner, type OperationResult } from '../support/operations';
import { rowsOf } from '../support/people';
import { SimulatedClock } from '../support/simulatedClock';
import { profileId, profileUrn, Simulator } from '../support/simulator';

const numRuns = Number(process.env.RUNS ?? 60);

const anyNode = fc.constantFrom<Partial<INode>>(
	{},
	{ onError: 'continueRegularOutput' },
	{ onError: 'continueErrorOutput' },
);

async function withPage(
	testCase: FollowerCase,
	use: (page: MovingPage, simulator: Simulator, clock: SimulatedClock) => Promise<void>,
): Promise<void> {
	const clock = new SimulatedClock();
	const simulator = await Simulator.start({ clock, ...testCase.quota });
	try {
		await use(new MovingPage(simulator, testCase), simulator, clock);
	} finally {
		await simulator.stop();
	}
}

/** As many as the list has parts, one to see that it ended, and two for each time that it moved. */
function mostRequests({ steps, hasTotal }: FollowerCase, listed: number): number {
	const moved = steps.filter((step) => step.kind === 'move' && step.leave.length + step.come > 0);
	const broken = steps.filter(({ kind }) => kind === 'broken');
	const parts = Math.ceil(listed / (hasTotal ? 100 : 99));
	return parts + (hasTotal ? 1 : 2) + 2 * moved.length + broken.length;
}

function isBroken({ steps }: FollowerCase): boolean {
	return steps.some(({ kind }) => kind === 'broken');
}

/** Whether it says so that not all could be read. */
function hasFailed({ run, outputs }: OperationResult): boolean {
	return run.status === 'error' || outputs.flat().some((item) => 'error' in item);
}

function urnsIn(items: IDataObject[]): string[] {
	return items.flatMap(({ profileUrn: urn }) => (typeof urn === 'string' ? [urn] : []));
}

describe('for any followers, any comings and goings, any misbehaviour', () => {
	it('Get Many Followers lists nobody twice, misses nobody, and asks no more than it needs', async () => {
		const anyLimit = fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 400 }));
		await fc.assert(
			fc.asyncProperty(anyFollowers, anyLimit, anyNode, async (testCase, limit, node) => {
				await withPage(testCase, async (page, simulator, clock) => {
					const run = operationRunner(() => simulator, 'companyPage', 'getManyFollowers');
					const size = limit === Infinity ? { returnAll: true } : { limit };
					const result = await run(size, { clock, node });
					const items = result.outputs.flat().filter((item) => !('error' in item));
					const listed = urnsIn(items);
					const { everybody, stayed } = page;
					expect(new Set(listed).size).toBe(listed.length);
					expect(listed.filter((urn) => !everybody.includes(urn))).toEqual([]);
					expect(items.length).toBeLessThanOrEqual(limit);
					if (!isBroken(testCase)) expect(hasFailed(result)).toBe(false);
					if (!hasFailed(result) && items.length < limit) {
						expect(stayed.filter((urn) => !listed.includes(urn))).toEqual([]);
					}
					const most = mostRequests(testCase, Math.min(limit, everybody.length));
					expect(simulator.followerRequests.length).toBeLessThanOrEqual(most);
				});
			}),
			{ numRuns },
		);
	}, 1_200_000);

	it('Check Followers tells the truth of whoever follows all the time, or never', async () => {
		const anyMembers = fc.uniqueArray(fc.integer({ min: 1, max: 380 }), {
			minLength: 1,
			maxLength: 12,
		});
		const anySpelling = fc.constantFrom<(member: number) => string>(
			profileUrn,
			(member) => profileId(member, 'profile', 1),
			(member) => `https://www.linkedin.com/in/Member-${member}/`,
			(member) => `urn:li:fs_salesProfile:(${profileId(member, 'salesNavigator')},NAME_SEARCH,x)`,
			(member) => `https://www.linkedin.com/talent/profile/${profileId(member, 'recruiter')}`,
		);
		const anyRow = fc.tuple(anyMembers, fc.array(anySpelling, { minLength: 1, maxLength: 4 }));
		await fc.assert(
			fc.asyncProperty(anyFollowers, anyRow, anyNode, async (testCase, [members, spell], node) => {
				await withPage(testCase, async (page, simulator, clock) => {
					const profiles = members.map((member, row) => spell[row % spell.length]?.(member));
					const run = operationRunner(() => simulator, 'companyPage', 'checkFollowers');
					const result = await run(
						{ profile: '={{ $json.profile }}' },
						{ rows: rowsOf(profiles), clock, node },
					);
					const { everybody, stayed } = page;
					const most = mostRequests(testCase, everybody.length);
					expect(simulator.followerRequests.length).toBeLessThanOrEqual(most);
					expect(simulator.lookupRequests).toEqual([]);
					if (result.run.status === 'error') {
						expect(isBroken(testCase)).toBe(true);
						return;
					}
					const [following = [], notFollowing = [], error = []] = result.outputs;
					const said = result.outputs.flat().map(({ profile }) => profile);
					expect([...said].sort()).toEqual([...profiles].sort());
					if (!isBroken(testCase)) expect(error).toEqual([]);
					const memberOf = ({ profile }: IDataObject) =>
						members[profiles.indexOf(String(profile))] ?? 0;
					const isIn = (people: string[]) => (item: IDataObject) =>
						people.includes(profileUrn(memberOf(item)));
					expect(notFollowing.filter(isIn(stayed))).toEqual([]);
					expect(following.filter((item) => !isIn(everybody)(item))).toEqual([]);
				});
			}),
			{ numRuns },
		);
	}, 1_200_000);
});
