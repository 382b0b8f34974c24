import { withoutKey } from '../../nodes/ConnectSafely/api/withoutKey';
import { shapeOf, type Shape } from './answerShape';
import { knownWords, LEFT_OUT } from './apiWords';
import type { Exchange } from './exchange';

/** The parts of an address that are the same for everybody. */
const PATH_PARTS = new Set(
	'linkedin account accounts status organizations followers follow-invitations connections profile search people geo'.split(
		' ',
	),
);
const QUERY_NAMES = new Set(
	'accountId start count limit offset cursor q type followerType'.split(' '),
);
const CONTENT_TYPES = new Set(
	'application/json application/problem+json text/html text/plain text/xml application/xml'.split(
		' ',
	),
);
const LIMIT_HEADERS = [
	'retry-after',
	'ratelimit',
	'ratelimit-policy',
	...['limit', 'remaining', 'reset', 'used', 'window', 'action', 'resource', 'period'].flatMap(
		(name) => [`ratelimit-${name}`, `x-ratelimit-${name}`, `x-rate-limit-${name}`],
	),
];
/** No time in seconds since 1970 is as small, and ids of people and pages are larger. */
const LARGEST_COUNT = 99_999;

/** What a report keeps of a run's secrets, so as to leave them out. */
export interface Secrets {
	apiKey: string;
	/** Whether the run knows the digits as a part of somebody's or something's id. */
	isPrivate(digits: string): boolean;
}

/** A request and its answer without anybody's name, id or key. */
export function exchangeReport(
	{ request, duration, answer, errorCode }: Exchange,
	secrets: Secrets,
) {
	const { method = 'GET', url, qs, body } = request;
	return {
		request: `${method} ${pathOf(url)}`,
		...(qs
			? { query: Object.keys(qs).map((name) => (QUERY_NAMES.has(name) ? name : LEFT_OUT)) }
			: {}),
		...(body ? { sent: shapeOf(body, secrets.isPrivate) } : {}),
		...(duration === undefined ? {} : { milliseconds: duration }),
		...(errorCode === undefined ? {} : { noAnswer: errorCode || 'for a reason without a code' }),
		...(answer ? answerReport(answer, secrets) : {}),
	};
}

function answerReport(
	{ statusCode, headers, body }: NonNullable<Exchange['answer']>,
	{ apiKey, isPrivate }: Secrets,
) {
	return {
		status: statusCode,
		contentType: contentTypeOf(headers['content-type']),
		limits: limitsIn(headers, isPrivate),
		// A page of a proxy is a text as a whole.
		body: shapeOf(withoutKey(body, apiKey), isPrivate, 'text'),
	};
}

function pathOf(url: string): string {
	const { pathname } = new URL(url);
	return pathname
		.split('/')
		.map((part) => (part === '' || PATH_PARTS.has(part) ? part : '{id}'))
		.join('/');
}

function contentTypeOf(header: unknown): string {
	if (typeof header !== 'string') return 'none';
	const type = header.split(';')[0]?.trim().toLowerCase() ?? '';
	return CONTENT_TYPES.has(type) ? type : 'another one';
}

function limitsIn(
	headers: Record<string, unknown>,
	isPrivate: Secrets['isPrivate'],
): Record<string, Shape> {
	return Object.fromEntries(
		LIMIT_HEADERS.filter((name) => name in headers).map((name) => [
			name,
			isWording(name)
				? knownWords(String(headers[name]))
				: limitOf(String(headers[name]).trim(), isPrivate),
		]),
	);
}

/** Headers that name what is limited: a number in them would be an id. */
function isWording(header: string): boolean {
	return /(action|resource|policy)$/.test(header);
}

/** A number as it is, a time by how far away it is. */
function limitOf(text: string, isPrivate: Secrets['isPrivate']): Shape {
	const number = Number(text);
	if (/^-?\d+$/.test(text) && Math.abs(number) <= LARGEST_COUNT) {
		return isPrivate(String(Math.abs(number))) ? LEFT_OUT : number;
	}
	const seconds = secondsUntil(text);
	if (seconds !== null) return `time in ${seconds} s`;
	return knownWords(text);
}

function secondsUntil(text: string): number | null {
	const time = /^\d{10}$/.test(text)
		? Number(text) * 1000
		: /^\d{13}$/.test(text)
			? Number(text)
			: Date.parse(text);
	const seconds = Math.round((time - Date.now()) / 1000);
	const WEEK = 7 * 86_400;
	return Math.abs(seconds) <= WEEK ? seconds : null;
}
