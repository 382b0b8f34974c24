import fc from 'fast-check';

import { COMPANY } from './scenario';
import {
	answers,
	profileUrn,
	readAnswers,
	type ReadBehaviour,
	type SimulatorOptions,
	type Simulator,
} from './simulator';

/** What becomes of one request for followers, and what happens on LinkedIn after it. */
type Step =
	| { kind: 'move'; leave: number[]; come: number; isAgain: boolean }
	| { kind: 'broken'; behaviour: ReadBehaviour };

/** A page whose followers come and go while they are read. */
export interface FollowerCase {
	followers: number;
	/** Places in the list, counted from its end, of people whom LinkedIn does not show. */
	hidden: number[];
	steps: Step[];
	hasTotal: boolean;
	quota: Pick<SimulatorOptions, 'readsPerMinute'>;
}

const MOST_LEAVE = 98;
/** If a hundred came while it is read, nobody could tell the list from one that begins anew. */
const MOST_COME = 9;

const somewhere = fc.nat(1_000);

const move = fc.record({
	kind: fc.constant('move' as const),
	leave: fc.oneof(
		fc.constant<number[]>([]),
		fc.array(somewhere, { maxLength: 3 }),
		fc.array(somewhere, { maxLength: MOST_LEAVE, size: 'max' }),
	),
	come: fc.nat(MOST_COME),
	isAgain: fc.boolean(),
});

const broken = fc
	.constantFrom<ReadBehaviour>(
		readAnswers.serverError(),
		readAnswers.withoutProfile(),
		readAnswers.refused('Something went wrong'),
		readAnswers.underWay(409),
		answers.htmlPage(true),
		answers.cutOffJson(true),
		answers.badGateway(),
		answers.passedOn(400),
		answers.notFoundNamingNothing(),
		answers.forbidden(),
		{ kind: 'reset', send: true },
		{ kind: 'resetMidAnswer', send: true },
		{ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 20 },
		{ kind: 'rateLimited', named: 'resetIso', seconds: 4_000 },
	)
	.map((behaviour) => ({ kind: 'broken' as const, behaviour }));

export const anyFollowers: fc.Arbitrary<FollowerCase> = fc.record({
	followers: fc.oneof(fc.nat(5), fc.constantFrom(99, 100, 101, 200, 298), fc.nat(350)),
	hidden: fc.oneof(
		{ weight: 3, arbitrary: fc.constant<number[]>([]) },
		fc.array(fc.nat(350), { maxLength: 4 }),
	),
	steps: fc.oneof(
		fc.array(move, { maxLength: 8 }),
		fc.array(fc.oneof({ weight: 4, arbitrary: move }, broken), { maxLength: 8 }),
	),
	hasTotal: fc.boolean(),
	quota: fc.constantFrom({}, { readsPerMinute: 2 }),
});

/** The page of a case, and who was ever in its list. */
export class MovingPage {
	/** Whom LinkedIn does not show. */
	readonly hidden: string[];
	private readonly initial: string[];
	private readonly left = new Set<string>();
	/** Who follows now, the newest last. */
	private current: string[];
	private newest: number;

	constructor(
		private readonly simulator: Simulator,
		{ followers, hidden, steps, hasTotal }: FollowerCase,
	) {
		this.initial = Array.from({ length: followers }, (_, index) => profileUrn(1 + index));
		this.current = this.initial;
		this.newest = followers;
		this.hidden = hidden.flatMap((place) => this.initial[place] ?? []);
		for (const place of hidden) {
			simulator.addProfile({ slug: `member-${1 + place}`, member: 1 + place, isNameless: true });
		}
		simulator.follow(COMPANY, ...this.initial);
		const isWithoutTotal = !hasTotal;
		const scripted = steps.map((step): ReadBehaviour => {
			if (step.kind === 'broken') return step.behaviour;
			return { kind: 'meanwhile', happens: () => this.move(step), isWithoutTotal };
		});
		simulator.scriptReads('followers', ...scripted);
		simulator.alwaysReads('followers', hasTotal ? null : { kind: 'withoutTotal' });
	}

	/** Those who followed all the time, and whom LinkedIn shows. */
	get stayed(): string[] {
		return this.initial.filter((urn) => !this.left.has(urn) && !this.hidden.includes(urn));
	}

	/** Everybody who ever followed. */
	get everybody(): string[] {
		return Array.from({ length: this.newest }, (_, index) => profileUrn(1 + index));
	}

	private move({ leave, come, isAgain }: Extract<Step, { kind: 'move' }>): void {
		const gone = new Set(leave.flatMap((place) => this.current[place % this.current.length] ?? []));
		const back = isAgain ? [...this.left].slice(0, come) : [];
		const fresh = Array.from({ length: come - back.length }, () => profileUrn(++this.newest));
		for (const urn of gone) this.left.add(urn);
		this.simulator.unfollow(COMPANY, ...gone);
		const came = [...back.filter((urn) => !this.current.includes(urn)), ...fresh];
		this.simulator.follow(COMPANY, ...came);
		this.current = [...this.current.filter((urn) => !gone.has(urn)), ...came];
	}
}
