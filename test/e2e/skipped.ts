/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads what jest wrote */
import { existsSync, readFileSync } from 'node:fs';

import { missing } from './install/programs';

/** As much of jest's report as is looked at. */
interface Report {
	numTotalTests: number;
	testResults: Array<{
		assertionResults: Array<{ status: string; fullName: string }>;
	}>;
}

/**
 * What did not run, for the end of a run, where it is seen.
 *
 * @param file jest's report
 * @returns a line for each program that is missing; the last line counts the tests
 */
export function whatWasSkipped(file: string): string[] {
	if (!existsSync(file)) return [];
	const { numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
	const all = testResults.flatMap(({ assertionResults }) => assertionResults);
	// Those that a pattern leaves out count as pending too, but say no reason.
	const skipped = all.filter(
		({ status, fullName }) => status === 'pending' && fullName.includes('[skipped: '),
	);
	if (skipped.length === 0) return [`0 SKIPPED of ${numTotalTests} tests in n8n`];
	const reasons = new Map<string, number>();
	for (const { fullName } of skipped) {
		const [, reason = ''] = /\[skipped: ([^\]]+)\]/.exec(fullName) ?? [];
		reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	}
	const cure = missing().length > 0 ? '. For all of them: npm run test:e2e -- --with-deps' : '';
	return [
		...[...reasons].map(([reason, count]) => `  ${count} skipped: ${reason}`),
		`${skipped.length} SKIPPED of ${numTotalTests} tests in n8n${cure}`,
	];
}
