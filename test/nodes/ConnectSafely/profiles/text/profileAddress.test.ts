import { parseProfile } from '../../../../../nodes/ConnectSafely/profiles/parseProfile';
import { parseId } from '../../../../../nodes/ConnectSafely/profiles/parseId';
import { productId } from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { profileId } from '../../../../support/simulator';

const id = profileId(1001);
const salesId = profileId(1001, 'salesNavigator');
const recruiterId = profileId(1001, 'recruiter');

describe('a profile address', () => {
	it.each<[string, string, string]>([
		['https', 'https://www.linkedin.com/in/jane-doe', 'jane-doe'],
		['http', 'http://www.linkedin.com/in/jane-doe', 'jane-doe'],
		['no scheme', 'www.linkedin.com/in/jane-doe', 'jane-doe'],
		['no scheme and no www', 'linkedin.com/in/jane-doe', 'jane-doe'],
		['slashes for a scheme', '//www.linkedin.com/in/jane-doe', 'jane-doe'],
		['a locale host', 'https://de.linkedin.com/in/jane-doe', 'jane-doe'],
		['a host of two labels', 'https://m.uk.linkedin.com/in/jane-doe', 'jane-doe'],
		['a dot behind the host', 'https://www.linkedin.com./in/jane-doe', 'jane-doe'],
		['a port', 'https://www.linkedin.com:443/in/jane-doe', 'jane-doe'],
		['capital letters', 'HTTPS://WWW.LINKEDIN.COM/IN/Jane-Doe', 'jane-doe'],
		['a trailing slash', 'https://www.linkedin.com/in/jane-doe/', 'jane-doe'],
		['a query', 'https://www.linkedin.com/in/jane-doe?originalSubdomain=de', 'jane-doe'],
		['an e-mail in its query', 'https://www.linkedin.com/in/jane-doe?e=j@doe.example', 'jane-doe'],
		['a fragment', 'https://www.linkedin.com/in/jane-doe#experience', 'jane-doe'],
		['a trailing path', 'https://www.linkedin.com/in/jane-doe/details/experience/', 'jane-doe'],
		['a language behind it', 'https://www.linkedin.com/in/jane-doe/en-us', 'jane-doe'],
		['capital letters and no scheme', 'WWW.LINKEDIN.COM/in/jane-doe', 'jane-doe'],
		['doubled slashes and no scheme', 'linkedin.com//in//jane-doe', 'jane-doe'],
		['the path of a mobile app', 'https://www.linkedin.com/M/in/jane-doe', 'jane-doe'],
		['the path of an e-mail', 'https://www.linkedin.com/comm/in/jane-doe', 'jane-doe'],
		['a doubled slash', 'https://www.linkedin.com//in//jane-doe', 'jane-doe'],
		['the mobile path', 'https://www.linkedin.com/mwlite/in/jane-doe', 'jane-doe'],
		['a percent-encoded name', 'https://www.linkedin.com/in/j%C3%BCrgen-m', 'jürgen-m'],
		['a unicode name', 'https://www.linkedin.com/in/jürgen-m', 'jürgen-m'],
		['a decomposed name', 'https://www.linkedin.com/in/ju\u0308rgen-m', 'jürgen-m'],
		['a percent-encoded decomposed name', 'https://www.linkedin.com/in/ju%CC%88rgen-m', 'jürgen-m'],
		['a Japanese name', 'https://jp.linkedin.com/in/山田-太郎', '山田-太郎'],
		['an emoji', 'https://www.linkedin.com/in/jane-%F0%9F%9A%80', 'jane-🚀'],
		[
			'a name that begins like an id',
			'https://www.linkedin.com/in/acoaalto-jones',
			'acoaalto-jones',
		],
		['digits for a name', 'https://www.linkedin.com/in/123456', '123456'],
	])('with %s names a profile to look up', (_, text, slug) => {
		expect(parseProfile(text)).toStrictEqual({ kind: 'publicName', slug });
	});

	it.each<[string, string, string]>([
		['/in/ACoAA…', `https://www.linkedin.com/in/${id}`, id],
		['/in/ACoAA… without a scheme', `linkedin.com/in/${id}/`, id],
		['/in/ACoAA… of a locale host', `http://fr.linkedin.com/in/${id}?locale=fr_FR`, id],
		['/sales/people/ACoAA…', `https://www.linkedin.com/sales/people/${id},NAME_SEARCH,x1Yz`, id],
		['/sales/lead/ACoAA…', `https://www.linkedin.com/sales/lead/${id},NAME_SEARCH,x1Yz`, id],
		[
			'miniProfileUrn in the query',
			`https://www.linkedin.com/in/jane?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${id}`,
			id,
		],
		[
			'miniProfileUrn behind other fields',
			`https://www.linkedin.com/in/jane?trk=x,y&miniProfileUrn=urn:li:fs_miniProfile:${id}&z=1`,
			id,
		],
		['/sales/lead/ACwAA…', `https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,x`, salesId],
		['/in/ACwAA…', `https://www.linkedin.com/in/${salesId}`, salesId],
		['/in/AEMAA…', `https://www.linkedin.com/in/${recruiterId}`, recruiterId],
		[
			'/talent/profile/AEMAA…',
			`https://www.linkedin.com/talent/profile/${recruiterId}`,
			recruiterId,
		],
		['/in/ with a cut-off id', 'https://www.linkedin.com/in/ACoAABJef...', 'ACoAABJef...'],
		['/in/ with a lower-cased id', `linkedin.com/in/${id.toLowerCase()}`, id.toLowerCase()],
	])('of the form %s holds an id', (_, text, expected) => {
		expect(parseProfile(text)).toStrictEqual(parseId(expected));
	});

	it.each<[string, string, 'salesNavigator' | 'recruiter']>([
		['a lead without an id', 'https://www.linkedin.com/sales/lead/', 'salesNavigator'],
		[
			'a lead with a cut-off id',
			'https://www.linkedin.com/sales/lead/ACwAAB..,x',
			'salesNavigator',
		],
		['a talent profile', 'https://www.linkedin.com/talent/profile/12345', 'recruiter'],
		['a profile id in talent', `https://www.linkedin.com/talent/profile/${id}`, 'recruiter'],
		['a recruiter profile', 'https://www.linkedin.com/recruiter/profile/12,ab,CAP', 'recruiter'],
	])('%s belongs to another product', (_, text, product) => {
		expect(parseProfile(text)).toStrictEqual(productId(product));
	});

	it.each<[string, string, RegExp]>([
		['a company page', 'https://www.linkedin.com/company/acme/', /a company page/],
		['a company in Sales Navigator', 'https://www.linkedin.com/sales/company/12', /a company page/],
		['a company in capital letters', 'https://www.linkedin.com/COMPANY/acme', /a company page/],
		['a sales company', 'https://www.linkedin.com/SALES/COMPANY/12', /a company page/],
		['a path before /in/', 'https://www.linkedin.com/dir/in/jane', /directory/],
		['a showcase page', 'https://www.linkedin.com/showcase/acme-labs', /a showcase page/],
		['a school', 'https://www.linkedin.com/school/mit/people/', /a school page/],
		['a post', 'https://www.linkedin.com/posts/jane-doe_activity-71-abc', /a post/],
		['a post in the feed', 'https://www.linkedin.com/feed/update/urn:li:activity:71', /a post/],
		['an article', 'https://www.linkedin.com/pulse/x', /an article/],
		['a job', 'https://www.linkedin.com/jobs/view/371', /a job/],
		['a group', 'https://www.linkedin.com/groups/71', /a group/],
		['an event', 'https://www.linkedin.com/events/71', /an event/],
		['a search', 'https://www.linkedin.com/search/results/people/?keywords=jane', /a search/],
		['an old public address', 'https://www.linkedin.com/pub/jane-doe/1/2/3', /old/],
		['a short link', 'https://lnkd.in/abc', /short link/],
		['the reader’s own link', 'https://www.linkedin.com/in/me/', /whoever opens it/],
		['the reader’s own link, loud', 'https://www.linkedin.com/in/ME', /whoever opens it/],
		['/in/ without a name', 'https://www.linkedin.com/in/', /without a profile name/],
		[
			'/in/ with a broken percent code',
			'linkedin.com/in/jane%E0%A4%A',
			/where a profile name should/,
		],
		['the home page', 'https://www.linkedin.com', /not the address of a profile/],
		[
			'a page named like a property',
			'https://www.linkedin.com/constructor/x',
			/ is not the address/,
		],
		['a page named __proto__', 'https://www.linkedin.com/__proto__/x', / is not the address/],
		['an address that cannot be read', 'https://[::1', /not an address on linkedin/],
	])('does not mean %s', (_, text, what) => {
		expect(parseProfile(text)).toMatchObject({
			code: 'notAProfile',
			cause: expect.stringMatching(what),
		});
	});
});
