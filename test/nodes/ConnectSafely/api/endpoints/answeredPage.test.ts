import {
	namesPage,
	otherPageAround,
	otherPageIn,
} from '../../../../../nodes/ConnectSafely/api/endpoints/answeredPage';
import { PAGE } from '../../people';

const ADDRESS = 'https://www.linkedin.com/company';
const OTHER = {
	kind: 'failed',
	status: 'UNKNOWN',
	code: 'unreadableReply',
	cause: "ConnectSafely's answer is about another company page, 999",
	mayHaveBeenSent: true,
};

describe('the page of an answer', () => {
	it.each<[object[]]>([
		[[{ companyId: PAGE }]],
		[[{}, { other: 1, organisation_id: Number(PAGE) }]],
		[[{ orgUrn: `urn:li:organization:00${PAGE}` }, { company: 'Acme' }]],
		[[{ targetPage: { name: 'Acme', pageId: ` ${PAGE} ` } }]],
		[[{ linkedinCompanyPageNumber: `urn:li:fsd_company:${PAGE}` }]],
	])('is named in %j', (parts) => {
		expect(namesPage(parts as Array<Record<string, unknown>>, PAGE)).toBe(true);
	});

	it.each<[object[]]>([
		[[]],
		[[{}]],
		[[{ companyId: '999' }]],
		[[{ other: PAGE }]],
		[[{ myCompanyId: PAGE, companyIdOfOld: PAGE }]],
		[[{ company: { size: PAGE, idle: PAGE } }]],
		[[{ companyId: `x${PAGE}`, orgId: `${PAGE}x`, pageId: `${PAGE}0` }]],
	])('is not named in %j', (parts) => {
		expect(namesPage(parts as Array<Record<string, unknown>>, PAGE)).toBe(false);
	});
});

describe('another page', () => {
	const inAny = [
		{ pageId: 999 },
		{ page: { urn: 'urn:li:any:999' } },
		{ page: { pageUrn: 'urn:li:any:999' } },
		{ page: { page_id: '999' } },
		{ targetPage: ' 0999 ' },
		{ organizationId: '999' },
		{ organisationId: '999' },
		{ org_urn: 'urn:li:any:999' },
		{ companyUrn: 'URN:LI:any:999' },
		{ link: 'urn:li:organisation:999, as asked' },
		{ link: 'urn:li:organizationalPage:0999' },
		{ link: 'urn:li:fsd_company:999' },
		{ link: ['x', 7, `${ADDRESS}/999/about`] },
		{ link: 'https%3A%2F%2Fwww.linkedin.com%2Fcompany%2F999' },
		{ link: '%252fcompany%25252F999' },
		{ link: 'urn%3ali%253Acompany%25253a999' },
		{ viaOrg: `${ADDRESS}/999` },
		{ targetCompany: `${ADDRESS}/999` },
		{ link: `${ADDRESS}/${PAGE} and ${ADDRESS}/999` },
	];
	it.each(inAny)('is found around results and in one: %j', (part) => {
		expect(otherPageAround(part, PAGE)).toMatchObject(OTHER);
		expect(otherPageIn(part, PAGE, false)).toMatchObject(OTHER);
	});

	it.each([
		{ linkedinCompanyId: 999 },
		{ company: '999' },
		{ companyNumber: '999' },
		{ companyUrl: `${ADDRESS}/999` },
		{ organisation: `${ADDRESS}/999` },
		{ theOrganization: `${ADDRESS}/999` },
		{ organization: `${ADDRESS}/999` },
		{ org: 'urn:li:organization:999' },
		{ headline: `${ADDRESS}/999` },
		{ about: `${ADDRESS}/999` },
	])('is found around results, but is an employer in one: %j', (part) => {
		expect(otherPageAround(part, PAGE)).toMatchObject(OTHER);
		expect(otherPageIn(part, PAGE, false)).toBeNull();
	});

	it.each([{ companyId: '999' }, { orgUrn: 'urn:li:any:999' }])(
		'may be the employer in a result where the page is named elsewhere: %j',
		(part) => {
			expect(otherPageIn(part, PAGE, false)).toMatchObject(OTHER);
			expect(otherPageIn(part, PAGE, true)).toBeNull();
		},
	);

	it.each([{ pageId: '999' }, { link: `${ADDRESS}/999` }])(
		'is another in a result even where the page is named elsewhere: %j',
		(part) => {
			expect(otherPageIn(part, PAGE, true)).toMatchObject(OTHER);
		},
	);

	it.each<Record<string, unknown>>([
		{},
		{ pageId: PAGE, link: `${ADDRESS}/0${PAGE}` },
		{ pageId: 'Acme', page: { name: 'Acme', size: 999, idle: '999' } },
		{ targetPage: 'x999' },
		{ targetPage: '999x' },
		{ targetPage: 'urn:li::999' },
		{ myPageId: '999', pageIdOfOld: '999' },
		{ link: `${ADDRESS}/999-inc` },
		{ link: `${ADDRESS}/acme` },
		{ link: `urn:li:company:${'9'.repeat(21)}` },
		{ link: 'urn:li:member:999' },
		{ link: `${'x'.repeat(2_000)}${ADDRESS}/999` },
		{ link: { address: `${ADDRESS}/999` } },
	])('is not found in %j', (part) => {
		expect(otherPageAround(part, PAGE)).toBeNull();
		expect(otherPageIn(part, PAGE, false)).toBeNull();
	});

	it.each<unknown>([null, undefined, 'urn:li:company:999', [{ pageId: 999 }], 999])(
		'is not found in a result that is %j',
		(result) => {
			expect(otherPageIn(result, PAGE, false)).toBeNull();
		},
	);
});
