import { parseProfileAddress } from '../../../../../nodes/ConnectSafely/profiles/text/profileAddress';
import { profileId } from '../../../../support/simulator';

const id = profileId(1001);
const salesId = profileId(1001, 'salesNavigator');
const recruiterId = profileId(1001, 'recruiter');
const NO_ADDRESS = 'not the address of a profile';

describe('the path of an address', () => {
	it.each<[string, string]>([
		['/in/jan-tester', 'jan-tester'],
		['\\in\\jan-tester', 'jan-tester'],
		['//in//jan-tester//', 'jan-tester'],
		['/in/jan-tester/details', 'jan-tester'],
		['/IN/jan-tester', 'jan-tester'],
		['/%69n/jan-tester', 'jan-tester'],
		['/in%20/jan-tester', 'jan-tester'],
		['/in%2Fjan-tester', 'jan-tester'],
		['%252Fin%252Fjan-tester', 'jan-tester'],
		['/mwlite/profile/in/jan-tester', 'jan-tester'],
		['/a/b/c/d/in/jan-tester', 'jan-tester'],
		['/in/in/jan-tester', 'jan-tester'],
		['/in/in/%49n%20/jan-tester', 'jan-tester'],
		['/in/jan-tester/in/eva-probe', 'jan-tester'],
		['/in/jan-tester/x...', 'jan-tester'],
		['/in/jan-tester/.', 'jan-tester'],
		['/in/jan-tester/a', 'jan-tester'],
		['/in/xn/a', 'xn'],
		['/in/n/ab', 'n'],
		['/in/company', 'company'],
		['/in/jan-tester/company', 'jan-tester'],
	])('names a profile: %s', (path, slug) => {
		expect(parseProfileAddress(path, '')).toStrictEqual({ kind: 'slug', slug });
	});

	it.each<[string, string]>([
		['/in', 'is an address without a profile name'],
		['/in/', 'is an address without a profile name'],
		['/in/in', 'has "in" where a profile name should be'],
		['/in/IN/in', 'has "in" where a profile name should be'],
		['/in/jan-te/...', 'is cut off'],
		['/in/jan-te/…', 'is cut off'],
		['/in/n/a', 'has another word where a profile name should be'],
		['/in/N/A', 'has another word where a profile name should be'],
		['/in/company/acme', 'has another word where a profile name should be'],
	])('names nobody: %s', (path, what) => {
		expect(parseProfileAddress(path, '')).toStrictEqual({ kind: 'noName', what });
	});

	it.each<[string, string]>([
		['company', 'a company page'],
		['company-beta', 'a company page'],
		['organization', 'a company page'],
		['organizations', 'a company page'],
		['showcase', 'a showcase page'],
		['school', 'a school page'],
		['edu', 'a school page'],
		['posts', 'a post'],
		['feed', 'a post'],
		['embed', 'a post'],
		['pulse', 'an article'],
		['newsletters', 'a newsletter'],
		['jobs', 'a job'],
		['job', 'a job'],
		['groups', 'a group'],
		['group', 'a group'],
		['events', 'an event'],
		['video', 'a video'],
		['search', 'a search'],
		['pub', 'an old public profile address'],
		['dir', "an entry of LinkedIn's directory"],
		['directory', "an entry of LinkedIn's directory"],
		['learning', 'a course'],
		['products', 'a product page'],
		['services', 'a service page'],
		['services_page', 'a service page'],
		['help', 'a help page'],
		['legal', 'a help page'],
		['business', 'a page about LinkedIn'],
		['campaignmanager', 'an advertisement'],
		['ad', 'an advertisement'],
		['salary', 'a page about salaries'],
		['advice', 'an article'],
		['top', 'an article'],
		['hashtag', 'a hashtag'],
		['sales/company', 'a company page'],
		['sales/ACCOUNT', 'a company page'],
		['sales', NO_ADDRESS],
		['sales/lists/people', NO_ADDRESS],
		['sales/leads', NO_ADDRESS],
		['sales/mislead', NO_ADDRESS],
	])('leads to another page: %s', (path, what) => {
		expect(parseProfileAddress(`/${path}/x`, '')).toStrictEqual({ kind: 'otherPage', what });
		expect(parseProfileAddress(`/guest/${path}`, '')).toStrictEqual({ kind: 'otherPage', what });
	});

	it.each<[string, string]>([
		['', NO_ADDRESS],
		['/a/b/c/d/e/in/jan-tester', NO_ADDRESS],
		['/authwall', NO_ADDRESS],
		['/my-profile', NO_ADDRESS],
		['/PROFILE/view', 'an old profile address'],
	])('may lead on to another address: %j', (path, what) => {
		expect(parseProfileAddress(path, '?trk=x')).toStrictEqual({ kind: 'unknownPage', what });
	});

	it.each<[string, string]>([
		[`/in/${id}`, id],
		[`/sales/people/${id},NAME_SEARCH,x1Yz`, id],
		[`/comm/sales/lead/${salesId},NAME_SEARCH,\nx1Yz`, salesId],
		[`/sales/LEAD/${salesId}!`, salesId],
		[`/sales/profile/${recruiterId}%2CNAME`, recruiterId],
		[`/talent/profiles/${recruiterId}`, recruiterId],
		[`/recruiter/people/${salesId}'`, salesId],
		['/sales/lead/ACoAAB', 'ACoAAB'],
	])('holds an id: %j', (path, expected) => {
		expect(parseProfileAddress(path, '')).toStrictEqual({ kind: 'id', id: expected });
	});

	it.each<[string, 'salesNavigator' | 'recruiter']>([
		['/sales/lead', 'salesNavigator'],
		['/sales/lead/ACwAAB', 'salesNavigator'],
		['/talent/profile/12345', 'recruiter'],
		[`/talent/profile/${id}`, 'recruiter'],
		['/recruiter/profile/12,ab,CAP', 'recruiter'],
		['/hire/profile/12345', 'recruiter'],
	])('belongs to another product: %s', (path, product) => {
		expect(parseProfileAddress(path, '')).toStrictEqual({ kind: 'product', product });
	});
});

