import { readBodyTimes } from '../../../../nodes/ConnectSafely/api/bodyTimes';
import { classify } from '../../../../nodes/ConnectSafely/api/classify';
import {
	mayCarryKey,
	readApiKey,
	readBaseUrl,
} from '../../../../nodes/ConnectSafely/api/credential';
import { readErrorBody } from '../../../../nodes/ConnectSafely/api/errorBody';
import { foldings } from '../../../../nodes/ConnectSafely/api/folding';
import { readNetworkError } from '../../../../nodes/ConnectSafely/api/networkError';
import { readPause, readRetryTime } from '../../../../nodes/ConnectSafely/api/rateLimitHeaders';
import { clockDifference, readTime } from '../../../../nodes/ConnectSafely/api/readTime';
import { quoted, wordsOf } from '../../../../nodes/ConnectSafely/api/refusalText';
import { showsValidationError } from '../../../../nodes/ConnectSafely/api/validationError';
import { readAccounts } from '../../../../nodes/ConnectSafely/api/endpoints/accounts';
import { isNoConnection } from '../../../../nodes/ConnectSafely/api/endpoints/connectionDegree';
import { readFollowerPart } from '../../../../nodes/ConnectSafely/api/endpoints/followers';
import { codeOfRefusal } from '../../../../nodes/ConnectSafely/api/endpoints/invitationCodes';
import { readManagedPages } from '../../../../nodes/ConnectSafely/api/endpoints/organizations';
import {
	isBareId,
	peopleNamedIn,
	placesOf,
} from '../../../../nodes/ConnectSafely/api/endpoints/peopleNamed';
import { readResult } from '../../../../nodes/ConnectSafely/api/endpoints/personResult';
import {
	readLookup,
	readLookupRefusal,
} from '../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { tellsOfWork } from '../../../../nodes/ConnectSafely/api/endpoints/signsOfWork';
import { isLinear } from '../../../support/growth';
import { http, NOW } from './answers';
import { readAnswer, recipients } from './endpoints/batch';

/** What a text begins with, what is repeated in it, and how it ends. */
type Text = [beginning: string, repeated: string, end: string];
type Read = (text: string) => unknown;

const MARKS = '\u0300\u0315';
const URN = recipients[0]?.profileUrn ?? '';
const TEXTS: Text[] = [
	['', ' ', 'x'],
	['', '\n', 'x'],
	['', '"', 'x'],
	['', '/', 'z'],
	['https://a', MARKS, '/'],
	['https://', 'xn--a.', ''],
	['', '../', ''],
	['', ':', ''],
	['', 'domain not allowe ', ''],
	['', 'SELF_SIGNED_CERT', '!'],
	['', 'aA', '!'],
	['', 'A_', '!'],
	['', '1', 'x'],
	['1.', '1', 'x'],
	['1 of ', '1', 'x'],
	['', '1 of 1 ', ''],
	['urn:li:company:', '0', 'x'],
	['', '%25', ''],
	['%', '25', 'z'],
	['', MARKS, ''],
	['', '\uff9e', ''],
	['', '\\', ''],
	['', '\\u005c', ''],
	['', '&#', ''],
	['', '<a', ''],
	['<', 'a', ''],
	['', 'urn:li:member:1', ''],
	['', 'ACoAA', ''],
	['', 'ACoAA-gB ', ''],
	['', '/in/', ''],
	['/in/', 'a', ''],
	['', 'credit already not ', ''],
	['', 'no a b c ', ''],
	['', 'partial', ''],
	['', 'while a b send', ''],
	['', 'invitation already ', ''],
	['', 'sent ', ''],
	['', 'invalid request ', ''],
	['Mon, ', 'Mon ', 'GMT'],
	['Mon, ', '(', ''],
	['2026-08-01T00:00:00.', '1', 'Z'],
	['', 'request failed with status code ', '1'],
	['[', '{"a":[', ''],
];

const fieldsOf = (text: string) => ({ error: text, message: text, code: text, [text]: text });
const issuesOf = (text: string) => ({
	issues: [{ path: [text], message: text }, { path: ['profileUrns', 0, text] }],
});
const bodyOf = (text: string) => ({ success: false, error: issuesOf(text), details: [text] });
const resultsOf = (text: string) => [
	{ memberUrn: text, success: true, status: text, [text]: text, deep: { a: { b: text } } },
	{ profileUrn: URN, success: true, code: text, error: { [text]: '' }, message: text },
	{ profileUrn: URN, success: false, error: text, organizationUrn: text },
];

