import { isRecord } from '../../json';
import { personKeyIn } from '../../profiles/profileId';
import type { Recipient } from '../../recipient';
import { refused, unknown, type FailureCode, type Result } from '../../result';
import { readErrorText } from '../errorBody';

/** What a good answer to a batch says, recipient by recipient. */
interface InvitationResults {
	results: Map<Recipient, Result>;
	/** Whether it mentions anybody who was asked about. */
	namesSomebody: boolean;
	/** Sentences about disagreements inside the answer. */
	notes: string[];
}

const NAMING_FIELDS = ['profileUrn', 'profile_urn', 'entityUrn', 'urn', 'profileId', 'profile'];
type AnsweredIds = Pick<Result, 'companyId' | 'accountId'>;

/** Words with a meaning of their own in the node's output. */
const OUR_STATUS = /^(INVALID|REJECTED|UNKNOWN|NOT_SENT|SKIPPED)$/i;
const REFUSING_STATUS = new RegExp(`^(FAILED|ERROR)$|${OUR_STATUS.source}`, 'i');

const CODES: Array<[RegExp, FailureCode]> = [
	[/\bcredits?\b.*\b(exhausted|used up|depleted|insufficient|limit)\b/i, 'creditsExhausted'],
	[/\b(not enough|insufficient|out of)\b.*\bcredits?\b/i, 'creditsExhausted'],
	[
		/\b(no|0|zero)\b( \w+){0,3} credits?\b(?! (was|were|is|are) (used|spent|charged|taken)\b)/i,
		'creditsExhausted',
	],
	[/\balready\b((?!invit|\bsent|pending).)*\bfollow/i, 'alreadyFollowing'],
	[/\balready\b.*\b(invit|sent|pending)|\binvitation\b.*\balready\b/i, 'alreadyInvited'],
	[/\bnot\b[^.,:;]*\b(connected|connections?)\b|\bnot\b.*\b(1st|first)[- ]degree/i, 'notConnected'],
];

/**
 * Reads the body of a 2xx answer to a batch. A result belongs to the person it names, in whatever
 * spelling and order; position counts only where no result names anybody and the lengths match.
 *
 * @param recipients the batch, in the order in which it was sent
 * @returns null if the body holds no list of results
 */
export function readInvitationResults(
	body: unknown,
	recipients: Recipient[],
): InvitationResults | null {
	if (!isRecord(body) || !Array.isArray(body.results)) return null;
	const listed: unknown[] = body.results;
	const asked = new Map(recipients.map(({ profileUrn, personKey }) => [profileUrn, personKey]));
	const named = listed.map((result) => personNamedBy(result, asked));
	const byPosition = named.every((key) => key === null) && listed.length === recipients.length;
	const keys = byPosition ? recipients.map(({ personKey }) => personKey) : named;
	const ids = answeredIds(body);
	const byKey = new Map<string | null, Result>();
	listed.forEach((result, index) => {
		const key = keys[index] ?? null;
		byKey.set(key, merge(byKey.get(key), readResult(result, ids)));
	});
	byKey.delete(null);
	const results = new Map(
		recipients.map((recipient) => [recipient, byKey.get(recipient.personKey) ?? NO_RESULT]),
	);
	const wanted = new Set<string | null>(recipients.map(({ personKey }) => personKey));
	const strangers = keys.filter((key) => !wanted.has(key)).length;
	const namesSomebody = recipients.some(({ personKey }) => byKey.has(personKey));
	return { results, namesSomebody, notes: notesOn(body, [...results.values()], strangers) };
}

const ADVICE: Partial<Record<FailureCode, string>> = {
	alreadyInvited: 'Nothing to do: LinkedIn allows one invitation per person.',
	alreadyFollowing: 'Nothing to do.',
	notConnected:
		'Only 1st-degree connections of the LinkedIn account can be invited: connect first.',
	creditsExhausted:
		'Run the remaining people after the 1st of the month, when credits are renewed.',
};

