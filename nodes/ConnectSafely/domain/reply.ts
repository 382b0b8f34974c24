import { personKeyIn } from './profileId';
import { readErrorText } from './errorBody';
import type { Person } from './plan';
import { isRecord } from './record';
import { unknown, type Failure, type FailureCode, type Verdict } from './verdict';

/** What a readable 200 says, person by person. */
export interface Reply {
	verdicts: Map<Person, Verdict>;
	/** Whether it mentions anybody who was asked about. */
	namesSomebody: boolean;
	/** Sentences about disagreements inside the reply. */
	notes: string[];
}

const NAMING_FIELDS = ['profileUrn', 'profile_urn', 'entityUrn', 'urn', 'profileId', 'profile'];
type AnsweredIds = Pick<Verdict, 'companyId' | 'accountId'>;

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
 * @param people the batch, in the order in which it was sent
 * @returns null if the body holds no list of results
 */
export function readReply(body: unknown, people: Person[]): Reply | null {
	if (!isRecord(body) || !Array.isArray(body.results)) return null;
	const results: unknown[] = body.results;
	const asked = new Map(people.map(({ profileUrn, key }) => [profileUrn, key]));
	const named = results.map((result) => personNamedBy(result, asked));
	const byPosition = named.every((key) => key === null) && results.length === people.length;
	const keys = byPosition ? people.map(({ key }) => key) : named;
	const ids = answeredIds(body);
	const byKey = new Map<string | null, Verdict>();
	results.forEach((result, index) => {
		const key = keys[index] ?? null;
		byKey.set(key, merge(byKey.get(key), readResult(result, ids)));
	});
	byKey.delete(null);
	const verdicts = new Map(people.map((person) => [person, byKey.get(person.key) ?? NO_RESULT]));
	const wanted = new Set<string | null>(people.map(({ key }) => key));
	const strangers = keys.filter((key) => !wanted.has(key)).length;
	const namesSomebody = people.some(({ key }) => byKey.has(key));
	return { verdicts, namesSomebody, notes: notesOn(body, [...verdicts.values()], strangers) };
}

const ADVICE: Partial<Record<FailureCode, string>> = {
	alreadyInvited: 'Nothing to do: LinkedIn allows one invitation per person.',
	alreadyFollowing: 'Nothing to do.',
	notConnected:
		'Only 1st-degree connections of the LinkedIn account can be invited: connect first.',
	creditsExhausted:
		'Run the remaining people after the 1st of the month, when credits are renewed.',
};

const NO_RESULT = unknown(
	'noResult',
	"ConnectSafely's answer does not mention this person. Check the page's sent invitations on LinkedIn before you invite them again.",
);

const CONTRADICTION = unknown(
	'unreadableReply',
	"ConnectSafely's answer about this person contradicts itself or is incomplete. Check the page's sent invitations on LinkedIn before you invite them again.",
);

function readResult(result: unknown, ids: AnsweredIds): Verdict {
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

function refusal(status: string, text: string): Failure {
	const code = codeOfRefusal(`${text}\n${status.replace(/_/g, ' ')}`);
	return {
		kind: 'failure',
		status: status === '' || OUR_STATUS.test(status) ? 'FAILED' : status,
		code,
		error: [sentence(text || 'ConnectSafely gave no reason'), ADVICE[code]].join(' ').trim(),
		retryable: false,
		mayHaveBeenSent: code === 'alreadyInvited',
	};
}

function merge(earlier: Verdict | undefined, later: Verdict): Verdict {
	if (!earlier) return later;
	return earlier.kind === 'sent' && later.kind === 'sent'
		? earlier
		: earlier.kind === 'failure' && later.kind === 'failure' && earlier.code === later.code
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

function notesOn(body: Record<string, unknown>, verdicts: Verdict[], strangers: number): string[] {
	const notes: string[] = [];
	if (strangers > 0) {
		notes.push(
			`ConnectSafely's answer holds results for people who were not in the request (${strangers}); they were ignored.`,
		);
	}
	const sent = verdicts.filter((verdict) => verdict.kind === 'sent').length;
	const refused = verdicts.filter(({ kind, status }) => kind === 'failure' && status !== 'UNKNOWN');
	const totals: Array<[unknown, string, number]> = [
		[body.totalSuccessful, 'invitations', sent],
		[body.totalFailed, 'refusals', refused.length],
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

function sentence(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
