import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import { profileId } from '../../../support/simulator';

const id = profileId(1001);
const salesId = profileId(1001, 'salesNavigator');
const recruiterId = profileId(1001, 'recruiter');

describe('somebody who cannot be invited', () => {
	it.each<[string, string, RegExp]>([
		['notAProfile', id.toLowerCase(), /is in the wrong letter case/],
		['notAProfile', `urn:li:fsd_profile:${id.toUpperCase()}`, /is in the wrong letter case/],
		['notAProfile', `urn:li:person:${id.toLowerCase()}`, /is in the wrong letter case/],
		['notAProfile', `linkedin.com/in/${id.toLowerCase()}`, /is in the wrong letter case/],
		['notAProfile', `${id}+`, /is not one profile id .*commas/],
		['truncatedUrn', 'urn:li:fsd_profile:ACoAAB...', /"ACoAAB\.\.\." is cut off.*39 characters/],
		['truncatedUrn', 'urn:li:person:ACwAAB', /is cut off/],
		['salesNavigatorId', `urn:li:person:${salesId}`, /a Sales Navigator id/],
		['salesNavigatorId', `URN:LI:FS_SALESPROFILE:(${salesId},N,x)`, /a Sales Navigator id/],
		['salesNavigatorId', 'https://www.linkedin.com/sales/lead/x', /a Sales Navigator id/],
		['recruiterId', `urn:li:person:${recruiterId}`, /a Recruiter id/],
		['recruiterId', `urn:li:person:AEEAA${recruiterId.slice(5)}`, /a Recruiter id/],
		['recruiterId', `urn:li:fs_recruiterProfile:(${recruiterId},x)`, /a Recruiter id/],
		['recruiterId', `urn:li:ts_profile:AEEAA${recruiterId.slice(5)}`, /a Recruiter id/],
		['memberId', 'URN:LI:MEMBER:42', /a member number or an id of another kind/],
		['memberId', 'member:42', /a member number/],
		['memberId', 'URN:LI:PERSON:x1Yz', /an id of another kind/],
		['notAProfile', 'URN:LI:FSD_COMPANY:42', /is not the URN of a person/],
		['notAProfile', `urn:li:activity:${id}`, /is not the URN of a person/],
		['notAProfile', `urn:li:fsd_company:${id}`, /is not the URN of a person/],
		['notAProfile', 'urn:li:fsd_groupMember:42', /is not the URN of a person/],
		['notAProfile', 'urn:li:fsd_profile:x12', /is not one profile id/],
		['notAProfile', 'urn:li:fs_salesCompany:42', /is not the URN of a person/],
		['notAProfile', 'note:urn', /^"note:urn" is not a LinkedIn profile$/],
		['notAProfile', 'Anna', /^"Anna" is not a LinkedIn profile$/],
		['notAProfile', 'x'.repeat(61), /^"x{57}…" is/],
		['notAProfile', 'x'.repeat(60), /^"x{60}" is/],
		['notAProfile', 'https://www.linkedin.com/company/acme', /is a company page$/],
		['notAProfile', 'https://notlinkedin.com/in/x', /is not an address on linkedin\.com$/],
		['emptyProfile', '', /^this row has no profile$/],
	])('is told why and what to do: %s for %j', (code, text, cause) => {
		expect(parseProfile(text)).toMatchObject({
			kind: 'invalid',
			code,
			cause: expect.stringMatching(cause),
		});
	});
});
