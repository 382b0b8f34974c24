import fc from 'fast-check';

import { readNetworkError } from '../../../../nodes/ConnectSafely/api/networkError';

/** What became of a request, and the code for it. */
const fateOf = (error: unknown) => {
	const { fate, code } = readNetworkError(error, 30_000);
	return `${fate} ${code}`;
};
const withCode = (code: string, more: object = {}) =>
	Object.assign(new Error(code), { code, ...more });
/** As n8n wraps what its HTTP client throws. */
const wrapped = (error: Error & { code?: string }) =>
	Object.assign(new Error('The connection failed'), {
		name: 'NodeApiError',
		httpCode: error.code,
		cause: error,
	});

const NEVER_SENT: Array<[string, Error & { code?: string }]> = [
	['a refused connection', withCode('ECONNREFUSED', { syscall: 'connect' })],
	['an unknown host', withCode('ENOTFOUND', { syscall: 'getaddrinfo' })],
	['a name server out of reach', withCode('EAI_AGAIN')],
	['a name that cannot be looked up', withCode('EBUSY', { syscall: 'getaddrinfo' })],
	['an address that n8n does not have', withCode('EADDRNOTAVAIL')],
	['a certificate that is not trusted', withCode('CERT_UNTRUSTED')],
	['a certificate of another name', withCode('HOSTNAME_MISMATCH')],
	['a connection that timed out', withCode('ETIMEDOUT', { syscall: 'connect' })],
	['an unreachable host', withCode('EHOSTUNREACH', { syscall: 'connect' })],
	['an unreachable network', withCode('ENETUNREACH', { syscall: 'connect' })],
	['an expired certificate', withCode('CERT_HAS_EXPIRED')],
	['a self-signed certificate', withCode('DEPTH_ZERO_SELF_SIGNED_CERT')],
	['a self-signed certificate in the chain', withCode('SELF_SIGNED_CERT_IN_CHAIN')],
	['an unknown issuer', withCode('UNABLE_TO_GET_ISSUER_CERT_LOCALLY')],
	['an unverified certificate', withCode('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
	['a certificate of another host', withCode('ERR_TLS_CERT_ALTNAME_INVALID')],
	[
		'no TLS at the other end',
		withCode('EPROTO', { message: 'SSL routines: wrong version number' }),
	],
	['a failed handshake', withCode('EPROTO', { message: 'sslv3 alert handshake failure' })],
	[
		'a connection closed before TLS',
		withCode('ECONNRESET', {
			message: 'Client network socket disconnected before secure TLS connection was established',
		}),
	],
];

describe('a request without an answer', () => {
	it.each(NEVER_SENT)('was surely never sent after %s', (_, error) => {
		expect(fateOf(error)).toBe('neverSent connectionFailed');
		expect(fateOf(wrapped(error))).toBe('neverSent connectionFailed');
		expect(readNetworkError(error, 1).advice).toMatch(/^Check .*'Base URL'.*\.$/);
	});

	it('was surely never sent where all addresses of a name were out of reach', () => {
		const errors = ['1.1.1.1', '::1'].map(() => withCode('ETIMEDOUT', { syscall: 'connect' }));
		expect(fateOf(Object.assign(new AggregateError(errors), { code: 'ETIMEDOUT' }))).toBe(
			'neverSent connectionFailed',
		);
	});

	it.each<[string, string, Error]>([
		['timeout', 'a timeout of the client', withCode('ECONNABORTED')],
		['timeout', 'a timeout of the socket', withCode('ETIMEDOUT', { syscall: 'read' })],
		['timeout', 'a timeout of nobody knows what', withCode('ETIMEDOUT')],
		[
			'timeout',
			'timeouts of several kinds',
			Object.assign(
				new AggregateError(
					['connect', 'read'].map((syscall) => withCode('ETIMEDOUT', { syscall })),
				),
				{ code: 'ETIMEDOUT' },
			),
		],
		['timeout', 'timeouts of nobody knows what', withCode('ETIMEDOUT', { errors: ['x', null] })],
		['timeout', 'no timeouts', withCode('ETIMEDOUT', { errors: [] })],
		['connectionLost', 'a reset', withCode('ECONNRESET', { syscall: 'read' })],
		['connectionLost', 'a hang-up', withCode('ECONNRESET', { message: 'socket hang up' })],
		['connectionLost', 'a broken pipe', withCode('EPIPE', { syscall: 'write' })],
		[
			'connectionLost',
			'a host that became unreachable',
			withCode('EHOSTUNREACH', { syscall: 'read' }),
		],
		['connectionLost', 'a broken answer', withCode('HPE_INVALID_CONSTANT')],
		['connectionLost', 'an error without a code', new Error('Oops')],
		['cancelled', 'a cancel', withCode('ERR_CANCELED')],
		['cancelled', 'a cancel by name', Object.assign(new Error('x'), { name: 'CanceledError' })],
	])('may have been carried out after %s: %s', (code, _, error) => {
		expect(fateOf(error)).toBe(`lost ${code}`);
		expect(fateOf(wrapped(error))).toBe(`lost ${code}`);
		expect(readNetworkError(error, 1).advice).toBe('');
	});

	it.each<[string, unknown]>([
		['a domain the credential does not allow', new Error('Domain not allowed: api.example')],
		['a domain, said otherwise', new Error('Not allowed to reach this domain')],
		['a domain by its name', new Error('The domain api.example is not allowed here')],
		['n8n’s guard, by name', Object.assign(new Error('x'), { name: 'SsrfBlockedIpError' })],
		['n8n’s guard, by text', new Error('Blocked by SSRF protection')],
		[
			'n8n’s guard inside another error',
			{ message: 'x', cause: { name: 'SsrfBlockedHostnameError' } },
		],
	])('was not allowed to leave: %s', (_, error) => {
		expect(fateOf(error)).toBe('neverSent notAllowed');
		expect(readNetworkError(error, 1)).toMatchObject({
			cause: 'n8n did not let the request leave',
			advice: expect.stringMatching(/^Allow the host of 'Base URL' .*\.$/),
		});
	});

	it.each<[string, unknown]>([
		['a code', { code: 'ECONNREFUSED' }],
		['n8n’s code', { httpCode: 'ECONNREFUSED' }],
		['a cause', { cause: { code: 'ECONNREFUSED' } }],
		['a cause of a cause', { cause: { cause: { code: 'ECONNREFUSED' } } }],
		['n8n’s error response', { errorResponse: { code: 'ECONNREFUSED' } }],
		['a code beside one that is no text', { code: 7, httpCode: 'ECONNREFUSED' }],
	])('is understood by %s', (_, error) => {
		expect(fateOf(error)).toBe('neverSent connectionFailed');
	});

	it.each<[string, string, string, string]>([
		[
			'ERR_CANCELED',
			'cancelled',
			'the execution was cancelled while the request was under way',
			'',
		],
		['ECONNABORTED', 'timeout', 'no answer came within 30 seconds', ''],
		['EPIPE', 'connectionLost', 'the connection broke before an answer came', ''],
		[
			'CERT_HAS_EXPIRED',
			'connectionFailed',
			'no secure connection to ConnectSafely came about',
			"Check 'Base URL' in the credential and the certificate of any proxy.",
		],
		[
			'ECONNREFUSED',
			'connectionFailed',
			"ConnectSafely cannot be reached: nobody answers at the address in 'Base URL'",
			"Check 'Base URL' in the credential with its port, and whether the proxy runs where there is one.",
		],
		[
			'ENOTFOUND',
			'connectionFailed',
			"ConnectSafely cannot be reached: no server is known by the name in 'Base URL'",
			"Check the spelling of 'Base URL' in the credential. If it is right, check n8n's network connection.",
		],
		[
			'EAI_AGAIN',
			'connectionFailed',
			'ConnectSafely cannot be reached: n8n cannot look up its name',
			"Check n8n's network connection and its name server (DNS), and 'Base URL' in the credential.",
		],
		[
			'EADDRNOTAVAIL',
			'connectionFailed',
			'ConnectSafely cannot be reached: n8n has no network connection to it',
			"Check n8n's network and firewall, and 'Base URL' in the credential.",
		],
		[
			'EAI_FAIL',
			'connectionFailed',
			'ConnectSafely cannot be reached',
			"Check n8n's network connection and 'Base URL' in the credential.",
		],
	])('comes with cause and advice: %s', (thrown, code, cause, advice) => {
		const error = readNetworkError(withCode(thrown), 30_000);
		expect(error).toMatchObject({ kind: 'networkError', code, cause, advice });
	});

	it.each([
		['ETIMEDOUT', /nobody answers at the address in 'Base URL'$/],
		['ENETUNREACH', /no network connection to it$/],
		['EHOSTUNREACH', /no network connection to it$/],
	])('tells before there was a connection what stood in its way: %s', (code, cause) => {
		const error = withCode(code, { syscall: 'connect' });
		expect(readNetworkError(wrapped(error), 1).cause).toMatch(cause);
	});

	it('has no code words in what it says', () => {
		for (const [, error] of NEVER_SENT) {
			const { cause, advice } = readNetworkError(error, 1);
			expect(`${cause} ${advice}`).not.toMatch(/\bE[A-Z]{4,}|EAI_/);
		}
	});

	it('says nothing of what the error held', () => {
		const error = withCode('ECONNRESET', {
			config: { headers: { Authorization: 'Bearer s3cret' } },
		});
		expect(readNetworkError(error, 1)).toStrictEqual({
			kind: 'networkError',
			fate: 'lost',
			code: 'connectionLost',
			cause: 'the connection broke before an answer came',
			advice: '',
		});
	});

	it('is read without end or exception from an error that is its own cause', () => {
		const error: Error & { cause?: unknown } = new Error('x');
		error.cause = error;
		expect(fateOf(error)).toBe('lost connectionLost');
	});

	it('may have been carried out, whatever else was thrown', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), (error) => {
				expect(fateOf(error)).toBe('lost connectionLost');
			}),
		);
	});
});
