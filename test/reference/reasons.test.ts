import { wordsOf } from '../../nodes/ConnectSafely/actions/companyPage/rows/reasonWords';
import { notSent, type FailureCode } from '../../nodes/ConnectSafely/result';
import { runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { withSimulator } from '../support/withSimulator';
import { FAILURES, rowsWith, SKIPS, type Failure } from './hints/scenes/failures';
import { PROFILES } from './hints/scenes/scene';
import { ERROR_CODES, NO_PERSONS_ADDRESS } from './results/errorCodes';
import type { Reason } from './results/reason';
import { SKIP_REASONS } from './results/skipReasons';

const COUNTS = [1, 2];

describe('why people were not invited, as the hint counts it', () => {
	const simulator = withSimulator({ profiles: PROFILES });

	describe.each<[string, Record<string, () => Failure>, Reason[], 'error' | 'skipped']>([
		['Error', FAILURES, ERROR_CODES, 'error'],
		['Skipped', SKIPS, SKIP_REASONS, 'skipped'],
	])('on %s', (tab, failures, reasons, branch) => {
		const runs = reasons.flatMap((reason) => {
			const failure = failures[reason.code];
			return failure ? COUNTS.map((count) => ({ ...reason, failure, count })) : [];
		});

		it.each(runs)('$code: $count', async ({ failure, count, code, subject, one, many }) => {
			const { prepare = () => {}, row, ...more } = failure();
			await prepare(simulator(), count);
			const result = await runScenario({
				simulator: simulator(),
				clock: new SimulatedClock(),
				...more,
				rows: rowsWith({ row }, count),
			});
			const codes = result[branch].map(({ errorCode, reason }) => errorCode ?? reason);
			expect(codes).toEqual(Array(count).fill(code));
			const who = subject === 'person' ? 'the person' : 'it';
			const why =
				count === 1 ? `1 row on ${tab}: ${who} ${one}.` : `2 rows on ${tab}: all ${many}.`;
			const [summary] = result.hints.map(({ message }) => message);
			expect(summary?.replace(/ \d profiles? looked up\.$/, '')).toBe(`1 person invited. ${why}`);
		});

		it('are all of the reference that a run can give', () => {
			const others = reasons.map(({ code }) => code).filter((code) => !failures[code]);
			expect(others).toEqual([branch === 'error' ? 'cancelled' : 'dryRun']);
		});
	});

	it.each(ERROR_CODES)(
		'has the words of the reference for $code',
		({ code, subject, one, many }) => {
			const failed = notSent(code as FailureCode, '');
			expect(wordsOf(failed, 'Anna')).toEqual({ subject, one, many });
		},
	);

	it('has words of its own for addresses that are no person’s', () => {
		const { code, ...words } = NO_PERSONS_ADDRESS;
		const failed = notSent(code as FailureCode, '');
		expect(wordsOf(failed, 'https://www.linkedin.com/company/acme')).toEqual(words);
	});
});
