import { fieldsOf } from '../../../../../nodes/ConnectSafely/profiles/object/field';
import {
	isCompanyAddress,
	typeOfOther,
} from '../../../../../nodes/ConnectSafely/profiles/object/recordType';
import { ACME, JAN } from './objects/objectCase';

const typeOf = (object: object) => typeOfOther(fieldsOf(object))?.type ?? null;

describe('an object says that it is no person', () => {
	it.each([
		'type',
		'@type',
		'kind',
		'entityType',
		'object_type',
		'Record Type',
		'profileType',
		'object',
		'__typename',
		'$schema',
	])('under %s', (key) => {
		expect(typeOfOther(fieldsOf({ [key]: 'company' }))).toStrictEqual({ key, type: '"company"' });
	});

	it.each(
		(
			'company,Companies,organization,organisation,organizational,school,university,college,corporation,' +
			'business,firm,showcase,page,brand,group,event,job,post,article,mini company,FullCompany,' +
			'normalizedCompany,dash company,Linked Company,LinkedInCompany,company profile,public company,company v,' +
			'company page,com.example.Company,https://schema.org/Brand,example#Company,example:Company'
		)
			.split(',')
			.concat(`${'x'.repeat(112)}.Company`),
	)('by the type %s', (type) => {
		expect(typeOf({ type })).toMatch(/^".+"$/);
	});

	it.each<unknown>([
		'account',
		'Person',
		'profile',
		'linkedin public profile',
		'job title',
		'company employee',
		'Company.Person',
		'',
		' ',
		`${'x'.repeat(113)}.Company`,
		7,
		null,
		{ name: 'company' },
		[],
		['Person', null],
		[...Array.from({ length: 10 }, () => 'Person'), 'Company'],
	])('by another type than %j', (type) => {
		expect(typeOf({ type })).toBeNull();
	});

	it('by one of its first ten types', () => {
		const types = [...Array.from({ length: 9 }, () => 'Person'), 'Company', 'School'];
		expect(typeOf({ type: types })).toBe('"Company"');
	});

	it.each<[object, string | null]>([
		[{ attributes: { type: 'Account' } }, '"Account"'],
		[{ attributes: { type: 'Company' } }, '"Company"'],
		[{ attributes: { url: '/1', type: 'Lead' } }, null],
		[{ attributes: { kind: 'Account' } }, null],
		[{ attributes: 'Account' }, null],
		[{ foo: { type: 'Account' } }, null],
		[{ type: 'Account' }, null],
		[{ foo: 'company' }, null],
		[{ type: 'Person', kind: 'company' }, '"company"'],
		[{ object: 'company' }, '"company"'],
		[{ object: 'page' }, null],
		[{ object: 'group' }, null],
		[{ object: 'Event' }, null],
		[{ object: 'job' }, null],
		[{ object: 'post' }, null],
		[{ object: 'article' }, null],
		[{ object: 'brand' }, '"brand"'],
	])('where a tool does not mean another thing by it: %j, %s', (object, type) => {
		expect(typeOf(object)).toBe(type);
	});

	it('under the key and its own', () => {
		expect(typeOfOther(fieldsOf({ Attributes: { type: 'Account' } }))).toStrictEqual({
			key: 'Attributes.type',
			type: '"Account"',
		});
	});
});

describe('an address is that of a company', () => {
	it.each([
		ACME,
		'linkedin.cn/company/acme',
		'LinkedIn.com/Company/Acme',
		'company/acme',
		'/company/acme',
		' company/acme ',
		encodeURIComponent(ACME),
		'linkedin.com/company//acme',
		...'m,mwlite,comm,sales,organization-guest,organization,talent,recruiter'
			.split(',')
			.map((product) => `linkedin.com/${product}/company/acme`),
		'linkedin.com/m/sales/company/acme',
		...'company,company-beta,showcase,school,edu,organization,organizations'
			.split(',')
			.map((kind) => `linkedin.com/${kind}/1`),
		...'company,fsd_company,fs_miniCompany,organization,organisation,school,fsd_showcase'
			.split(',')
			.map((kind) => `urn:li:${kind}:1`),
		'URN:LI:COMPANY:1',
	])('%s', (text) => {
		expect(isCompanyAddress(text)).toBe(true);
	});

	it.each([
		'',
		JAN,
		'https://acme.example/company/acme',
		'see company/acme',
		'//company/acme',
		'linkedin.com/company',
		'linkedin.com/company/',
		'linkedin.com/company//',
		'linkedin.com/company/ acme',
		'linkedin.com/companyx/acme',
		'linkedin.com/in/company/acme',
		'linkedin.example/company/acme',
		'linkedinxcom/company/acme',
		'urn:li:member:1',
		'urn:li:member:company',
		'urn:li:member:1,urn:li:company:1',
		'urn:li:company',
		'company:1',
	])('it is not that of a company: %j', (text) => {
		expect(isCompanyAddress(text)).toBe(false);
	});
});
