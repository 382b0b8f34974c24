import type { Person } from '../../../../nodes/ConnectSafely/domain/plan';
import { readReply } from '../../../../nodes/ConnectSafely/domain/reply';
import type { Ruling } from '../../../../nodes/ConnectSafely/domain/ruling';
import { nextStep, type Allowance, type Step } from '../../../../nodes/ConnectSafely/domain/step';
import { rejected, unknown } from '../../../../nodes/ConnectSafely/domain/verdict';
import { IN_FIVE_MINUTES, NOW } from './batch';
import { failedResult, personOf, sentResult } from './people';

const [ann, ben, cem] = [personOf(1), personOf(2), personOf(3)];
const people: Person[] = [ann, ben, cem];
const ALLOWANCE: Allowance = {
	requests: 25,
	rateLimitWait: 60_000,
	connectionPauses: [1_000, 3_000],
};
const COUNTED: Allowance = { ...ALLOWANCE, requests: 24 };
const BAD = rejected('badRequest', 'Bad.');
const TIMEOUT = unknown('timeout', 'No answer.');

const all = (verdict: typeof BAD, whom = people): Step['verdicts'] =>
	new Map(whom.map((person) => [person, verdict]));

/** A ruling on a reply with these results. */
function replyWith(...results: object[]): Ruling {
	const reply = readReply({ results }, people);
	if (!reply) throw new Error('No reply');
	return { kind: 'reply', reply };
}

const NOTHING_MORE = { again: [], pause: 0, stops: [], notes: [] };

describe('the step after', () => {
	it('a reply is none, and leaves nobody in doubt', () => {
		const ruling = replyWith(sentResult(1), failedResult(2), sentResult(3));
		expect(nextStep(ruling, people, ALLOWANCE, NOW)).toStrictEqual({
			...NOTHING_MORE,
			verdicts: ruling.kind === 'reply' && ruling.reply.verdicts,
			trust: 'clear',
			left: COUNTED,
		});
	});

	it('a reply that disagrees with itself tells so', () => {
		const reply = readReply({ results: people.map((_, n) => sentResult(n + 1)), totalFailed: 9 }, [
			...people,
		]);
		expect(reply?.notes).toHaveLength(1);
		const step = reply && nextStep({ kind: 'reply', reply }, people, ALLOWANCE, NOW);
		expect(step?.notes).toStrictEqual(reply?.notes);
	});

	it('a reply that tells of spent credits closes the page', () => {
		const spent = failedResult(2, { error: 'Invitation credits exhausted' });
		const step = nextStep(replyWith(sentResult(1), spent, failedResult(3)), people, ALLOWANCE, NOW);
		expect(step).toMatchObject({ again: [], trust: 'clear' });
		expect(step.stops).toStrictEqual([
			{
				scope: 'page',
				until: IN_FIVE_MINUTES,
				failure: expect.objectContaining({ code: 'creditsExhausted' }),
			},
		]);
	});

	it.each<[string, Person[], Person[]]>([
		['one', [ben], [ann, cem]],
		['two', [ann, cem], [ben]],
		['all', people, []],
	])('a refusal that names %s sends the others, without counting', (_, named, others) => {
		const ruling: Ruling = { kind: 'named', failures: new Map(named.map((who) => [who, BAD])) };
		const step = nextStep(ruling, people, ALLOWANCE, NOW);
		expect(step.again.flat()).toStrictEqual(others);
		expect(step).toMatchObject({ pause: 0, stops: [], trust: 'clear', left: ALLOWANCE });
		expect(step.verdicts).toStrictEqual(all(BAD, named));
	});

	it.each<[number, number[]]>([
		[2, [1, 1]],
		[3, [2, 1]],
		[50, [25, 25]],
		[51, [26, 25]],
	])('a refusal of %i that names nobody sends %j, in order', (count, sizes) => {
		const batch = Array.from({ length: count }, (_, index) => personOf(index + 1));
		const step = nextStep({ kind: 'halve', failure: BAD }, batch, ALLOWANCE, NOW);
		expect(step.again.map(({ length }) => length)).toStrictEqual(sizes);
		expect(step.again.flat()).toStrictEqual(batch);
		expect(step).toMatchObject({ pause: 0, stops: [], trust: 'clear', left: COUNTED });
		expect(step.verdicts.size).toBe(0);
	});

	it('a refusal of one person is theirs', () => {
		expect(nextStep({ kind: 'halve', failure: BAD }, [ann], ALLOWANCE, NOW)).toStrictEqual({
			...NOTHING_MORE,
			verdicts: all(BAD, [ann]),
			trust: 'clear',
			left: COUNTED,
		});
	});

	it.each(['run', 'page', 'account', 'pair'] as const)(
		'a refusal of the %s closes it for everybody',
		(scope) => {
			const ruling: Ruling = { kind: 'stop', failure: BAD, scope, until: NOW + 7 };
			expect(nextStep(ruling, people, ALLOWANCE, NOW)).toStrictEqual({
				...NOTHING_MORE,
				verdicts: all(BAD),
				stops: [expect.objectContaining({ scope, failure: BAD, until: NOW + 7 })],
				trust: 'unchanged',
				left: COUNTED,
			});
		},
	);

	it('a doubtful answer is none: nobody in it is sent again', () => {
		expect(nextStep({ kind: 'doubt', failure: TIMEOUT }, people, ALLOWANCE, NOW)).toStrictEqual({
			...NOTHING_MORE,
			verdicts: all(TIMEOUT),
			trust: 'doubt',
			left: COUNTED,
		});
	});
});
