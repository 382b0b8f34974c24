import { sleep } from 'n8n-workflow';

const POLL_MS = 100;

/**
 * Asks again and again until the answer is there: a value that is neither false nor undefined.
 *
 * @throws Error that names what did not come about, and the check's own error at once
 */
export async function until<Value>(
	what: string,
	check: () => Promise<Value | false | undefined>,
	timeoutMs = 30_000,
): Promise<Value> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const answer = await check();
		if (answer !== false && answer !== undefined) return answer;
		if (Date.now() > deadline) {
			throw new Error(`Waited ${timeoutMs / 1000} seconds in vain until ${what}`);
		}
		await sleep(POLL_MS);
	}
}
