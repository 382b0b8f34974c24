import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { openApi, type Api } from '../../../../nodes/ConnectSafely/api/client';

const typed = 'cs-secret-5f3a9c1e7b2d4068';
const baseUrl = 'https://api.example/linkedin';
const POST = { method: 'POST', path: '/x', body: { companyId: '1' } } as const;
const ANSWER = { statusCode: 200, headers: { a: '1' }, body: { key: typed } };

type Send = (type: string, options: IHttpRequestOptions) => Promise<unknown>;

/** What n8n hands over, with its own way of sending. @param signal none in pickers */
function contextOf(send: Send, signal?: AbortSignal) {
	return {
		getCredentials: async () => ({ apiKey: typed, baseUrl }),
		helpers: { httpRequestWithAuthentication: send },
		...(signal ? { getExecutionCancelSignal: () => signal } : {}),
	} as unknown as IExecuteFunctions;
}

async function open(send: Send, signal?: AbortSignal): Promise<Api> {
	const api = await openApi(contextOf(send, signal));
	if (!api.ok) throw new Error(api.reason.cause);
	return api.value;
}

describe('n8n is asked', () => {
	it.each([
		[POST, { method: 'POST', url: `${baseUrl}/x`, body: { companyId: '1' } }],
		[
			{ method: 'GET', path: '/y', query: { q: 'a' } } as const,
			{ method: 'GET', url: `${baseUrl}/y`, qs: { q: 'a' } },
		],
	])(
		'to send %j once, with the key, and to leave each answer to the node',
		async (request, sent) => {
			const asked: unknown[] = [];
			const api = await open(async (type, options) => {
				asked.push(type, { ...options });
				return ANSWER;
			});
			expect(await api.request(request, 5_000)).toStrictEqual({
				kind: 'http',
				statusCode: 200,
				headers: { a: '1' },
				body: { key: '[API key]' },
			});
			expect(asked).toStrictEqual([
				'connectSafelyApi',
				{
					...sent,
					timeout: 5_000,
					json: true,
					returnFullResponse: true,
					ignoreHttpStatusErrors: true,
					disableFollowRedirect: true,
					abortSignal: expect.any(AbortSignal),
				},
			]);
		},
	);

	it('with a signal that n8n cannot replace and that ends with the request', async () => {
		const signals: Array<AbortSignal | undefined> = [];
		const aborted: unknown[] = [];
		const api = await open(async (_, options) => {
			signals.push(options.abortSignal as AbortSignal);
			options.abortSignal = AbortSignal.abort();
			signals.push(options.abortSignal as AbortSignal);
			aborted.push(signals[0]?.aborted);
			return ANSWER;
		});
		await api.request(POST, 5_000);
		expect(signals[1]).toBe(signals[0]);
		expect([...aborted, signals[0]?.aborted]).toStrictEqual([false, true]);
	});
});

describe('the cancel of an execution', () => {
	it('keeps a request from leaving', async () => {
		let sent = 0;
		const api = await open(async () => ++sent, AbortSignal.abort());
		expect(await api.request(POST, 5_000)).toMatchObject({
			kind: 'networkError',
			fate: 'neverSent',
			cause: 'the execution was cancelled before the request left',
		});
		expect(sent).toBe(0);
	});

	it('ends a request that is under way', async () => {
		const cancel = new AbortController();
		const states: unknown[] = [];
		const api = await open(async (_, options) => {
			const signal = options.abortSignal as AbortSignal;
			states.push(signal.aborted);
			cancel.abort();
			states.push(signal.aborted);
			throw Object.assign(new Error('canceled'), { code: 'ERR_CANCELED' });
		}, cancel.signal);
		expect(await api.request(POST, 5_000)).toMatchObject({ fate: 'lost', code: 'cancelled' });
		expect(states).toStrictEqual([false, true]);
	});

	it('is listened to for as long as the request takes', async () => {
		const { signal } = new AbortController();
		const added = jest.spyOn(signal, 'addEventListener');
		const removed = jest.spyOn(signal, 'removeEventListener');
		const api = await open(async () => {
			expect(removed).not.toHaveBeenCalled();
			return ANSWER;
		}, signal);
		expect(await api.request(POST, 5_000)).toMatchObject({ kind: 'http' });
		expect(added.mock.calls).toStrictEqual([['abort', expect.any(Function)]]);
		expect(removed.mock.calls).toStrictEqual(added.mock.calls);
	});
});

it('a request without an answer ends with its time', async () => {
	const api = await open(async () => await new Promise(() => {}));
	expect(await api.request(POST, 20)).toMatchObject({
		kind: 'networkError',
		fate: 'lost',
		code: 'timeout',
		cause: 'no answer came within 0.02 seconds',
	});
});