const NO_RESULT = unknown('noResult', "ConnectSafely's answer does not mention this person");

const CONTRADICTION = unknown(
	'unreadableReply',
	"ConnectSafely's answer about this person contradicts itself or is incomplete",
);

function readResult(result: unknown, ids: AnsweredIds): Result {
	if (!isRecord(result)) return { ...CONTRADICTION, ...ids };
	const status = typeof result.status === 'string' ? readErrorText(result.status).slice(0, 60) : '';
	const text = readErrorText(result.error);
	if (result.success === true) {
		const isContradiction = REFUSING_STATUS.test(status) || saysSomething(result.error);
		return isContradiction
			? { ...CONTRADICTION, ...ids }
			: { kind: 'sent', status: status || 'SENT', ...ids };
	}
	const isRefusal = result.success === false && !/^SENT$/i.test(status);
	return { ...(isRefusal ? refusal(status, text) : CONTRADICTION), ...ids };
}

/** The code for a refusal's text, `invitationFailed` where it is not clear. */
export function codeOfRefusal(text: string): FailureCode {
	return CODES.find(([pattern]) => pattern.test(text))?.[1] ?? 'invitationFailed';
}

/** Whether an `error` beside a success means anything. */
function saysSomething(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return Boolean(error);
	return Object.keys(error).length > 0;
}

function refusal(status: string, text: string): Result {
	const code = codeOfRefusal(`${text}\n${status.replace(/_/g, ' ')}`);
	return refused(
		status === '' || OUR_STATUS.test(status) ? 'FAILED' : status,
		code,
		text || 'ConnectSafely gave no reason',
		ADVICE[code] ?? '',
	);
}

function merge(earlier: Result | undefined, later: Result): Result {
	if (!earlier) return later;
	return earlier.kind === 'sent' && later.kind === 'sent'
		? earlier
		: earlier.kind === 'failed' && later.kind === 'failed' && earlier.code === later.code
			? earlier
			: CONTRADICTION;
}

/** @param asked by URN, as most answers repeat what they were asked */
function personNamedBy(result: unknown, asked: Map<string, string>): string | null {
	if (!isRecord(result)) return null;
	let first: string | null = null;
	for (const name of namesIn(result)) {
		const key = asked.get(name) ?? personKeyIn(name);
		if (key !== null) return key;
		first ??= name;
	}
	return first;
}

function* namesIn(result: Record<string, unknown>): Generator<string> {
	for (const field of NAMING_FIELDS) {
		const value = result[field];
		const values = isRecord(value) ? NAMING_FIELDS.map((inner) => value[inner]) : [value];
		for (const name of values) if (typeof name === 'string' && name !== '') yield name;
	}
}

function answeredIds(body: Record<string, unknown>): AnsweredIds {
	const { companyId, accountId } = body;
	return {
		...(isIdentifier(companyId) ? { companyId: String(companyId) } : {}),
		...(isIdentifier(accountId) ? { accountId: String(accountId) } : {}),
	};
}

function notesOn(body: Record<string, unknown>, results: Result[], strangers: number): string[] {
	const notes: string[] = [];
	if (strangers > 0) {
		notes.push(
			`ConnectSafely's answer holds results for people who were not in the request (${strangers}); they were ignored.`,
		);
	}
	const sent = results.filter(({ kind }) => kind === 'sent').length;
	const refusals = results.filter(
		(result) => result.kind === 'failed' && result.origin !== 'unknown',
	);
	const totals: Array<[unknown, string, number]> = [
		[body.totalSuccessful, 'invitations', sent],
		[body.totalFailed, 'refusals', refusals.length],
	];
	for (const [total, what, listed] of totals) {
		if (typeof total !== 'number' || total === listed) continue;
		notes.push(
			`ConnectSafely reported ${total} ${what} in total but listed ${listed}; the items follow the list.`,
		);
	}
	return notes;
}

function isIdentifier(value: unknown): value is string | number {
	return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}
