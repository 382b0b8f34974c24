import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { ownFailure } from '../domain/entry';
import type { Outcome } from '../domain/outcome';
import type { Failure } from '../domain/verdict';
import { connect, type Connection } from '../transport/connection';
import { readSettings, type Settings } from './settings';

/** What concerns the whole run: options, key and address. */
export type SetupReading =
	| { ok: true; settings: Settings; connection: Connection }
	| { ok: false; reason: string };

/** Checks options and credential before anything is sent. Never throws. */
export async function readSetup(context: IExecuteFunctions): Promise<SetupReading> {
	const reading = readSettings(context);
	if (!reading.ok) return reading;
	const connecting = await connect(context);
	if (!connecting.ok) return connecting;
	return { ok: true, settings: reading.settings, connection: connecting.connection };
}

/** The cause where nobody was invited because of the key, the page, the address or an option. */
export function setupFaultOf(outcomes: Outcome[]): Failure | null {
	let fault: Failure | null = null;
	for (const { entry, verdict } of outcomes) {
		const own = ownFailure(entry);
		if (own && !own.isSetupFault) continue;
		if (verdict.kind !== 'failure' || !verdict.isSetupFault) return null;
		fault ??= verdict;
	}
	return fault;
}

/** What is to be thrown for a failure that concerns the whole run. */
export function runError(
	context: IExecuteFunctions,
	failure: Failure,
): NodeApiError | NodeOperationError {
	return failure.status === 'INVALID' && failure.httpStatusCode === undefined
		? setupError(context, failure.error)
		: requestError(context, failure);
}

/** For what the node found out before it sent anything. */
export function setupError(context: IExecuteFunctions, reason: string): NodeOperationError {
	const { message, description } = splitAdvice(reason);
	return new NodeOperationError(context.getNode(), message, { description });
}

/** For what the API or the network refused. Built from the failure alone, as the client's error holds the key. */
function requestError(context: IExecuteFunctions, failure: Failure): NodeApiError {
	const { message, description } = splitAdvice(failure.error);
	const { httpStatusCode } = failure;
	return new NodeApiError(
		context.getNode(),
		{ message },
		{
			message,
			description,
			...(httpStatusCode === undefined ? {} : { httpCode: String(httpStatusCode) }),
		},
	);
}

/** n8n shows what happened as the message and what to do about it as the description. */
function splitAdvice(text: string): { message: string; description: string } {
	const [, message = text, advice = ''] = /^((?:"[^"]*"|[^"])*?)[.:] (.+)$/.exec(text) ?? [];
	return { message, description: advice.charAt(0).toUpperCase() + advice.slice(1) };
}
