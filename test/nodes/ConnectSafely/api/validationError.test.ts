import { isFault, showsValidationError } from '../../../../nodes/ConnectSafely/api/validationError';
import { HTML, passedOn, zodError } from './answers';

describe('the check of a request shows', () => {
	it.each<[unknown]>([
		[zodError(['profileUrns', 37])],
		[{ success: false, error: { name: 'ZodError', issues: [] } }],
		[{ error: { name: 'ValidationError', message: 'No' } }],
		[{ success: false, code: 'VALIDATION_ERROR', message: 'No' }],
		[{ code: 'INVALID_INPUT' }],
		[{ code: 'VALIDATION_ERROR', error: { message: 'No' } }],
		[{ message: 'Invalid request', error: { status: 400 } }],
		[{ error: {}, issues: [{ path: ['profileUrns'], message: 'No' }] }],
		[{ error: 'VALIDATION_FAILED' }],
		[{ type: 'validation_error', message: 'No' }],
		[{ errors: [{ field: 'profileUrns', message: 'No' }] }],
		[{ errors: [{ param: 'profileUrns', msg: 'No' }] }],
		[{ details: [{ instancePath: '/profileUrns/3', message: 'No' }] }],
		[{ error: 'Validation error' }],
		[{ message: 'Request validation failed' }],
		[{ error: 'Invalid request' }],
		[{ error: 'Invalid profileUrns' }],
		[{ error: 'Invalid profile URN urn:li:fsd_profile:x' }],
		[{ message: 'profileUrns is required' }],
		[{ message: 'Missing required parameter' }],
		[{ message: 'profileUrns must be an array' }],
		[{ error: 'Array must contain at most 50 element(s)' }],
		[{ error: 'urn:li:member:1 is not a valid profile URN' }],
	])('in %j', (body) => {
		expect(showsValidationError(body)).toBe(true);
	});

	it.each<[unknown]>([
		[{}],
		[{ issues: [{ path: [], message: 'No' }] }],
		[{ error: { message: 'Expected array, received string' } }],
		[{ success: false }],
		[{ error: 'Bad Request' }],
		[{ message: 'No valid response', error: { name: 'ValidationError', message: 'No' } }],
		[{ error: 'Bad' }],
		[{ code: 'BAD_REQUEST', message: 'No' }],
		[{ error: 'Unprocessable Entity' }],
		[{ error: 'Partial failure' }],
		[{ error: 'timed out while sending' }],
		[{ error: 'Invalid session in the request' }],
		[{ error: 'Invalid CSRF token value' }],
		[{ error: 'Invalid response type from upstream' }],
		[{ error: 'Login is required for this request' }],
		[{ error: 'You must be connected to this profile' }],
		[{ error: 'Profile not found' }],
		[{ error: 'Daily limit reached' }],
		[{ error: 'Unexpected token < in JSON at position 0' }],
		[{ errors: [{ profileUrn: 'x', message: 'No' }] }],
		[{ errors: [] }],
		[{ error: { name: 'AxiosError', message: 'No' } }],
		[passedOn(400)],
		[HTML],
		['Validation error'],
		[['Validation error']],
		[null],
		[undefined],
		[42],
	])('not in %j', (body) => {
		expect(showsValidationError(body)).toBe(false);
	});

	it.each<[unknown, boolean]>([
		[{ path: ['profileUrns', 3], message: 'No' }, true],
		[{ field: 'x', msg: 'No' }, true],
		[{ path: ['profileUrns', 3], message: 'No', success: false }, false],
		[{ profileUrn: 'x', message: 'No' }, false],
		[{ path: [] }, false],
		['x', false],
		[null, false],
	])('in a fault with its place: %j is one: %p', (value, expected) => {
		expect(isFault(value)).toBe(expected);
	});
});
