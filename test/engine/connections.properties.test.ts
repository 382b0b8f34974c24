/* eslint-disable @n8n/community-nodes/no-restricted-globals -- RUNS in the environment asks for more cases */
import fc from 'fast-check';

import { operationRunner } from '../support/operations';
import {
	answers,
	readAnswers,
	Simulator,
	type ReadBehaviour,
	type SimulatedProfile,
} from '../support/simulator';

const numRuns = Number(process.env.RUNS ?? 100);
const OF_A_PART = 11;

/** What happens at one request: people who come and go after it, or an answer that says nothing. */
const anyEvent = fc.oneof(
	{ weight: 4, arbitrary: fc.constant({ kind: 'nothing' } as const) },
	fc.record({ kind: fc.constant('come' as const), count: fc.integer({ min: 1, max: 4 }) }),
	fc.record({
		kind: fc.constant('go' as const),
		places: fc.array(fc.nat(69), { minLength: 1, maxLength: 4 }),
	}),
	fc.record({
		kind: fc.constant('fail' as const),
		answer: fc.constantFrom<ReadBehaviour>(
			readAnswers.connectionsUnavailable(),
			answers.badGateway(),
			readAnswers.serverError(),
			answers.htmlPage(false),
			{ kind: 'reset', send: false },
			{ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 7 },
		),
	}),
);
type Event = typeof anyEvent extends fc.Arbitrary<infer T> ? T : never;

const profileOf = (member: number): SimulatedProfile => ({
	slug: `person-${member}`,
	member: 1000 + member,
	title: member % 2 === 0 ? 'Baker' : 'Teacher',
});

/** Two failures in a row at most: the third would be given up on. */
function bearable(events: Event[]): Event[] {
	let failures = 0;
	return events.filter(({ kind }) => {
		failures = kind === 'fail' ? failures + 1 : 0;
		return failures <= 2;
	});
}

describe('the connections of an account', () => {
	it('come out once each, whoever comes and goes while they are read', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(70),
				fc.array(anyEvent, { maxLength: 12 }),
				fc.option(fc.integer({ min: 1, max: 60 })),
				async (count, given, limit) => {
					const events = bearable(given);
					const simulator = await Simulator.start({
						profiles: Array.from({ length: count }, (_, member) => profileOf(member)),
					});
					try {
						const gone = new Set<string>();
						let newcomers = count;
						const behaviours = events.map((event): ReadBehaviour | null => {
							if (event.kind === 'nothing') return null;
							if (event.kind === 'fail') return event.answer;
							const happens = (): void => {
								if (event.kind === 'come') {
									for (let one = 0; one < event.count; one++) {
										simulator.addProfile(profileOf(newcomers++));
									}
									return;
								}
								for (const place of event.places) {
									// The newest come first.
									const slug = `person-${count - 1 - place}`;
									gone.add(slug);
									simulator.disconnect(slug);
								}
							};
							return { kind: 'meanwhile', happens };
						});
						simulator.scriptReads('connections', ...behaviours);
						const run = operationRunner(() => simulator, 'connection', 'getManyConnections');
						const size = limit === null ? { returnAll: true } : { limit };
						const { outputs, run: execution } = await run(size);
						expect(execution.error).toBeUndefined();
						const listed = outputs[0]?.map((item) => item.publicIdentifier) ?? [];
						expect(new Set(listed).size).toBe(listed.length);
						expect(listed.length).toBeLessThanOrEqual(limit ?? Infinity);
						if (limit === null || listed.length < limit) {
							const stayed = Array.from({ length: count }, (_, place) => `person-${place}`);
							expect(listed).toEqual(
								expect.arrayContaining(stayed.filter((slug) => !gone.has(slug))),
							);
						}
						const troubles = events.filter(({ kind }) => kind !== 'nothing').length;
						const needed = Math.ceil(Math.min(limit ?? Infinity, newcomers) / OF_A_PART) + 1;
						expect(simulator.connectionRequests.length).toBeLessThanOrEqual(needed + 3 * troubles);
					} finally {
						await simulator.stop();
					}
				},
			),
			{ numRuns },
		);
	}, 600_000);
});

describe('a search among connections', () => {
	it('finds each connection once, and nobody else', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.boolean(), { maxLength: 120 }),
				fc.option(fc.integer({ min: 1, max: 60 })),
				fc.boolean(),
				fc.constantFrom('', 'baker'),
				async (degrees, limit, ignores, title) => {
					const profiles = degrees.map((connected, member) => ({
						...profileOf(member),
						connected,
					}));
					const simulator = await Simulator.start({ profiles });
					try {
						if (ignores) {
							const filters: ['connectionDegree'] = ['connectionDegree'];
							simulator.alwaysReads('search', { kind: 'ignoresFilters', filters });
						}
						const run = operationRunner(() => simulator, 'connection', 'searchConnections');
						const size = limit === null ? { returnAll: true } : { limit };
						const { outputs, messages } = await run({ ...size, filters: { title } });
						const listed = outputs[0]?.map((item) => item.publicIdentifier) ?? [];
						expect(new Set(listed).size).toBe(listed.length);
						const wanted = profiles
							.filter((one) => one.connected && (title === '' || one.title === 'Baker'))
							.map(({ slug }) => slug);
						expect(wanted).toEqual(expect.arrayContaining(listed));
						const endedEarly = messages.some((message) => message.includes('ended early'));
						if (!endedEarly) expect(listed).toEqual(wanted.slice(0, limit ?? Infinity));
						const shown = ignores ? profiles.length : wanted.length;
						const needed = Math.max(
							1,
							Math.ceil(Math.min(shown, ignores ? shown : (limit ?? shown)) / 25),
						);
						expect(simulator.searchRequests.length).toBeLessThanOrEqual(needed);
					} finally {
						await simulator.stop();
					}
				},
			),
			{ numRuns },
		);
	}, 600_000);
});
