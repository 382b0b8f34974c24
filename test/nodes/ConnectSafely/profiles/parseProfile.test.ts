import fc from 'fast-check';

import {
	EMPTY,
	type InvalidProfileCode,
} from '../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import { knownProfile } from '../../../../nodes/ConnectSafely/profiles/profile';
import { personKeyOf } from '../../../../nodes/ConnectSafely/profiles/profileId';
import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { profileId } from '../../../support/simulator';
import { profileOf } from '../people';

const id = profileId(1001);
const salesId = profileId(1001, 'salesNavigator');
const recruiterId = profileId(1001, 'recruiter');
const known = profileOf(1001);
const IN_QUERY = 'miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A';

const PROFILES: Array<[string, string]> = [
	['the canonical URN', `urn:li:fsd_profile:${id}`],
	['a URN prefix in capital letters', `URN:LI:FSD_PROFILE:${id}`],
	['a URN prefix in mixed letters', `Urn:li:Fsd_Profile:${id}`],
	['fs_miniProfile', `urn:li:fs_miniProfile:${id}`],
	['fs_miniProfile in small letters', `urn:li:fs_miniprofile:${id}`],
	['fs_profile', `urn:li:fs_profile:${id}`],
	['fs_normalized_profile', `urn:li:fs_normalized_profile:${id}`],
	['person with a profile id', `urn:li:person:${id}`],
	['fsd_profile without urn:li:', `fsd_profile:${id}`],
	['spaces behind the colons', `urn: li: fsd_profile: ${id}`],
	['a no-break space in the URN', `urn:li:fsd_profile:\u00A0${id}`],
	['a bare id', id],
	['/in/ACoAA…', `https://www.linkedin.com/in/${id}`],
	['/in/ACoAA… with a path behind it', `https://de.linkedin.com/in/${id}/details/skills/?x=1#y`],
	['/in/ACoAA… without a scheme', `www.linkedin.com/in/${id}`],
	['/sales/people/ACoAA…', `https://www.linkedin.com/sales/people/${id},NAME_SEARCH,x1Yz`],
	['miniProfileUrn in a query', `https://www.linkedin.com/in/jane?${IN_QUERY}${id}`],
	['miniProfileUrn in a query, without a scheme', `linkedin.com/in/jane?${IN_QUERY}${id}`],
	['a formula with a comma', `=HYPERLINK("https://www.linkedin.com/in/${id}","Jane, CEO")`],
	['a formula with a semicolon', `=HYPERLINK("https://www.linkedin.com/in/${id}";"Jane")`],
];

const INVALID: Array<[string, InvalidProfileCode, unknown]> = [
	['person with another id', 'memberId', 'urn:li:person:x1Yz_4-Abc'],
	['a member number in a URN', 'memberId', 'urn:li:member:123456'],
	['digits', 'memberId', '123456'],
	['a number behind fsd_profile', 'memberId', 'urn:li:fsd_profile:123456'],
	[
		'a Sales Navigator URN',
		'salesNavigatorId',
		`urn:li:fs_salesProfile:(${salesId},NAME_SEARCH,x)`,
	],
	['a Sales Navigator id', 'salesNavigatorId', salesId],
	['a Sales Navigator id in a profile URN', 'salesNavigatorId', `urn:li:fsd_profile:${salesId}`],
	['a lead', 'salesNavigatorId', `https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,x`],
	['/in/ACwAA…', 'salesNavigatorId', `https://www.linkedin.com/in/${salesId}`],
	['a Recruiter id', 'recruiterId', recruiterId],
	['a Recruiter id of the other form', 'recruiterId', recruiterId.replace('AEMAA', 'AEEAA')],
	['a Recruiter id in a URN', 'recruiterId', `urn:li:ts_profile:(${recruiterId},x)`],
	['a talent profile', 'recruiterId', `https://www.linkedin.com/talent/profile/${recruiterId}`],
	['a recruiter address', 'recruiterId', 'https://www.linkedin.com/recruiter/profile/1,2,CAP'],
	['a cut-off URN', 'truncatedUrn', 'urn:li:fsd_profile:ACoAABJefVoBrz...'],
	['a URN with an ellipsis', 'truncatedUrn', 'urn:li:fsd_profile:ACoAA…'],
	['a short id', 'truncatedUrn', 'ACoAABJefVoBrzXyZ'],
	['a cut-off id in an address', 'truncatedUrn', 'https://www.linkedin.com/in/ACoAABJefVo...'],
	['a lower-cased URN', 'notAProfile', `urn:li:fsd_profile:${id.toLowerCase()}`],
	['a lower-cased id', 'notAProfile', id.toLowerCase()],
	['a lower-cased address', 'notAProfile', `https://www.linkedin.com/in/${id.toLowerCase()}`],
	['an id with an illegal character', 'notAProfile', `urn:li:fsd_profile:${id.slice(0, 35)}+abc`],
	['two ids in a row', 'notAProfile', `${id}${id}`],
	['a public name', 'notAProfile', 'janedoe'],
	['a name', 'notAProfile', 'Anna'],
	['a whole name', 'notAProfile', 'Anna Müller-Lüdenscheid'],
	['a name behind fsd_profile', 'notAProfile', 'urn:li:fsd_profile:janedoe'],
	['a name with a colon', 'notAProfile', 'name: Anna'],
	['an e-mail address', 'notAProfile', 'anna@linkedin.com'],
	['a company page', 'notAProfile', 'https://www.linkedin.com/company/acme'],
	['a school', 'notAProfile', 'https://www.linkedin.com/school/mit'],
	['a post', 'notAProfile', 'https://www.linkedin.com/posts/jane-doe_activity-71-a'],
	['a job', 'notAProfile', 'https://www.linkedin.com/jobs/view/371'],
	['a company URN', 'notAProfile', 'urn:li:fsd_company:105672170'],
	['an activity', 'notAProfile', 'urn:li:activity:7100000000000000000'],
	['a URN without an id', 'notAProfile', 'urn:li:fsd_profile:'],
	['a look-alike host', 'notAProfile', `https://notlinkedin.com/in/${id}`],
	['a host that begins like LinkedIn', 'notAProfile', 'https://linkedin.com.evil.example/in/x'],
	['a user named linkedin.com', 'notAProfile', 'https://linkedin.com@evil.example/in/x'],
	['a negative number', 'notAProfile', '-5'],
];

