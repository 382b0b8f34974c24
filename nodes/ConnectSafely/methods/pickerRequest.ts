import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { classify } from '../api/classify';
import { openApi, type ApiRequest } from '../api/client';
import { readErrorBody } from '../api/errorBody';
import { systemClock } from '../clock';
import { sentences, startingLarge } from '../reading';

const TIMEOUT = 60_000;
/** A list need not wait longer for what it can do without. */
const DETAIL_TIMEOUT = 5_000;

/**
 * Asks for what a picker of the panel shows.
 *
 * @param isNothingFine whether what was asked for may be missing
 * @returns the body of the answer; null for what is missing
 * @throws NodeApiError or NodeOperationError with what is wrong, as the picker shows it
 */
export async function askForPicker(
	context: ILoadOptionsFunctions,
	request: ApiRequest,
	isNothingFine = false,
): Promise<unknown> {
	const api = await openApi(context);
	if (!api.ok) throw new NodeOperationError(context.getNode(), sentences(api.reason));
	const response = await api.value.request(request, TIMEOUT);
	const answer = classify(response, systemClock.now());
	if (answer.kind === 'ok') return answer.body;
	const isMissing =
		answer.kind === 'refused' &&
		answer.by === 'missing' &&
		answer.error.isFromApi &&
		!/account/i.test(`${answer.error.code} ${answer.error.text}`);
	if (isMissing && isNothingFine) return null;
	if (response.kind === 'networkError') {
		const message = startingLarge(response.cause);
		throw new NodeApiError(
			context.getNode(),
			{},
			{ message, description: response.advice || undefined },
		);
	}
	const { statusCode, body } = response;
	const message =
		answer.kind === 'refused' && answer.by === 'key'
			? "ConnectSafely does not know the API key: check 'API Key' in the credential"
			: `The list could not be loaded: ConnectSafely answered ${statusCode}`;
	const description = readErrorBody(body).text || undefined;
	throw new NodeApiError(
		context.getNode(),
		{ message },
		{ message, description, httpCode: String(statusCode) },
	);
}

/** Asks for what a picker can do without. @returns the body of the answer; null where there is none */
export async function askForDetail(
	context: ILoadOptionsFunctions,
	request: ApiRequest,
): Promise<unknown> {
	const api = await openApi(context);
	if (!api.ok) return null;
	const response = await api.value.request(request, DETAIL_TIMEOUT);
	const answer = classify(response, systemClock.now());
	return answer.kind === 'ok' ? answer.body : null;
}

/** An empty picker would hide that the address is no ConnectSafely API. */
export function noList(context: ILoadOptionsFunctions): never {
	const message = 'ConnectSafely answered without a list';
	const description = "Check 'Base URL' in the credential";
	throw new NodeApiError(context.getNode(), { message }, { message, description });
}
