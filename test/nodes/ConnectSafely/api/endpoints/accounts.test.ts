import fc from 'fast-check';

import {
	accountsRequest,
	defaultAccountRequest,
	readAccounts,
} from '../../../../../nodes/ConnectSafely/api/endpoints/accounts';
import { HTML } from '../answers';

const ID = '507f1f77bcf86cd799439011';

describe('the question for accounts', () => {
	it.each<[string | undefined, object]>([
		[undefined, { method: 'GET', path: '/accounts' }],
		['', { method: 'GET', path: '/accounts' }],
		['jane', { method: 'GET', path: '/accounts', query: { q: 'jane' } }],
	])('filters by %j', (filter, request) => {
		expect(accountsRequest(filter)).toStrictEqual(request);
	});
});

describe('the question for the default account', () => {
	it('goes to GET /account/status', () => {
		expect(defaultAccountRequest()).toStrictEqual({ method: 'GET', path: '/account/status' });
	});
});

describe('the accounts of a workspace', () => {
	it('have names within bounds', () => {
		const long = { firstName: 'x'.repeat(60), lastName: 'y'.repeat(60), publicId: 'z'.repeat(120) };
		const [fullName, publicId] = [`${'x'.repeat(60)} ${'y'.repeat(39)}`, 'z'.repeat(100)];
		expect(readAccounts([{ id: ID, ...long }])).toStrictEqual([
			{ id: ID, name: `${fullName} (${publicId})`, fullName, publicId, isEnabled: true },
		]);
	});

	it('are read from their list, in its order', () => {
		const jane = {
			id: ID,
			firstName: 'Jane',
			lastName: 'Doe',
			publicId: 'jane-doe',
			enabled: true,
		};
		const john = { id: 'a2', firstName: 'John', enabled: false };
		expect(readAccounts([jane, john])).toMatchObject([
			{ id: ID, name: 'Jane Doe (jane-doe)', isEnabled: true },
			{ id: 'a2', name: 'John', isEnabled: false },
		]);
	});

	it.each<[string, object, string]>([
		['a first name', { firstName: 'Jane' }, 'Jane'],
		['a last name', { lastName: 'Doe' }, 'Doe'],
		['both', { firstName: 'Jane', lastName: 'Doe' }, 'Jane Doe'],
		['a public name', { publicId: 'jane-doe' }, '(jane-doe)'],
		['a name and a public name', { firstName: 'Jane', publicId: 'jd' }, 'Jane (jd)'],
		['the id', {}, ID],
		['the id beside nulls', { firstName: null, lastName: null, publicId: null }, ID],
		['the id beside empty texts', { firstName: '', lastName: ' ', publicId: '' }, ID],
		['the id beside objects', { firstName: {}, lastName: ['Doe'], publicId: true }, ID],
		['numbers', { firstName: 4, lastName: 2, publicId: 7 }, '4 2 (7)'],
	])('are known by what there is: %s', (_, names, name) => {
		expect(readAccounts([{ id: ID, ...names }])).toMatchObject([{ id: ID, name, isEnabled: true }]);
	});

	it.each<[unknown, boolean]>([
		[true, true],
		[false, false],
		[undefined, true],
		[null, true],
		['false', true],
		[0, true],
	])('are switched off where `enabled` says so: %j', (enabled, isEnabled) => {
		expect(readAccounts([{ id: ID, enabled }])).toMatchObject([{ id: ID, name: ID, isEnabled }]);
	});

	it.each<[string, unknown]>([
		['null', null],
		['a text', ID],
		['a number', 42],
		['a list', [{ id: ID }]],
		['no id', { firstName: 'Jane' }],
		['an empty id', { id: '' }],
		['null for an id', { id: null }],
		['an object for an id', { id: { $oid: ID } }],
	])('leave out what is none: %s', (_, account) => {
		expect(readAccounts([account, { id: 42 }])).toMatchObject([
			{ id: '42', name: '42', isEnabled: true },
		]);
	});

	it('are none where the list is empty', () => {
		expect(readAccounts([])).toMatchObject([]);
	});

	it.each<[string, unknown]>([
		['null', null],
		['undefined', undefined],
		['a text', ''],
		['a number', 42],
		['HTML', HTML],
		['an object', {}],
		['an error', { error: 'Could not read the accounts' }],
		['a list inside', { accounts: [{ id: ID }] }],
	])('cannot be read from %s', (_, body) => {
		expect(readAccounts(body)).toBeNull();
	});

	it('have an id and a name each, whatever the answer holds', () => {
		const value = fc.anything({ withNullPrototype: true, withBigInt: true });
		const account = fc.record({ id: value, firstName: value, publicId: value });
		fc.assert(
			fc.property(fc.array(fc.oneof(value, account)), (accounts) => {
				for (const { id, name } of readAccounts(accounts) ?? []) {
					expect(id).not.toBe('');
					expect(name).not.toBe('');
				}
			}),
		);
	});
});
