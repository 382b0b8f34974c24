import type { ApiRequest } from '../../../../nodes/ConnectSafely/api/client';
import type { ReadEndpoint } from '../../../../nodes/ConnectSafely/api/endpoint';
import { fetchWithRetry } from '../../../../nodes/ConnectSafely/api/fetchWithRetry';
import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { notSent, type Failed } from '../../../../nodes/ConnectSafely/result';
import type { Run } from '../../../../nodes/ConnectSafely/run';
import { CircuitBreaker } from '../../../../nodes/ConnectSafely/state/circuitBreaker';
import type { ExecutionState } from '../../../../nodes/ConnectSafely/state/executionState';
import { RateLimiter } from '../../../../nodes/ConnectSafely/state/rateLimiter';
import { SimulatedClock } from '../../../support/simulatedClock';
import { http } from './answers';

export const FOUND = http(200, { found: true });
export const REFUSED = notSent('stopped', 'the thing was refused');

/** What may be given to `fetchThing`; the default is a run with nothing in the way. */
interface Given extends Partial<Run['options']> {
	stored?: ConstructorParameters<typeof RateLimiter>[0];
	findBlock?: () => Failed | null;
	tries?: number;
	endpoint?: Partial<ReadEndpoint<string>>;
	progress?: Run['progress'];
}

/** Asks for the same thing with these answers, the last one again and again. */
export async function fetchThing(answers: Response[], given: Given = {}) {
	const { stored = {}, findBlock = () => null, tries, endpoint, ...others } = given;
	const { progress = { note: () => {}, noteWait: () => {} }, ...options } = others;
	const clock = new SimulatedClock();
	const left = [...answers];
	const requests: ApiRequest[] = [];
	const timeouts: number[] = [];
	const refused = jest.fn<ReturnType<ReadEndpoint<string>['refused']>, unknown[]>(() => ({
		kind: 'refused',
		failed: REFUSED,
	}));
	const request = async (asked: ApiRequest, timeout: number): Promise<Response> => {
		requests.push(asked);
		timeouts.push(timeout);
		return (left.length > 1 ? left.shift() : left[0]) ?? FOUND;
	};
	const breaker = new CircuitBreaker({}, 'api', clock);
	const fetched = await fetchWithRetry<string>(
		{
			request: { method: 'GET', path: '/x' },
			quota: 'profiles',
			accountId: null,
			what: 'the thing',
			read: (body) => (JSON.stringify(body)?.includes('found') ? 'value' : null),
			refused,
			...endpoint,
		},
		{
			api: { id: 'api', request },
			state: { limiter: new RateLimiter(stored), breaker } as ExecutionState,
			options: { maxRateLimitWait: 60_000, timeout: 300_000, ...options },
			clock,
			progress,
		},
		findBlock,
		tries,
	);
	return { fetched, requests, timeouts, refused, clock, stored };
}
