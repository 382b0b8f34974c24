import {
	connectionsFrom,
	readConnectionPart,
} from '../../../../../nodes/ConnectSafely/api/endpoints/connections';
import { HTML, NOW, passedOn, zodError } from '../answers';
import { refusalOf, REJECTED } from './refusals';

const ANN = {
	firstName: 'Ann',
	lastName: 'Baker',
	vanityName: 'Ann-Baker',
	headline: 'Judge',
	connectedDate: 'Connected on Feb 15, 2024',
	profileUrl: 'https://www.linkedin.com/in/Ann-Baker/',
};
const body = (connections: unknown, more: object = {}) => ({
	success: true,
	endOfList: false,
	connections,
	accountId: 'account-1',
	...more,
});
const read = (connection: object) =>
	readConnectionPart(body([{ ...ANN, ...connection }]))?.connections[0];

describe('the question for connections', () => {
	it.each<[string | null, object]>([
		[null, {}],
		['account-1', { accountId: 'account-1' }],
	])('goes to GET /connections for the account %j', (accountId, query) => {
		const endpoint = connectionsFrom(accountId, 22);
		expect(endpoint.request).toStrictEqual({
			method: 'GET',
			path: '/connections',
			query: { startIndex: '22', limit: '12', sortBy: 'recentlyAdded', ...query },
		});
		expect(endpoint).toMatchObject({
			quota: 'connections',
			accountId,
			what: 'the list of connections',
			verb: 'read',
		});
	});

	it.each<[number, unknown, string, string]>([
		[403, passedOn(403), 'forbidden', ' ("Request failed with status code 403")'],
		[404, { error: 'No account' }, 'notFound', ' ("No account")'],
		[400, zodError(['accountId']), 'badRequest', ' ("accountId: Bad")'],
		[409, {}, 'badRequest', ''],
	])('may be refused with %i %j', (httpStatusCode, answer, code, says) => {
		const refusal = refusalOf(httpStatusCode, answer);
		expect(connectionsFrom(null, 0).refused(refusal, NOW)).toStrictEqual({
			kind: 'refused',
			failed: {
				...REJECTED,
				code,
				cause: `the list of connections was refused: ConnectSafely answered ${httpStatusCode}${says}`,
				advice: "Check 'LinkedIn Account', and look at the account in ConnectSafely.",
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});
});

describe('an answer with connections', () => {
	it('says who they are', () => {
		expect(readConnectionPart(body([ANN]))).toStrictEqual({
			connections: [
				{
					slug: 'ann-baker',
					publicIdentifier: 'Ann-Baker',
					profileUrl: 'https://www.linkedin.com/in/Ann-Baker/',
					firstName: 'Ann',
					lastName: 'Baker',
					headline: 'Judge',
					connectedDate: 'Connected on Feb 15, 2024',
				},
			],
			isEnd: false,
			accountId: 'account-1',
		});
	});

	it.each<[string, unknown]>([
		['null', null],
		['a text', 'none'],
		['HTML', HTML],
		['a list', [ANN]],
		['an empty object', {}],
		['null for connections', body(null)],
		['an object for connections', body({ 0: ANN })],
		['a failure with connections', body([ANN], { success: false })],
		['an empty part of a list that goes on', body([])],
		['an empty part that does not say whether it goes on', body([], { endOfList: undefined })],
	])('is none that is %s', (_, answer) => {
		expect(readConnectionPart(answer)).toBeNull();
	});

	it.each<[unknown, boolean]>([
		[true, true],
		['true', true],
		[false, false],
		['false', false],
		[undefined, false],
		[null, false],
		['yes, soon', false],
	])('ends the list where endOfList is %j: %s', (endOfList, isEnd) => {
		expect(readConnectionPart(body([ANN], { endOfList }))).toMatchObject({ isEnd });
	});

	it.each<[unknown, object]>([
		[0, { start: 0 }],
		[24, { start: 24 }],
		[-1, {}],
		['24', {}],
		[undefined, {}],
	])('tells how many come before it where startIndex is %j', (startIndex, told) => {
		const more = { endOfList: true, accountId: '', startIndex };
		expect(readConnectionPart(body([], more))).toStrictEqual({
			connections: [],
			isEnd: true,
			...told,
		});
	});

	it('may be empty at the end of the list', () => {
		expect(readConnectionPart(body([], { endOfList: true, accountId: undefined }))).toStrictEqual({
			connections: [],
			isEnd: true,
		});
	});

	it.each<[string, object, string | null, string]>([
		['the address alone', { vanityName: undefined }, 'ann-baker', 'Ann-Baker'],
		[
			'an address with more behind',
			{ vanityName: '', profileUrl: 'https://de.linkedin.com/in/ann/de?trk=x' },
			'ann',
			'ann',
		],
		[
			'an encoded address',
			{ vanityName: null, profileUrl: 'linkedin.com/in/j%C3%BCrgen' },
			'jürgen',
			'j%C3%BCrgen',
		],
		['a broken encoding', { vanityName: 'j%C3rgen' }, 'j%c3rgen', 'j%C3rgen'],
		['letters in two pieces', { vanityName: 'ju\u0308rgen' }, 'jürgen', 'ju\u0308rgen'],
		['nothing', { vanityName: '', profileUrl: '' }, null, ''],
		[
			'an address of something else',
			{ vanityName: {}, profileUrl: 'https://www.linkedin.com/company/ann' },
			null,
			'',
		],
	])('knows somebody by %s', (_, connection, slug, publicIdentifier) => {
		expect(read(connection)).toMatchObject({ slug, publicIdentifier });
	});

	it('keeps the place of what cannot be read', () => {
		const nobody = { slug: null, publicIdentifier: '', profileUrl: '', firstName: '' };
		const connections = readConnectionPart(body([null, 7, 'x', [], {}]))?.connections;
		expect(connections).toHaveLength(5);
		for (const connection of connections ?? []) expect(connection).toMatchObject(nobody);
	});

	it('is cut to what anybody reads', () => {
		expect(read({ headline: 'x'.repeat(5_000), firstName: 7, lastName: {} })).toMatchObject({
			headline: 'x'.repeat(1_000),
			firstName: '7',
			lastName: '',
		});
	});
});
