import { errorText } from '../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/errorText';
import { readInvitationResults } from '../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import { profileId, profileUrn } from '../../../../support/simulator';
import { failedResult as failed, sentResult as sent } from '../../people';
import { recipients, UNKNOWN } from './batch';

const urnIn = (result: object) => (result as { profileUrn: string }).profileUrn;
const nameless = (result: object) => ({ ...result, profileUrn: undefined });

function statuses(results: unknown[], more: object = {}): string[] {
	const read = readInvitationResults({ results, ...more }, recipients);
	return recipients.map((recipient) => read?.results.get(recipient)?.status ?? 'none');
}

function notesOn(results: unknown[], more: object = {}): string {
	return readInvitationResults({ results, ...more }, recipients)?.notes.join(' ') ?? 'none';
}

describe('a result', () => {
	const own = sent(1);
	const others = [failed(2), failed(3)];
	it.each<[string, object]>([
		['the URN that was sent', own],
		['another URN prefix', { ...own, profileUrn: `urn:li:fs_miniProfile:${profileId(1)}` }],
		['a prefix in capital letters', { ...own, profileUrn: `URN:LI:FSD_PROFILE:${profileId(1)}` }],
		['the bare id', { ...own, profileUrn: profileId(1) }],
		['another tail', { ...own, profileUrn: profileId(1, 'profile', 4) }],
		['a percent-encoded URN', { ...own, profileUrn: `urn%3Ali%3Afsd_profile%3A${profileId(1)}` }],
		['an address', { ...own, profileUrn: `https://www.linkedin.com/in/${profileId(1)}/` }],
		[
			'the Sales Navigator id',
			{ ...own, profileUrn: `urn:li:fs_salesProfile:(${profileId(1, 'salesNavigator')},N,x)` },
		],
		['entityUrn', { ...nameless(own), entityUrn: profileUrn(1) }],
		['profile_urn', { ...nameless(own), profile_urn: profileUrn(1) }],
		['urn', { ...nameless(own), urn: profileUrn(1) }],
		['a public name and the URN', { ...nameless(own), profileId: 'jane', profile: profileUrn(1) }],
		['an object with the URN', { ...nameless(own), profile: { entityUrn: profileUrn(1) } }],
		['memberUrn', { ...nameless(own), memberUrn: profileUrn(1) }],
		['invitee.urn', { ...nameless(own), invitee: { urn: profileUrn(1) } }],
		['a field in an object in a list', { ...nameless(own), to: [{ x: { y: profileUrn(1) } }] }],
		['the number of the member', { ...nameless(own), member: 1 }],
		['the URN of the member', { ...nameless(own), x: 'urn:li:member:1' }],
		['the URN and an index of no matter', { ...own, index: 2 }],
	])('belongs to the person it names by %s, wherever it stands', (_, result) => {
		expect(statuses([...others, result])).toStrictEqual(['SENT', 'FAILED', 'FAILED']);
		expect(statuses([result, ...others])).toStrictEqual(['SENT', 'FAILED', 'FAILED']);
	});

	it('belongs to the person at its place where no result names anybody', () => {
		const results = [sent(1), failed(2), sent(3)].map(nameless);
		expect(statuses(results)).toStrictEqual(['SENT', 'FAILED', 'SENT']);
		expect(notesOn(results)).toBe('');
	});

	it.each<[string, unknown[]]>([
		['there are fewer results than people', [sent(1), sent(2)].map(nameless)],
		['there are more results than people', [1, 2, 3, 4].map((number) => nameless(sent(number)))],
		['another result names a stranger', [nameless(sent(1)), nameless(sent(2)), sent(99)]],
		['another result has a name', [nameless(sent(1)), sent(2, { profileUrn: 'Bob' }), sent(99)]],
	])('without a name belongs to nobody where %s', (_, results) => {
		expect(statuses(results)).toStrictEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
		expect(notesOn(results)).toMatch(/not in the request \(\d\)/);
	});

	it.each<[string, (result: object, place: number) => object]>([
		['the URN elsewhere', (result) => ({ ...nameless(result), memberUrn: urnIn(result) })],
		['the URN deep inside', (result) => ({ ...nameless(result), invitee: { urn: urnIn(result) } })],
		['an index from 0', (result, place) => ({ ...nameless(result), index: 2 - place })],
	])('keeps its person in an order turned round, by %s', (_, changed) => {
		const turned = [failed(3), sent(2), sent(1)].map(changed);
		expect(statuses(turned)).toStrictEqual(['SENT', 'SENT', 'FAILED']);
	});

	it.each<[string, object, object]>([
		['a slug', { publicIdentifier: 'a' }, {}],
		['a name', { firstName: 'Ann' }, {}],
		['an id of its own', { id: 5 }, {}],
		['an index from 1', { index: 3 }, {}],
		['totals that count otherwise', {}, { totalSuccessful: 3 }],
		['another number of people', {}, { totalRequested: 4 }],
	])('without the id of anybody, but with %s, belongs to nobody', (_, more, totals) => {
		const results = [sent(1), failed(2), sent(3)].map(nameless);
		const odd = [...results.slice(0, 2), { ...results[2], ...more }];
		expect(statuses(odd, totals)).toStrictEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
	});

	it('about two people at once is about neither for sure', () => {
		const both = { ...failed(1), error: `Mixed up with ${profileUrn(2)}` };
		expect(statuses([both, sent(3)])).toStrictEqual(['UNKNOWN', 'UNKNOWN', 'SENT']);
		expect(statuses([both, sent(1), sent(3)])).toStrictEqual(['UNKNOWN', 'UNKNOWN', 'SENT']);
	});

	it('is contradicted by a list of failures beside it', () => {
		const more = {
			failed: [profileUrn(1)],
			errors: [{ profileUrn: profileUrn(2), message: 'No' }],
		};
		const results = [sent(1), sent(2), sent(3)];
		expect(statuses(results, more)).toStrictEqual(['UNKNOWN', 'UNKNOWN', 'SENT']);
		expect(statuses(results, { asked: [profileUrn(1)] })).toStrictEqual(['SENT', 'SENT', 'SENT']);
	});

	it('about somebody else is left out, with a note', () => {
		const results = [sent(1), sent(99), failed(2), failed(3), 'x', null];
		expect(statuses(results)).toStrictEqual(['SENT', 'FAILED', 'FAILED']);
		expect(notesOn(results)).toMatch(/not in the request \(3\)/);
	});

	it('that is missing leaves the person in doubt', () => {
		const read = readInvitationResults({ results: [sent(1), sent(3)] }, recipients);
		const [, missing] = [...(read?.results.values() ?? [])];
		expect(missing).toStrictEqual({
			...UNKNOWN,
			code: 'noResult',
			cause: "ConnectSafely's answer does not mention this person",
		});
		expect(missing?.kind === 'failed' && errorText(missing, 'UTC')).toMatch(
			/does not mention this person\. The invitation may have been sent: check the page's sent/,
		);
	});

	it('whose id lost its capital letters is about nobody', () => {
		const results = [sent(1, { profileUrn: profileUrn(1).toLowerCase() }), sent(2), sent(3)];
		expect(statuses(results)).toStrictEqual(['UNKNOWN', 'SENT', 'SENT']);
	});
});
