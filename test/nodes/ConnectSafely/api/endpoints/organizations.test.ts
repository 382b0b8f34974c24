import fc from 'fast-check';

import {
	findOtherList,
	findPage,
	managedPages,
	readManagedPages,
	type ManagedPage,
} from '../../../../../nodes/ConnectSafely/api/endpoints/organizations';
import { PAGE } from '../../people';
import { HTML } from '../answers';

const URN = `urn:li:fsd_company:${PAGE}`;
const ACME: ManagedPage = { id: PAGE, name: 'Acme Inc', universalName: 'acme' };
const GLOBEX: ManagedPage = { id: '2414183', name: 'Globex', universalName: 'J\u00FCrgens' };

const listed = (...organizations: unknown[]) => ({ success: true, organizations });

describe('the pages of an account', () => {
	it('are read from their list, in its order', () => {
		const body = listed(
			{ entityUrn: URN, name: 'Acme Inc', universalName: 'acme', logoUrl: null, isFollowing: true },
			{ entityUrn: 'urn:li:fsd_company:2414183', name: 'Globex', universalName: 'J\u00FCrgens' },
		);
		expect(readManagedPages(body)).toStrictEqual([ACME, GLOBEX]);
	});

	it.each<[string, object, string, string]>([
		['no name', { universalName: 'acme' }, 'acme', 'acme'],
		['an empty name', { name: '', universalName: 'acme' }, 'acme', 'acme'],
		['no name at all', {}, PAGE, ''],
		['null for names', { name: null, universalName: null }, PAGE, ''],
		['objects for names', { name: { de: 'Acme' }, universalName: ['acme'] }, PAGE, ''],
		['booleans for names', { name: true, universalName: false }, PAGE, ''],
		['numbers for names', { name: 42, universalName: 3 }, '42', '3'],
	])('are known by what there is: %s', (_, names, name, universalName) => {
		expect(readManagedPages(listed({ entityUrn: URN, ...names }))).toStrictEqual([
			{ id: PAGE, name, universalName },
		]);
	});

	it.each<[string, unknown]>([
		['null', null],
		['a text', 'acme'],
		['a number', 42],
		['a list', [{ entityUrn: URN }]],
		['no URN', { name: 'Acme Inc', universalName: 'acme' }],
		['null for a URN', { entityUrn: null }],
		['an empty URN', { entityUrn: '' }],
		['a name for a URN', { entityUrn: 'acme' }],
		['a person for a URN', { entityUrn: 'urn:li:fsd_profile:ACoAA' }],
		['a list for a URN', { entityUrn: [URN] }],
		['zero', { entityUrn: 'urn:li:fsd_company:0' }],
	])('leave out what is none: %s', (_, organization) => {
		expect(readManagedPages(listed(organization, { ...ACME, entityUrn: URN }))).toStrictEqual([
			ACME,
		]);
	});

	it('are known by the first 100 letters of their names', () => {
		const [name, universalName] = ['n'.repeat(101), 'u'.repeat(101)];
		expect(readManagedPages(listed({ entityUrn: URN, name, universalName }))).toStrictEqual([
			{ id: PAGE, name: 'n'.repeat(100), universalName: 'u'.repeat(100) },
		]);
	});

	it('are none where the list is empty', () => {
		expect(readManagedPages(listed())).toStrictEqual([]);
		expect(readManagedPages({ organizations: [] })).toStrictEqual([]);
	});

	it.each<[string, unknown]>([
		['null', null],
		['undefined', undefined],
		['an empty text', ''],
		['a number', 42],
		['a list', [{ entityUrn: URN }]],
		['HTML', HTML],
		['an empty object', {}],
		['an error', { error: 'Could not read the pages' }],
		['a failure', { success: false, error: 'No' }],
		['a failure with a list', { ...listed({ entityUrn: URN }), success: false }],
		['null for a list', { success: true, organizations: null }],
		['an object for a list', { success: true, organizations: { 0: { entityUrn: URN } } }],
	])('cannot be read from %s', (_, body) => {
		expect(readManagedPages(body)).toBeNull();
	});

	it('have a number each, whatever the answer holds', () => {
		const value = fc.anything({ withNullPrototype: true, withBigInt: true });
		const page = fc.record({ entityUrn: fc.oneof(value, fc.nat()), name: value });
		fc.assert(
			fc.property(fc.array(fc.oneof(value, page)), (organizations) => {
				for (const { id, name } of readManagedPages({ organizations }) ?? []) {
					expect(id).toMatch(/^[1-9]\d{0,18}$/);
					expect(name).not.toBe('');
				}
			}),
		);
	});
});