describe('the query of an address', () => {
	it.each<[string, string]>([
		['/in/jan-tester', `?miniProfileUrn=urn:li:fs_miniProfile:${id}`],
		['/in/jan-tester', `#profileUrn=urn:li:fs_miniProfile:${id}&x=1`],
		['/in/jan-tester', `?trk=x&PROFILEURN=urn%3Ali%3Afs_miniProfile%3A${id}#about`],
		['/authwall', `?profileUrn=urn:li:fsd_profile: ${id}`],
		['/authwall', `?profileUrn=urn:li:fsd_profile:${id}.`],
		['/authwall', `?profileUrn=urn:li:fsd_profile:${id}__`],
		['/authwall', `?profileUrn=urn:li:fsd_profile:${id})`],
		['/authwall', `?profileUrn=urn:li:fsd_profile:${id} x`],
	])('may hold an id: %s%s', (path, query) => {
		expect(parseProfileAddress(path, query)).toStrictEqual({ kind: 'id', id });
	});

	it.each([
		`?xprofileUrn=urn:li:fsd_profile:${id}`,
		'?profileUrn=urn:li:fsd_profile:ACoAAB',
		`?profileUrn=urn:li:fsd_profile:${id.slice(0, 20)}.${id.slice(20)}`,
		`?profileUrn=urn:li:fsd_profile:x${id}`,
		'?profileUrn=',
		'?trk=x',
	])('holds none otherwise: %s', (query) => {
		expect(parseProfileAddress('/in/jan-tester', query)).toHaveProperty('slug', 'jan-tester');
		expect(parseProfileAddress('/x', query)).toHaveProperty('kind', 'unknownPage');
	});

	it.each(['?vanityName=jan-tester', '?x=1&VanityName=jan-tester#y', '?vanityName=jan-tester&x=1'])(
		'may hold the name of whoever is to be invited: %s',
		(query) => {
			expect(parseProfileAddress('/preload', query)).toStrictEqual({
				kind: 'slug',
				slug: 'jan-tester',
			});
			expect(parseProfileAddress('/in/eva-probe', query)).toHaveProperty('slug', 'eva-probe');
		},
	);

	it('names nobody by an empty name', () => {
		expect(parseProfileAddress('/preload', '?vanityName=&x=1')).toStrictEqual({
			kind: 'noName',
			what: 'is an address without a profile name',
		});
	});
});
