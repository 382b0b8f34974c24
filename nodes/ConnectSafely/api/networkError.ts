import { isRecord } from '../json';
import type { NetworkError } from './response';
import { unreachable } from './unreachable';

/** One error of the chain that n8n's HTTP client threw. */
interface Link {
	code: string;
	syscall: string;
	message: string;
	name: string;
}

const NEVER_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EADDRNOTAVAIL)$/;
const CERTIFICATE =
	/^(CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|ERR_TLS_CERT_\w+|HOSTNAME_MISMATCH)$/;
const HANDSHAKE =
	/wrong version number|handshake|unsupported protocol|before secure TLS connection/i;
/** What the credential throws in place of letting a cancelled request leave. */
export const CANCELLED_BEFORE = 'The execution was cancelled before the request left.';
const NOT_ALLOWED = /ssrf|domain.*not allowed|not allowed.*domain/i;

const LONGEST_TEXT = 1_000;

/**
 * Reads what n8n's HTTP client threw. Only errors that cannot happen once a request is on its way
 * count as never sent; everything else may have been carried out.
 *
 * @param timeout of the request, in milliseconds
 */
export function readNetworkError(error: unknown, timeout: number): NetworkError {
	const links = chain(error);
	const has = (test: (link: Link) => boolean): boolean => links.some(test);
	if (has(({ message }) => message.includes(CANCELLED_BEFORE))) return cancelledBeforeSending();
	if (has(({ code, name }) => code === 'ERR_CANCELED' || name === 'CanceledError')) {
		return lost('cancelled', 'the execution was cancelled while the request was under way');
	}
	if (has(({ name, message }) => NOT_ALLOWED.test(name) || NOT_ALLOWED.test(message))) {
		return neverSent(
			'notAllowed',
			'n8n did not let the request leave',
			"Allow the host of 'Base URL' in the credential's allowed domains and in n8n's network rules.",
		);
	}
	if (has(({ code }) => CERTIFICATE.test(code)) || has(({ message }) => HANDSHAKE.test(message))) {
		return neverSent(
			'connectionFailed',
			'no secure connection to ConnectSafely came about',
			"Check 'Base URL' in the credential and the certificate of any proxy.",
		);
	}
	if (has(({ code }) => NEVER_CONNECTED.test(code)) || has(isBeforeSending)) {
		const { cause, advice } = unreachable(links.map(({ code }) => code));
		return neverSent('connectionFailed', cause, advice);
	}
	if (has(({ code }) => code === 'ECONNABORTED' || code === 'ETIMEDOUT')) {
		return lost('timeout', `no answer came within ${timeout / 1000} seconds`);
	}
	return lost('connectionLost', 'the connection broke before an answer came');
}

/** For a request that did not leave, as the execution was cancelled. */
export function cancelledBeforeSending(): NetworkError {
	return neverSent('connectionFailed', 'the execution was cancelled before the request left', '');
}

function isBeforeSending({ syscall }: Link): boolean {
	return syscall === 'connect' || syscall === 'getaddrinfo';
}

function neverSent(
	code: 'connectionFailed' | 'notAllowed',
	cause: string,
	advice: string,
): NetworkError {
	return { kind: 'networkError', fate: 'neverSent', code, cause, advice };
}

function lost(code: 'timeout' | 'connectionLost' | 'cancelled', cause: string): NetworkError {
	return { kind: 'networkError', fate: 'lost', code, cause, advice: '' };
}

/** An error and its causes: n8n wraps the client's error, and versions differ in where they keep it. */
function chain(error: unknown): Link[] {
	const links: Link[] = [];
	let current = error;
	while (isRecord(current) && links.length < 5) {
		const { code, httpCode, syscall, message, name, cause, errors, errorResponse } = current;
		links.push({
			code: text(code) || text(httpCode),
			syscall: text(syscall) || commonSyscall(errors),
			message: text(message),
			name: text(name),
		});
		current = cause ?? errorResponse;
	}
	return links;
}

/** Where a name has several addresses, Node tries them all and reports one error with theirs inside. */
function commonSyscall(errors: unknown): string {
	if (!Array.isArray(errors)) return '';
	const syscalls = errors.map((error: unknown) => (isRecord(error) ? text(error.syscall) : ''));
	return new Set(syscalls).size === 1 ? (syscalls[0] ?? '') : '';
}

function text(value: unknown): string {
	return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '';
}
