import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { nodeError } from '../../../../nodes/ConnectSafely/actions/nodeError';
import { invalid, notSent, rejected } from '../../../../nodes/ConnectSafely/result';
import { executeContext } from '../../../support/contexts';
import { NODE } from '../../../support/scenario';

const FROM_API = { httpCode: '403' };
const NO_CODE = { httpCode: null };

describe('the error of a whole run', () => {
	it.each([
		[
			'the input',
			invalid('invalidCompany', 'the page is empty', 'Choose one.'),
			NodeOperationError,
		],
		['what was not sent', notSent('stopped', 'the page is empty', 'Choose one.'), NodeApiError],
	])('is one of the node for %s', (_, failed, kind) => {
		const error = nodeError(executeContext(null), failed);
		expect(error).toBeInstanceOf(kind);
		expect(error).toMatchObject({
			message: 'The page is empty',
			description: 'Choose one.',
			node: { name: NODE },
		});
	});

	it.each([
		['a refusal', rejected('forbidden', 'no', 'Ask.', { httpStatusCode: 403 }), FROM_API],
		[
			'input that the API refused',
			{ ...invalid('invalidSettings', 'no', 'Ask.'), httpStatusCode: 403 },
			FROM_API,
		],
		['a refusal without a code', rejected('forbidden', 'no', 'Ask.'), NO_CODE],
	])('is one of the API for %s, with its code', (_, failed, code) => {
		const error = nodeError(executeContext(null), failed);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({ message: 'No', description: 'Ask.', ...code });
	});

	it('may have another message', () => {
		const error = nodeError(
			executeContext(null),
			notSent('stopped', 'no', 'Ask.'),
			'Nobody was invited',
		);
		expect(error).toMatchObject({ message: 'Nobody was invited', description: 'Ask.' });
	});
});
