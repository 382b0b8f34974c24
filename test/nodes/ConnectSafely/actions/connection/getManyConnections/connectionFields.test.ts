import { connectionFields } from '../../../../../../nodes/ConnectSafely/actions/connection/getManyConnections/connectionFields';
import type { Connection } from '../../../../../../nodes/ConnectSafely/api/endpoints/connections';

const NOTHING: Connection = {
	slug: null,
	publicIdentifier: '',
	profileUrl: '',
	firstName: '',
	lastName: '',
	headline: '',
	connectedDate: '',
};
const ANN: Connection = {
	slug: 'ann-baker',
	publicIdentifier: 'Ann-Baker',
	profileUrl: 'https://www.linkedin.com/in/Ann-Baker/',
	firstName: 'Ann',
	lastName: 'Baker',
	headline: 'Judge',
	connectedDate: 'Connected on Feb 15, 2024',
};

describe('a connection as an item', () => {
	it('has what the list says, and the day of connecting', () => {
		expect(connectionFields(ANN, 'account-1')).toStrictEqual({
			firstName: 'Ann',
			lastName: 'Baker',
			headline: 'Judge',
			publicIdentifier: 'Ann-Baker',
			profileUrl: 'https://www.linkedin.com/in/Ann-Baker/',
			connectedAt: '2024-02-15',
			connectedDate: 'Connected on Feb 15, 2024',
			accountId: 'account-1',
		});
	});

	it('has null for what the list does not say', () => {
		expect(connectionFields(NOTHING, null)).toStrictEqual({
			firstName: null,
			lastName: null,
			headline: null,
			publicIdentifier: null,
			profileUrl: null,
			connectedAt: null,
			connectedDate: null,
			accountId: null,
		});
	});

	it.each([
		['ann', 'https://www.linkedin.com/in/ann'],
		['jürgen', 'https://www.linkedin.com/in/j%C3%BCrgen'],
		['j%C3%BCrgen', 'https://www.linkedin.com/in/j%C3%BCrgen'],
	])('has an address made of the public name %s where the list shows none', (name, address) => {
		const connection = { ...ANN, publicIdentifier: name, profileUrl: '' };
		expect(connectionFields(connection, null)).toMatchObject({ profileUrl: address });
	});

	it.each(['Vor 2 Wochen', 'Connected on Feb 30, 2024', 'Connected'])(
		'keeps the words of a day that cannot be read: %s',
		(connectedDate) => {
			expect(connectionFields({ ...ANN, connectedDate }, null)).toMatchObject({
				connectedAt: null,
				connectedDate,
			});
		},
	);
});