describe('a profile', () => {
	it.each(PROFILES)('written as %s can be invited', (_, text) => {
		expect(parseProfile(text)).toStrictEqual(known);
	});

	it('of an id that has been inspected can be invited', () => {
		expect(knownProfile(id)).toStrictEqual(known);
		expect(knownProfile(profileId(1002))).toStrictEqual(profileOf(1002));
	});

	it.each<[string, string, string]>([
		['an address', 'https://www.linkedin.com/in/jane-doe', 'jane-doe'],
		['an address without a scheme', 'linkedin.com/in/jane-doe/', 'jane-doe'],
		['a percent-encoded name without a scheme', 'linkedin.com/in/j%C3%BCrgen', 'jürgen'],
		['a unicode name', 'https://www.linkedin.com/in/山田-太郎', '山田-太郎'],
		['an e-mail address in the query', 'https://www.linkedin.com/in/jane?m=j@d.example', 'jane'],
		['a formula', '=HYPERLINK("https://www.linkedin.com/in/jane-doe","Jane")', 'jane-doe'],
		['a cut-off miniProfileUrn', `www.linkedin.com/in/jane?${IN_QUERY}ACoAAB...`, 'jane'],
	])('with %s has to be looked up', (_, text, slug) => {
		expect(parseProfile(text)).toStrictEqual({ kind: 'publicName', slug });
	});

	it.each(INVALID)('is not %s: %s', (_, code, entry) => {
		expect(parseProfile(entry)).toMatchObject({
			kind: 'invalid',
			code,
			cause: expect.stringMatching(/[^.]$/),
			advice: expect.stringMatching(/^(Names are not looked up, .+\. )?(Put|Fill) .* row\b.*\.$/),
		});
	});

	it.each(INVALID.filter(([, code]) => code === 'salesNavigatorId' || code === 'recruiterId'))(
		'tells by %s who the person is, where the number is known',
		(_, __, entry) => {
			const parsed = parseProfile(entry);
			const isNumberKnown = String(entry).includes(recruiterId.slice(5, 11));
			expect(parsed).toHaveProperty('advice', expect.stringMatching(/such as linkedin\.com\/in\//));
			expect('personKey' in parsed ? parsed.personKey : undefined).toBe(
				isNumberKnown ? personKeyOf(id) : undefined,
			);
		},
	);

	it.each([[''], [' \n'], ['\u200B\u00A0'], ['""'], ['<>']])('is missing in %j', (text) => {
		expect(parseProfile(text)).toBe(EMPTY);
		expect(EMPTY.code).toBe('emptyProfile');
	});

	it('is the same whatever dirt stands around it or hides in it', () => {
		const dirt = fc.array(fc.constantFrom(' ', '\t', '\n', '\u00A0', '\u200B', '\uFEFF', '"', "'"));
		const text = fc.constantFrom(...PROFILES.map(([, written]) => written));
		fc.assert(
			fc.property(text, dirt, dirt, fc.nat(), (clean, left, right, at) => {
				const middle = at % (clean.length + 1);
				const hidden = `${clean.slice(0, middle)}\u200B${clean.slice(middle)}`;
				const dirty = left.join('') + hidden + right.join('');
				expect(parseProfile(dirty)).toStrictEqual(known);
				expect(readCell(dirty).map(({ profile }) => profile)).toStrictEqual([known]);
			}),
			{ numRuns: 500 },
		);
	});
});
