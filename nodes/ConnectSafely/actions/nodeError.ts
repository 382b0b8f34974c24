import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { startingLarge } from '../reading';
import type { Failed } from '../result';

/**
 * What is to be thrown for a failure that concerns the whole run. Built from the failure alone, as the
 * client's error holds the key.
 *
 * @param message what happened, without a full stop
 */
export function nodeError(
	context: IExecuteFunctions,
	failed: Failed,
	message = startingLarge(failed.cause),
): NodeApiError | NodeOperationError {
	const { origin, advice: description, httpStatusCode } = failed;
	if (origin === 'input' && httpStatusCode === undefined) {
		return new NodeOperationError(context.getNode(), message, { description });
	}
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
