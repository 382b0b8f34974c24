import {
	CANCELLED_BEFORE,
	cancelledBeforeSending,
	readNetworkError,
} from '../../../../nodes/ConnectSafely/api/networkError';

const REFUSED = { code: 'ECONNREFUSED' };

/** What became of a request, and the code for it. */
const fateOf = (error: unknown) => {
	const { fate, code } = readNetworkError(error, 30_000);
	return `${fate} ${code}`;
};
const inside = (levels: number, error: object): object =>
	levels > 0 ? { cause: inside(levels - 1, error) } : error;

describe('a request that was cancelled before it left', () => {
	it.each<[string, unknown]>([
		['as the credential throws it', new Error(CANCELLED_BEFORE)],
		['inside another error', { message: 'x', cause: new Error(CANCELLED_BEFORE) }],
		['with words around it', { message: `Error: ${CANCELLED_BEFORE}`, code: 'ERR_CANCELED' }],
	])('was never sent: %s', (_, error) => {
		expect(CANCELLED_BEFORE).toBe('The execution was cancelled before the request left.');
		expect(readNetworkError(error, 1)).toStrictEqual(cancelledBeforeSending());
		expect(cancelledBeforeSending()).toStrictEqual({
			kind: 'networkError',
			fate: 'neverSent',
			code: 'connectionFailed',
			cause: 'the execution was cancelled before the request left',
			advice: '',
		});
	});
});

describe('an error that the client threw', () => {
	it.each<[number, string]>([
		[0, 'neverSent connectionFailed'],
		[4, 'neverSent connectionFailed'],
		[5, 'lost connectionLost'],
	])('is looked for among five causes: below %i others', (levels, fate) => {
		expect(fateOf(inside(levels, REFUSED))).toBe(fate);
	});

	it.each<[string, string]>([
		[`${'x'.repeat(991)}handshake`, 'neverSent connectionFailed'],
		[`${'x'.repeat(992)}handshake`, 'lost connectionLost'],
	])('is read as far as its first 1000 characters: %#', (message, fate) => {
		expect(fateOf({ message })).toBe(fate);
	});

	it.each([
		'XECONNREFUSED',
		'ECONNREFUSEDX',
		'XENOTFOUND',
		'EADDRNOTAVAILX',
		'EAI_',
		'XCERT_HAS_EXPIRED',
		'CERT_',
		'XUNABLE_TO_VERIFY',
		'XERR_TLS_CERT_X',
		'XHOSTNAME_MISMATCH',
		'HOSTNAME_MISMATCHX',
	])('is taken for a broken connection where its code is another one: %s', (code) => {
		expect(fateOf({ code })).toBe('lost connectionLost');
	});

	it.each<[string, string[], string]>([
		['all look a name up', ['getaddrinfo', 'getaddrinfo'], 'neverSent connectionFailed'],
		['all connect', ['connect'], 'neverSent connectionFailed'],
		['one reads', ['connect', 'read'], 'lost timeout'],
		['all read', ['read', 'read'], 'lost timeout'],
	])('is that of all addresses of a name: %s', (_, syscalls, fate) => {
		const errors = syscalls.map((syscall) => ({ syscall }));
		expect(fateOf({ code: 'ETIMEDOUT', errors })).toBe(fate);
		expect(fateOf({ code: 'ETIMEDOUT', errors, syscall: 'read' })).toBe('lost timeout');
		expect(fateOf({ code: 'ETIMEDOUT', errors: { 0: errors[0], length: 1 } })).toBe('lost timeout');
	});

	it('names the time it waited', () => {
		expect(readNetworkError({ code: 'ECONNABORTED' }, 1_500).cause).toBe(
			'no answer came within 1.5 seconds',
		);
	});
});
