import type { ResultField } from './operation';

/** The fields of the item with the reason, of an operation that lists something. */
export function listFailure(output: string): ResultField[] {
	const on = [output];
	return [
		{
			name: 'error',
			on,
			manual:
				'where _On Error_ says to go on and the list could not be read: one sentence with what to do',
		},
		{
			name: 'details',
			on,
			manual:
				'beside `error`: an object with `errorCode`, `retryable` and, where known, `httpStatusCode` and `retryAt`, as in [the results](#results) of an invitation',
		},
	];
}
