import { profileId } from '../../../../support/simulator';
import { allMean, EVA, type Case } from './case';

const ENCODED = encodeURIComponent(EVA);
const IN_QUERY = `miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${profileId(1001)}`;

/** Pages of LinkedIn that are no person, whatever stands in their query. */
export const OTHER_PAGES: Case[] = [
	...allMean({ refused: /company page/ }, [
		'https://www.linkedin.com/company/acme',
		'https://www.linkedin.com/company/acme/',
		'https://www.linkedin.com/company/acme/posts/?feedView=all',
		'https://www.linkedin.com/company/acme/people/',
		'https://www.linkedin.com/company/105672170/admin/dashboard/',
		'https://www.linkedin.com/company/jan-tester',
		'linkedin.com/company/acme',
		'HTTPS://WWW.LINKEDIN.COM/COMPANY/ACME',
		'https://de.linkedin.com/company/acme?trk=x',
		'https://www.linkedin.cn/company/acme',
		'https://www.linkedin.com/mwlite/company/acme',
		'https://www.linkedin.com/organization-guest/company/acme',
		'https://www.linkedin.com/company-beta/123/',
		'https://www.linkedin.com/company/in/jan-tester',
		'https://www.linkedin.com/sales/company/123',
		'https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Facme',
		'https:\\/\\/www.linkedin.com\\/company\\/acme',
		'<https://www.linkedin.com/company/acme|Acme>',
		'[Acme](https://www.linkedin.com/company/acme)',
		'<a href="https://www.linkedin.com/company/acme">Jan Tester</a>',
		'Acme – https://www.linkedin.com/company/acme',
		'https://www.google.com/url?q=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Facme',
		`https://www.linkedin.com/company/acme?original_referer=${ENCODED}`,
		`https://www.linkedin.com/company/acme?session_redirect=${EVA}`,
		`https://www.linkedin.com/company/acme/?url=${ENCODED}#x`,
		`https://www.linkedin.com/company/acme?${IN_QUERY}`,
		`https://www.linkedin.com/company/${profileId(1001)}`,
	]),
	...allMean({ refused: /school page/ }, [
		'https://www.linkedin.com/school/acme-university/people/',
		'linkedin.com/school/acme-university',
		'https://www.linkedin.com/school/in/jan-tester',
	]),
	...allMean({ refused: /showcase page/ }, [
		'https://www.linkedin.com/showcase/acme-labs/',
		`https://www.linkedin.com/showcase/acme-labs?original_referer=${ENCODED}`,
	]),
	...allMean({ refused: /post/ }, [
		'https://www.linkedin.com/posts/jan-tester_hiring-activity-7100000000000000000-x1Yz',
		'https://www.linkedin.com/posts/jan-tester_hiring-activity-71-x?utm_source=share',
		'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000000/',
		'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7100000000000000000',
		`https://www.linkedin.com/posts/acme_x-activity-71-a?original_referer=${ENCODED}`,
		`https://www.linkedin.com/feed/update/urn:li:activity:71/?author=${ENCODED}`,
		`https://www.linkedin.com/feed/update/urn:li:activity:71?${IN_QUERY}`,
		'Great post! https://www.linkedin.com/posts/jan-tester_x-activity-71-a',
	]),
	...allMean({ refused: /article/ }, [
		'https://www.linkedin.com/pulse/how-to-test-jan-tester-x1yz/',
	]),
	...allMean({ refused: /job/ }, [
		'https://www.linkedin.com/jobs/view/3712345678/',
		`https://www.linkedin.com/jobs/view/371?refId=x&poster=${ENCODED}`,
	]),
	...allMean({ refused: /group/ }, [
		'https://www.linkedin.com/groups/1234567/',
		`https://www.linkedin.com/groups/71?ref=${ENCODED}`,
	]),
	...allMean({ refused: /event/ }, [
		'https://www.linkedin.com/events/7100000000000000000/',
		`https://www.linkedin.com/events/71?ref=${ENCODED}`,
	]),
	...allMean({ refused: /search/ }, [
		'https://www.linkedin.com/search/results/people/?keywords=jan%20tester',
		`https://www.linkedin.com/search/results/all/?keywords=${ENCODED}`,
		`https://www.linkedin.com/search/results/people/?${IN_QUERY}`,
		`https://www.linkedin.com/search/results/people/?connectionOf=%5B%22${profileId(1001)}%22%5D`,
		'https://www.linkedin.com/search/results/people/?keywords=jan&origin=SWITCH_SEARCH_VERTICAL',
	]),
	...allMean({ refused: /short link/ }, [
		'https://lnkd.in/x1Yz',
		'lnkd.in/x1Yz',
		'https://lnkd.in/in/jan-tester',
		'Jan Tester https://lnkd.in/x1Yz',
	]),
	...allMean({ refused: /old/ }, [
		'https://www.linkedin.com/pub/jan-tester/1/2/3',
		'https://www.linkedin.com/profile/view?id=123456',
	]),
	...allMean({ refused: 'notAProfile' }, [
		'https://www.linkedin.com',
		'https://www.linkedin.com/',
		'linkedin.com',
		'www.linkedin.com',
		'https://www.linkedin.com/feed/',
		'https://www.linkedin.com/mynetwork/',
		'https://www.linkedin.com/messaging/thread/2-abc==/',
		'https://www.linkedin.com/learning/testing-basics',
		'https://www.linkedin.com/newsletters/testing-7100000000000000000/',
		'https://www.linkedin.com/services/page/x1yz',
		'https://www.linkedin.com/pub/dir/jan/tester',
		'https://www.linkedin.com/sales/search/people?query=x',
		'https://www.linkedin.com/authwall?trk=x',
		'https://www.linkedin.com/login',
		'https://www.linkedin.com/404/',
		'https://www.linkedin.com/help/linkedin/answer/a123',
		'https://www.linkedin.com/constructor/jan-tester',
		'https://www.linkedin.com/__proto__/jan-tester',
	]),
	[
		'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fcompany%2Facme',
		{ refused: 'notAProfile' },
	],
];
