import type { Answer } from './answer';
import type { InvitationReply } from './misbehaviour';
import { memberNumber } from './people';
import type { InvitationResult } from './truth';

/** How a result tells whom it is about. */
export type Naming =
	| 'profileUrn'
	| 'memberUrn'
	| 'invitee'
	| 'listOfUrns'
	| 'encoded'
	| 'member'
	| 'quoted'
	| 'index'
	| 'indexFromOne'
	| 'slug'
	| 'ownId'
	| 'nothing';

/** Where the results stand in the body. */
export type Wrapping =
	| 'results'
	| 'data'
	| 'error'
	| 'invitations'
	| 'body'
	| 'byPerson'
	| 'sentAndFailed'
	| 'bareLists';

/** A reply that is true to those whom it names, in a form and with a status of its own. */
export interface OddReply {
	status: number;
	naming: Naming;
	wrapping: Wrapping;
	isReversed: boolean;
	/** How many of the results, at least one. */
	listed: number;
	text?: string;
	/** Claims everybody was sent, though it says that all failed, or that it is about another page. */
	lies?: 'belowFailure' | 'otherPage';
}

const NAME: Record<Naming, (urn: string, index: number) => object> = {
	profileUrn: (profileUrn) => ({ profileUrn }),
	memberUrn: (memberUrn) => ({ memberUrn }),
	invitee: (urn) => ({ invitee: { urn, firstName: 'Ann' } }),
	listOfUrns: (urn) => ({ to: [{ recipient: [urn] }] }),
	encoded: (urn) => ({
		link: `https://x.example/?u=${encodeURIComponent(encodeURIComponent(urn))}`,
	}),
	member: (urn) => ({ memberId: memberNumber(urn) }),
	quoted: () => ({}),
	index: (_, index) => ({ index }),
	indexFromOne: (_, index) => ({ position: index + 1 }),
	slug: (urn) => ({ publicIdentifier: `member-${memberNumber(urn)}` }),
	ownId: (_, index) => ({ invitationId: `i${index * 7}` }),
	nothing: () => ({}),
};

export function oddReply(reply: InvitationReply, odd: OddReply): Answer {
	const results = reply.results.map((result, index) => renamed(result, index, odd));
	// Without anything that tells whom they are about, only the order of the request is true.
	const isTurned = odd.isReversed && odd.naming !== 'nothing';
	const listed = (isTurned ? results.reverse() : results).slice(0, Math.max(1, odd.listed));
	return { status: odd.status, body: wrapped(listed, reply, odd) };
}

function renamed(result: InvitationResult, index: number, odd: OddReply): object {
	const { profileUrn: urn = '', ...verdict } = result;
	const said = odd.lies ? { success: true, status: 'SENT' } : verdict;
	if (odd.naming === 'quoted') {
		// Why stays true: whoever was invited before is not said to be refused for another reason.
		const error = `Could not invite ${urn}: ${said.error}`;
		return said.success ? { ...said, link: `To: ${urn}` } : { ...said, error };
	}
	return { ...said, ...NAME[odd.naming](urn, index) };
}

function wrapped(results: object[], reply: InvitationReply, odd: OddReply): object {
	const { text = 'Something went wrong', wrapping, lies, status } = odd;
	const isError = status >= 300;
	const head = {
		success: !isError && lies !== 'belowFailure',
		companyId: lies === 'otherPage' ? '999' : reply.companyId,
		...(isError ? { error: text } : {}),
	};
	const urns = (isSent: boolean): string[] =>
		reply.results.flatMap(({ success, profileUrn = '' }) =>
			success === isSent ? [profileUrn] : [],
		);
	switch (wrapping) {
		case 'results':
		case 'invitations':
			return { ...head, [wrapping]: results };
		case 'data':
			return { ...head, data: { total: results.length, results } };
		case 'error':
			return { ...head, error: { message: text, details: { results } } };
		case 'body':
			return lies ? { ...head, results } : results;
		case 'byPerson':
			return {
				...head,
				results: Object.fromEntries(
					reply.results.map(({ profileUrn = '', ...verdict }, index) => [
						profileUrn,
						lies ? (results[index] ?? {}) : verdict,
					]),
				),
			};
		case 'sentAndFailed':
			return {
				...head,
				succeeded: results.filter((result) => 'success' in result && result.success),
				failed: results.filter((result) => !('success' in result && result.success)),
			};
		case 'bareLists':
			return { ...head, sent: urns(true), failed: urns(false) };
	}
}
