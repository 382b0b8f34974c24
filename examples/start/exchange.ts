/* eslint-disable @n8n/community-nodes/require-node-api-error -- what n8n throws goes on as it is */
import type { IExecuteFunctions, IHttpRequestOptions, INodeType } from 'n8n-workflow';

/** One request to ConnectSafely, with what came of it. */
export interface Exchange {
	request: IHttpRequestOptions;
	/** Milliseconds to the whole answer; absent where the run ended before it. */
	duration?: number;
	answer?: { statusCode: number; headers: Record<string, unknown>; body: unknown };
	/** In place of an answer: what Node calls it, such as ECONNREFUSED; '' where it has no name. */
	errorCode?: string;
}

type Request = IExecuteFunctions['helpers']['httpRequestWithAuthentication'];

/** The same node; each of its requests is told when it leaves, and completed when it is over. */
export function observed(node: INodeType, onExchange: (exchange: Exchange) => void): INodeType {
	return {
		description: node.description,
		methods: node.methods,
		async execute() {
			return (await node.execute?.call(observedContext(this, onExchange))) ?? [];
		},
	};
}

function observedContext(
	context: IExecuteFunctions,
	onExchange: (exchange: Exchange) => void,
): IExecuteFunctions {
	const { helpers } = context;
	const httpRequestWithAuthentication: Request = async function (...request) {
		const exchange: Exchange = { request: request[1] };
		onExchange(exchange);
		const start = performance.now();
		try {
			const answer: unknown = await helpers.httpRequestWithAuthentication.apply(this, request);
			exchange.answer = answer as Exchange['answer'];
			return answer;
		} catch (error) {
			exchange.errorCode = codeOf(error);
			throw error;
		} finally {
			exchange.duration = Math.round(performance.now() - start);
		}
	};
	const value = { ...helpers, httpRequestWithAuthentication };
	return Object.create(context, { helpers: { value } }) as IExecuteFunctions;
}

function codeOf(error: unknown): string {
	const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
	const name = String(code ?? cause?.code ?? '');
	return /^(E[A-Z]{2,15}|(?:UND_)?ERR_[A-Z_]{2,40}|[A-Z_]*CERT[A-Z_]*|UNABLE_TO_[A-Z_]+)$/.test(
		name,
	)
		? name
		: '';
}
