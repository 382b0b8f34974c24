import type { ReadEndpoint, Fetched } from '../api/endpoint';
import { fetchWithRetry } from '../api/fetchWithRetry';
import type { Route } from '../recipient';
import type { Run } from '../run';

/**
 * Asks a read for a page or an account, unless something is in its way; what concerns the whole run stops
 * the questions after it too. Never throws.
 */
export async function askOnRoute<T>(
	endpoint: ReadEndpoint<T>,
	route: Route,
	run: Run,
): Promise<Fetched<T>> {
	const { breaker } = run.state;
	const answer = await fetchWithRetry(endpoint, run, () => breaker.findReadBlock(route));
	if (answer.kind === 'stop' && answer.scope === 'run') {
		breaker.open('run', route, answer.failed, answer.until);
	}
	return answer;
}
