import { asText, isRecord } from '../../json';
import { slugOfEncoded } from '../../profiles/slug';
import { rejected } from '../../result';
import type { PartEndpoint } from '../endpoint';
import { isLinkedIn } from './linkedInAddress';
import { isPlace } from './listPlace';
import { isTrue } from './resultFields';

/** The API gives no more at once. */
export const CONNECTIONS_PER_PART = 12;

/** A 1st-degree connection of an account. A text that is not given is ''. */
export interface Connection {
	/** The public name in one spelling; null where the list shows none. */
	slug: string | null;
	publicIdentifier: string;
	profileUrl: string;
	firstName: string;
	lastName: string;
	headline: string;
	/** In words, as in "Connected on Feb 15, 2024". */
	connectedDate: string;
}

/** A part of an account's list of connections. */
export interface ConnectionPart {
	connections: Connection[];
	/** Whether the list ends with this part. */
	isEnd: boolean;
	/** How many come before it, where the API says so. */
	start?: number;
	/** The account whose list it is, where the API says so. */
	accountId?: string;
}

const LONGEST_TEXT = 1_000;
const NAME_IN_ADDRESS = /\/in\/([^/?#]+)/i;

/**
 * GET /connections, newest first.
 *
 * @param startIndex how many connections come before this part
 */
export function connectionsFrom(
	accountId: string | null,
	startIndex: number,
): PartEndpoint<ConnectionPart> {
	return {
		request: {
			method: 'GET',
			path: '/connections',
			query: {
				startIndex: String(startIndex),
				limit: String(CONNECTIONS_PER_PART),
				sortBy: 'recentlyAdded',
				...(accountId === null ? {} : { accountId }),
			},
		},
		quota: 'connections',
		accountId,
		what: 'the list of connections',
		verb: 'read',
		read: readConnectionPart,
		refused: ({ by, answered, statusCode: httpStatusCode }) => {
			const advice = "Check 'LinkedIn Account', and look at the account in ConnectSafely.";
			const code = by === 'permission' ? 'forbidden' : by === 'missing' ? 'notFound' : 'badRequest';
			const cause = `the list of connections was refused: ${answered}`;
			const failed = rejected(code, cause, advice, { httpStatusCode, isSetupFault: true });
			return { kind: 'refused', failed };
		},
	};
}

/** Null where the body holds no list, or an empty part of a list that goes on: LinkedIn gave nothing then. */
export function readConnectionPart(body: unknown): ConnectionPart | null {
	if (!isRecord(body) || body.success === false || !Array.isArray(body.connections)) return null;
	const connections = (body.connections as unknown[]).map(readConnection);
	const isEnd = isTrue(body.endOfList);
	if (connections.length === 0 && !isEnd) return null;
	const accountId = asText(body.accountId);
	return {
		connections,
		isEnd,
		...(isPlace(body.startIndex) ? { start: body.startIndex } : {}),
		...(accountId === '' ? {} : { accountId }),
	};
}

function readConnection(entry: unknown): Connection {
	const fields = isRecord(entry) ? entry : {};
	const text = (name: string): string => asText(fields[name]).slice(0, LONGEST_TEXT);
	const profileUrl = text('profileUrl');
	const publicIdentifier = text('vanityName') || (NAME_IN_ADDRESS.exec(profileUrl)?.[1] ?? '');
	return {
		slug: slugOfEncoded(publicIdentifier) || null,
		publicIdentifier,
		profileUrl: isLinkedIn(profileUrl) ? profileUrl : '',
		firstName: text('firstName'),
		lastName: text('lastName'),
		headline: text('headline'),
		connectedDate: text('connectedDate'),
	};
}
