import { fieldsOf } from '../../../../../nodes/ConnectSafely/profiles/object/field';
import { companySign } from '../../../../../nodes/ConnectSafely/profiles/object/recordType';
import { ACME, JAN } from './objects/objectCase';

const signOf = (object: object, name = 'acme') => companySign(fieldsOf(object), name);

describe('a bare name may be that of a company', () => {
	it.each([
		'universalName',
		'localizedName',
		'organizationType',
		'organisation_type',
		'primaryOrganizationType',
		'companyType',
	])('whatever else is there, by %s', (key) => {
		expect(signOf({ [key]: 'x' })).toBe(key);
		expect(signOf({ firstName: 'Jan', [key]: 'x' })).toBe(key);
		expect(signOf({ [key]: ' ' })).toBeNull();
		expect(signOf({ [`${key} foo`]: 'x', [`foo ${key}`]: 'x' })).toBeNull();
	});

	it.each([
		'employeeCount',
		'staff count',
		'followerCount',
		'company employee count',
		'company_follower_count',
		'size',
		'company size',
		'employees',
		'staff',
		'founded',
		'founded on',
		'foundedYear',
		'headquarters',
		'specialities',
		'specialties',
	])('without a name of a person, by %s', (key) => {
		expect(signOf({ [key]: 10 })).toBe(key);
		expect(signOf({ [key]: '' })).toBeNull();
		expect(signOf({ [key]: 10, firstName: 'Jan' })).toBeNull();
		expect(signOf({ [`${key} foo`]: 10, [`foo ${key}`]: 10 })).toBeNull();
	});

	it.each([
		'firstName',
		'last_name',
		'Given Name',
		'family name',
		'contact first name',
		'first name 2',
		'surname',
		'Vorname',
		'Nachname',
		'fullName',
		'headline',
		'occupation',
		'job title',
	])('not by its size beside %s', (key) => {
		expect(signOf({ size: 10, [key]: 'Jan' })).toBeNull();
	});

	it.each(['name', 'first names', 'xfirst name', 'foo surname', 'surname foo', 'title'])(
		'by its size beside %s',
		(key) => {
			expect(signOf({ size: 10, [key]: 'Jan' })).toBe('size');
		},
	);

	it.each<[string, string, string, boolean]>([
		['domain', 'acme.example', 'acme', true],
		['website', 'https://www.acme.example/about', 'acme', true],
		['homepage', 'http://acme.example', 'acme', true],
		['company domain', 'www.acme.example', 'acme', true],
		['domain', 'HTTPS://WWW.Acme.Example', 'acme', true],
		['domain', 'acme-inc.example', 'acme-inc', true],
		['domain', 'acme.example'.padEnd(2_000, '/'), 'acme', true],
		['domain', 'acme.example'.padEnd(2_001, '/'), 'acme', false],
		['domain', 'acme', 'acme', false],
		['domain', 'acme.example', 'jan-tester', false],
		['domain', 'see acme.example', 'acme', false],
		['domain', 'ftp://acme.example', 'acme', false],
		['domain', 'blog.acme.example', 'acme', false],
		['domains', 'acme.example', 'acme', false],
		['xdomain', 'acme.example', 'acme', false],
		['domain foo', 'acme.example', 'acme', false],
		['foo', 'acme.example', 'acme', false],
	])('by its host: %s with %s for %s', (key, text, name, isSign) => {
		const shown = isSign ? key : null;
		expect(signOf({ [key]: text }, name)).toBe(shown);
		expect(signOf({ [key]: [{ url: text }] }, name)).toBe(shown);
		expect(signOf({ [key]: text, firstName: 'Jan' }, name)).toBeNull();
	});

	it.each<[string, string, string, boolean, boolean]>([
		['url', ACME, 'acme', true, true],
		['url', ACME, 'jan-tester', true, true],
		['url', 'urn:li:company:1', 'jan-tester', true, true],
		['linkedin', ACME, 'jan-tester', true, true],
		['url', JAN, 'jan-tester', false, false],
		['company_url', ACME, 'acme', true, true],
		['company_url', ACME, 'jan-tester', false, false],
		['foo', ACME, 'acme', true, true],
		['foo', ACME, 'jan-tester', false, false],
		['company_urn', 'urn:li:company:1', 'jan-tester', true, false],
		['company', 'company/acme', 'jan-tester', true, false],
		['company', 'jan-tester', 'jan-tester', false, false],
	])('by an address: %s with %s for %s', (key, text, name, isSign, isSignOfPerson) => {
		expect(signOf({ [key]: text }, name)).toBe(isSign ? key : null);
		expect(signOf({ [key]: text, firstName: 'Jan' }, name)).toBe(isSignOfPerson ? key : null);
	});

	it.each([
		'/company/acme',
		'linkedin.com/company//acme',
		'linkedin.com/COMPANY/Acme/about',
		'linkedin.com/company/acme?trk=1',
		'linkedin.com/company/acme#about',
		'linkedin.com/company/acme and more',
		'linkedin.com/company/%61cme',
		...'company-beta,showcase,school,edu,organization,organizations'
			.split(',')
			.map((kind) => `linkedin.com/${kind}/acme`),
	])('by the same name in %s', (text) => {
		expect(signOf({ foo: text, firstName: 'Jan' })).toBe('foo');
		expect(signOf({ foo: text, firstName: 'Jan' }, 'eva-probe')).toBeNull();
	});

	it('by none of the fields of a person', () => {
		expect(signOf({ firstName: 'Jan', url: JAN, city: 'Ulm' }, 'jan-tester')).toBeNull();
	});
});
