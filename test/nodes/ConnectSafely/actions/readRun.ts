import type { ApiRequest } from '../../../../nodes/ConnectSafely/api/client';
import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import type { Run } from '../../../../nodes/ConnectSafely/run';
import { CircuitBreaker } from '../../../../nodes/ConnectSafely/state/circuitBreaker';
import type { ExecutionState } from '../../../../nodes/ConnectSafely/state/executionState';
import { FollowerList } from '../../../../nodes/ConnectSafely/state/followerList';
import { PageCache } from '../../../../nodes/ConnectSafely/state/pageCache';
import { RateLimiter } from '../../../../nodes/ConnectSafely/state/rateLimiter';
import { SimulatedClock } from '../../../support/simulatedClock';

/** A run that only reads: what it asks for, and the lines that it writes as it goes on. */
export function readRun(answer: (request: ApiRequest) => Response) {
	const requests: ApiRequest[] = [];
	const lines: string[] = [];
	const lists = new Map<string, FollowerList>();
	const followersOf = (companyId: string): FollowerList => {
		const list = lists.get(companyId) ?? new FollowerList();
		lists.set(companyId, list);
		return list;
	};
	const clock = new SimulatedClock();
	const run: Run = {
		api: {
			id: 'api',
			request: async (request) => {
				requests.push(request);
				return answer(request);
			},
		},
		state: {
			limiter: new RateLimiter({}),
			breaker: new CircuitBreaker({}, 'api', clock),
			pages: new PageCache({}, 'api'),
			followersOf,
		} as Partial<ExecutionState> as ExecutionState,
		options: { maxRateLimitWait: 0, timeout: 1_000 },
		clock,
		progress: { note: (message) => lines.push(message()), noteWait: () => {} },
	};
	return { run, requests, lines, clock };
}