describe('whose pages an answer lists', () => {
	const [ADA, JONAS] = ['65f0c1a2b3d4e5f601234567', '65f0c1a2b3d4e5f60789abcd'];
	const of = (accountId: unknown) => ({ ...listed({ ...ACME, entityUrn: URN }), accountId });

	it('are another account’s: it is said, and what to do', () => {
		for (const organizations of [[{ ...ACME, entityUrn: URN }], []]) {
			const body = { ...listed(...organizations), accountId: ADA };
			expect(managedPages(JONAS).read(body)).toStrictEqual({
				kind: 'failed',
				origin: 'input',
				status: 'INVALID',
				code: 'invalidCompany',
				cause: `ConnectSafely lists the pages of another LinkedIn account (${ADA}) than the chosen one`,
				advice: expect.stringMatching(
					/^Check 'LinkedIn Account', or give the number of the page in 'Company Page': .*\.$/,
				),
				mayHaveBeenSent: false,
			});
		}
		expect(findOtherList(of('x'.repeat(500)), JONAS)?.cause).toContain(`(${'x'.repeat(100)})`);
	});

	it.each<[string, string | null, unknown]>([
		['the account’s own', ADA, ADA],
		['the account’s own in capitals', ADA.toUpperCase(), ADA],
		['the account’s own with white space', ADA, ` ${ADA}\n`],
		['the default account’s, which was asked for', null, ADA],
		['nobody’s: the account is missing', ADA, undefined],
		['nobody’s: the account is null', ADA, null],
		['nobody’s: the account is empty', ADA, ''],
		['nobody’s: the account is no text', ADA, { id: JONAS }],
	])('are %s', (_, accountId, answered) => {
		expect(findOtherList(of(answered), accountId)).toBeNull();
		expect(managedPages(accountId).read(of(answered))).toStrictEqual([ACME]);
	});

	it('does not matter where there is no list', () => {
		const body = { success: false, accountId: ADA, error: 'No' };
		expect(managedPages(JONAS).read(body)).toBeNull();
		expect(findOtherList('<html>', JONAS)).toBeNull();
	});
});

describe('a page given by its name', () => {
	it.each<[string, ManagedPage]>([
		['acme', ACME],
		['jürgens', GLOBEX],
	])('is found by the name in its address: %s', (name, page) => {
		expect(findPage([ACME, GLOBEX], name)).toBe(page);
	});

	it.each([
		['the name people read', 'acme inc'],
		['a part of its name', 'acm'],
		['a name of JavaScript', 'constructor'],
		['a name of none', '__proto__'],
		['its number', PAGE],
	])('is not found by %s, and the pages there are get listed', (_, name) => {
		expect(findPage([ACME, { ...GLOBEX, universalName: '' }], name)).toStrictEqual({
			kind: 'failed',
			origin: 'input',
			status: 'INVALID',
			code: 'invalidCompany',
			cause: `'Company Page' "${name}" is none of the pages that the LinkedIn account manages`,
			advice: expect.stringMatching(
				`^It manages Acme Inc \\(acme, ${PAGE}\\); Globex \\(2414183\\)\\. Choose .*\\.$`,
			),
			mayHaveBeenSent: false,
		});
	});

	it('is not found where there is none, with what that may mean', () => {
		expect(findPage([], 'acme')).toMatchObject({
			status: 'INVALID',
			code: 'invalidCompany',
			cause: expect.stringMatching(/"acme" is none of the pages/),
			advice: expect.stringMatching(
				/^It manages no page at all: .*Super Admin of the page\. Choose/,
			),
		});
	});

	it.each([
		[20, 20, ''],
		[21, 20, 'and 1 more'],
		[137, 20, 'and 117 more'],
	])('is not found among %i pages, and %i of them get listed %s', (count, shown, more) => {
		const pages = Array.from({ length: count }, (_, index) => ({
			id: String(index + 1),
			name: `Page ${index + 1}.`,
			universalName: `page-${index + 1}`,
		}));
		const found = findPage(pages, 'x'.repeat(500));
		const { cause, advice } = 'cause' in found ? found : { cause: '', advice: '' };
		expect(advice.match(/Page \d+\./g)).toHaveLength(shown);
		expect(/and \d+ more/.exec(advice)?.[0] ?? '').toBe(more);
		expect(cause).toContain(`"${'x'.repeat(80)}"`);
		expect(advice).not.toContain('xx');
		expect(findPage(pages, `page-${count}`)).toBe(pages[count - 1]);
	});
});