const READERS: Record<string, Read> = {
	readErrorBody: (text) => [text, fieldsOf(text), bodyOf(text)].map(readErrorBody),
	wordsOf: (text) => wordsOf(readErrorBody(fieldsOf(text)), 'jane'),
	quoted: (text) => quoted(readErrorBody(fieldsOf(text))),
	showsValidationError: (text) => showsValidationError({ name: text, ...fieldsOf(text) }),
	tellsOfWork: (text) => tellsOfWork({ ...bodyOf(text), message: text }, 'any'),
	foldings,
	readBaseUrl: (text) => ['', 'https://', 'https://x.y/'].map((base) => readBaseUrl(base + text)),
	mayCarryKey: (text) =>
		['', 'https://', 'http://x.y/'].map((base) => mayCarryKey(`${base}${text}`)),
	readApiKey,
	readNetworkError: (text) => {
		const error = { message: text, name: text, code: text, syscall: text };
		return readNetworkError({ ...error, errors: [error], cause: error }, 1);
	},
	readTime: (text) => [readTime(text, NOW, 0), clockDifference({ date: text }, NOW)],
	readBodyTimes: (text) => readBodyTimes({ retryAfterMs: text, [text]: text }),
	readRetryTime: (text) =>
		readRetryTime({ 'retry-after': text, date: text }, { retryAfter: text, holdUntil: text }, NOW),
	readPause: (text) =>
		[text, '0'].map((left) =>
			readPause({ 'x-ratelimit-remaining': left, 'x-ratelimit-reset': text, date: text }, NOW),
		),
	readLookup: (text) => [
		readLookup({ success: false, ...fieldsOf(text) }, 'jane'),
		readLookup({ success: true, profileId: text, profile: { entityUrn: text } }, 'jane'),
		readLookup({ success: true, profile: { entityUrn: URN, publicIdentifier: text } }, 'jane'),
	],
	readLookupRefusal: (text) => {
		const answer = classify(http(400, bodyOf(text)), NOW, 'jane');
		return answer.kind === 'refused' && readLookupRefusal(answer, 'jane', NOW);
	},
	isNoConnection: (text) => isNoConnection({ connectionDegree: text }),
	readFollowerPart: (text) =>
		readFollowerPart({ followers: [{ profileUrn: text, publicIdentifier: text }] }),
	readManagedPages: (text) =>
		readManagedPages({
			organizations: [
				{ entityUrn: text },
				{ entityUrn: 'urn:li:company:1', name: text, universalName: text },
			],
		}),
	readAccounts: (text) => readAccounts([{ id: text, firstName: text, publicId: text }]),
	peopleNamedIn: (text) => peopleNamedIn({ memberId: text, [text]: text }, new Set(['1'])),
	isBareId,
	placesOf: (text) => placesOf([{ index: text, error: { [text]: text } }]),
	readResult: (text) => resultsOf(text).map(readResult),
	codeOfRefusal,
};

/** They read each text several times over. */
const WHOLE_ANSWERS: Record<string, Read> = {
	classify: (text) =>
		[401, 403, 429, 500].map((status) => classify(http(status, fieldsOf(text)), NOW)),
	'classify of what is no JSON': (text) =>
		[400, 401, 403, 429, 500].map((status) => classify(http(status, text), NOW)),
	'readBatchResponse of results': (text) =>
		readAnswer(200, { companyId: text, results: resultsOf(text) }),
	'readBatchResponse without results': (text) => readAnswer(200, fieldsOf(text)),
	'readBatchResponse of a refusal': (text) =>
		[400, 403].map((status) => readAnswer(status, fieldsOf(text))),
	'readBatchResponse of a refusal with a list': (text) => readAnswer(400, bodyOf(text)),
	'readBatchResponse of what is no JSON': (text) =>
		[200, 400, 404, 500].map((status) => readAnswer(status, text)),
};

/** Those of the texts that take more than their share of time. */
function slowOnes(read: Read, largest: number): Text[] {
	return TEXTS.filter(([beginning, repeated, end]) => {
		const prepare = (size: number) => {
			const text = beginning + repeated.repeat(size / repeated.length) + end;
			// In one piece, as it comes out of JSON.
			const whole = JSON.parse(JSON.stringify(text)) as string;
			return () => read(whole);
		};
		return !isLinear(prepare, largest);
	});
}

describe('a text', () => {
	it.each(Object.entries(READERS))('of a megabyte is read in proportion by %s', (_, read) => {
		expect(slowOnes(read, 1_000_000)).toStrictEqual([]);
	});

	it.each(Object.entries(WHOLE_ANSWERS))('in an answer is read in proportion by %s', (_, read) => {
		expect(slowOnes(read, 250_000)).toStrictEqual([]);
	});
});
