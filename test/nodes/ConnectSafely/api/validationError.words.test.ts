import { showsValidationError } from '../../../../nodes/ConnectSafely/api/validationError';

const shows = (text: string) => showsValidationError({ error: text });

describe('the check of a request shows by a text', () => {
	it.each([
		'invalid',
		'malformed',
		'missing',
		'unrecognized',
		'unsupported',
		'required',
		'not valid',
		'not a valid',
		'must be',
		'must not be',
		'should contain',
		'should not contain',
		'cannot have',
		'may match',
		'may not include',
		'at least',
		'at most',
		'maximum',
		'minimum',
		'too long',
		'too short',
		'too big',
		'too small',
	])('that finds a fault with a part: %s', (fault) => {
		expect(shows(`Field ${fault}`)).toBe(true);
		expect(shows(`Field x${fault}x`)).toBe(false);
		expect(shows(`This ${fault}`)).toBe(false);
	});

	it.each([
		'request',
		'requests',
		'body',
		'payload',
		'input',
		'parameter',
		'parameters',
		'argument',
		'arguments',
		'field',
		'fields',
		'property',
		'properties',
		'format',
		'formats',
		'type',
		'types',
		'value',
		'values',
		'array',
		'arrays',
		'string',
		'strings',
		'number',
		'numbers',
		'list',
		'lists',
		'element',
		'elements',
		'item',
		'items',
		'urn',
		'urns',
		'identifier',
		'identifiers',
		'profile',
		'profiles',
		'profileid',
		'member id',
		'memberids',
		'account urn',
		'companyurns',
		'organisation ids',
		'organizationid',
		'member_id',
		'memberId',
		'memberurn',
		'someField',
		'some_field',
	])('that finds a part at fault: %s', (part) => {
		expect(shows(`Invalid ${part}`)).toBe(true);
		expect(shows(`Invalid x${part}x`)).toBe(false);
		expect(shows(`Your ${part}`)).toBe(false);
	});

	it.each(['member', 'account', 'company', 'organisation', 'id', 'member xid', 'propert'])(
		'but not by what is no part of a request: %s',
		(part) => {
			expect(shows(`Invalid ${part}`)).toBe(false);
		},
	);

	it.each([
		'session',
		'sessions',
		'cookie',
		'cookies',
		'token',
		'tokens',
		'csrf',
		'socket',
		'sockets',
		'gateway',
		'server',
		'servers',
		'login',
		'log in',
		'connected',
		'connection',
		'connections',
		'network',
	])('but not where it speaks of what no check does: %s', (word) => {
		expect(shows(`Invalid request: ${word}`)).toBe(false);
		expect(shows(`Validation: ${word}`)).toBe(false);
	});

	it.each([
		'response',
		'responses',
		'answer',
		'answers',
		'answered',
		'reply',
		'replies',
		'replied',
		'returned',
		'received from',
		'upstream',
		'log',
		'logs',
		'auditlog',
		'auditLogs',
		'audit_log validation',
		'logging',
		'save',
		'saved',
		'saving',
		'store',
		'stored',
		'storing',
		'database',
		'databases',
		'duplicate',
		'unique',
		'constraint',
		'constraints',
		'record',
		'records',
		'confirmation',
		'confirmations',
		'invitationurn',
		'invitation urns',
		'invitationId',
		'invitation ids',
		'path `x`',
	])('but not where it comes after the work: %s', (word) => {
		expect(shows(`Invalid value: ${word}`)).toBe(false);
		expect(showsValidationError({ name: 'ZodError', message: `No ${word}` })).toBe(false);
		expect(showsValidationError({ error: { name: 'ZodError', message: [`No ${word}`] } })).toBe(
			false,
		);
		const fault = { path: ['accountId'], message: `No ${word}` };
		expect(showsValidationError({ errors: [fault] })).toBe(false);
	});

	it.each<[string, boolean]>([
		[`${'x'.repeat(484)} Invalid request`, true],
		[`${'x'.repeat(485)} Invalid request`, false],
		[`Invalid request ${'x'.repeat(600)}`, true],
	])('as far as its first 500 characters say so: %#', (text, expected) => {
		expect(shows(text)).toBe(expected);
	});

	it.each<[unknown, boolean]>([
		[{ message: ['profileUrns must be an array'] }, true],
		[{ message: ['No', 'Invalid request'] }, true],
		[{ name: 'Invalid request' }, true],
		[{ code: 'Invalid request' }, true],
		[{ type: 'Invalid request' }, true],
		[{ title: 'Invalid request' }, false],
		[{ error: { message: 'Invalid request' } }, true],
		[{ error: { error: 'Invalid request' } }, true],
		[{ error: { error: { message: 'Invalid request' } } }, false],
		[{ error: [{ message: 'Invalid request' }] }, false],
	])('wherever it stands in %j: %p', (body, expected) => {
		expect(showsValidationError(body)).toBe(expected);
	});
});
