import {
	isFault,
	namesPartsOfRequest,
	showsValidationError,
	withoutEcho,
} from '../../../../nodes/ConnectSafely/api/validationError';
import { HTML, zodError } from './answers';

const fault = (path: unknown, message: unknown = 'No') => ({ path, message });

/** Whether a list of faults alone shows the check of a request. */
const shows = (...faults: unknown[]) => showsValidationError({ errors: faults });

describe('a list of faults shows the check of a request', () => {
	it.each<[unknown]>([
		[['profileUrns', 3]],
		[['profileUrn']],
		[['accountId']],
		[['companyId', 'x']],
		['accountId'],
		['profileUrns.3'],
		['profileUrns[3]'],
		['/profileUrns/3'],
		['body.accountId'],
		['body/companyId'],
		[['body', 'profileUrns', 3]],
		[['params', 'companyId']],
		[['query', 'accountId']],
		[['path', 'companyId']],
		[['headers', 'accountId']],
		[['request', 'accountId']],
		[['requestBody', 'accountId']],
		[['input', 'accountId']],
		[['payload', 'accountId']],
		[['', 'accountId']],
		[['body']],
		['body'],
		['/body'],
	])('at %j', (path) => {
		expect(shows(fault(path))).toBe(true);
	});

	it.each<[unknown]>([
		[['email']],
		[['xaccountId']],
		[['accountIdx']],
		[['profile', 'accountId']],
		[['xbody', 'accountId']],
		[['bodyx', 'accountId']],
		[['body', 'x', 'accountId']],
		[['body', 'email']],
		[['body', 3]],
		[['query']],
		[['request']],
		[[3]],
		[3],
		[null],
		[[]],
		[''],
		['/'],
	])('but not at %j', (path) => {
		expect(shows(fault(path))).toBe(false);
	});

	it.each<[string, boolean]>([
		[`${'.'.repeat(491)}accountId`, true],
		[`${'.'.repeat(492)}accountId`, false],
	])('as far as the first 500 characters of a place say so: %#', (path, expected) => {
		expect(shows(fault(path))).toBe(expected);
	});

	it.each<[string, unknown[], boolean]>([
		['all are at parts that are sent', [fault(['accountId']), fault(['body'])], true],
		['one is elsewhere', [fault(['accountId']), fault(['email'])], false],
		['one comes from afterwards', [fault(['body']), fault(['body'], 'not saved')], false],
		['its text is called msg', [{ field: 'accountId', msg: 'not saved' }], false],
		['another field holds its text', [{ field: 'body', message: 1, msg: 'not saved' }], false],
		['it has no text', [{ field: 'accountId', message: 1 }], true],
	])('where %s', (_, faults, expected) => {
		expect(shows(...faults)).toBe(expected);
	});

	it.each(['path', 'field', 'param', 'loc', 'property', 'instancePath'])(
		'whose places are called %s',
		(place) => {
			expect(isFault({ [place]: 'accountId', message: 'No' })).toBe(true);
			expect(isFault({ [place]: 'accountId', msg: 'No' })).toBe(true);
			expect(isFault({ [place]: 'accountId' })).toBe(false);
			expect(shows({ [place]: 'accountId', message: 'No' })).toBe(true);
			expect(shows({ [place]: 'email', message: 'No' })).toBe(false);
		},
	);

	it.each<[unknown, boolean]>([
		[{ issues: [fault(['body'])] }, true],
		[{ details: [fault(['body'])] }, true],
		[{ error: { errors: [fault(['body'])] } }, true],
		[{ faults: [fault(['body'])] }, false],
		[{ errors: [fault(['body'])], details: [fault(['email'])] }, false],
		[{ errors: [fault(['body'])], error: { details: [fault(['email'])] } }, false],
		[{ errors: [fault(['email'])], error: 'Invalid request' }, false],
		[{ errors: [fault(['email']), 'x'], error: 'Invalid request' }, true],
		[{ errors: [], error: 'Invalid request' }, true],
		[{ errors: { 0: fault(['email']), length: 1 }, error: 'Invalid request' }, true],
		[{ errors: [fault(['body'])], message: 'not saved' }, false],
	])('wherever it stands in %j: %p', (body, expected) => {
		expect(showsValidationError(body)).toBe(expected);
	});

	it.each<[string, unknown, boolean]>([
		['ZodError', 'Unrecognized key', true],
		['ZodError', null, true],
		['ZodError', 'Expected object', false],
		['ZodError', 'object EXPECTED, received string', false],
		['ZodError', 'received nothing', false],
		['ZodError', 'unexpected', true],
		['ValidationError', 'Unrecognized key', false],
	])('of the whole body by its documented name alone: %s, %j', (name, message, expected) => {
		const issues = [fault([], message)];
		expect(showsValidationError({ error: { name, issues } })).toBe(expected);
		expect(showsValidationError({ name, issues })).toBe(expected);
	});
});

describe('parts of the request that this package sends', () => {
	it.each<[unknown, boolean]>([
		[zodError(['profileUrns', 37]), true],
		[{ errors: [fault(['accountId'])] }, true],
		[{ errors: [fault(['email'])] }, false],
		[{ error: 'Invalid request' }, false],
		[{ error: { name: 'ZodError', issues: [] } }, false],
		[HTML, false],
		[null, false],
	])('are named by %j: %p', (body, expected) => {
		expect(namesPartsOfRequest(body)).toBe(expected);
	});
});

describe('a copy of the request', () => {
	it.each([
		'received',
		'value',
		'input',
		'given',
		'request',
		'requestBody',
		'request_body',
		'body',
		'Body',
	])('is left out where it is called %s', (name) => {
		const kept = { message: 'No', [`x${name}`]: 1, [`${name}x`]: 2 };
		expect(withoutEcho({ ...kept, [name]: { profileUrns: [] } })).toStrictEqual(kept);
		expect(withoutEcho({ error: { ...kept, [name]: 'x' } })).toStrictEqual({ error: kept });
		const further = { details: { [name]: 'x' }, error: 'No' };
		expect(withoutEcho(further)).toStrictEqual(further);
	});

	it.each([['body'], [['body']], [null], [42]])('is nothing in %j', (body) => {
		expect(withoutEcho(body)).toStrictEqual(body);
	});
});

describe('a place that is no text', () => {
	it.each([
		[{ toString: 1, valueOf: 1 }],
		[[{ toString: 1, valueOf: 1 }]],
		[['body', { toString: null }]],
		[[[{ toString: 1, valueOf: 1 }]]],
	])('stops nobody from reading the answer: %j', (path) => {
		const body: unknown = JSON.parse(JSON.stringify({ errors: [{ path, message: 'No' }] }));
		expect(() => showsValidationError(body)).not.toThrow();
	});
});
