import { personFields } from '../../../../../../nodes/ConnectSafely/actions/connection/searchConnections/personFields';
import type { FoundPerson } from '../../../../../../nodes/ConnectSafely/api/endpoints/searchPeople';
import { profileUrn } from '../../../../../support/simulator';

const ANN: FoundPerson = {
	key: '1',
	isConnection: true,
	profileUrn: profileUrn(1),
	publicIdentifier: 'ann-baker',
	profileUrl: 'https://www.linkedin.com/in/ann-baker/',
	firstName: 'Ann',
	lastName: 'Baker',
	headline: 'Judge in Ohio',
	location: 'Ohio, United States',
	currentPosition: 'Judge',
};

describe('somebody whom a search found, as an item', () => {
	it('has what the answer says, and the account', () => {
		expect(personFields(ANN, 'account-1')).toStrictEqual({
			profileUrn: profileUrn(1),
			publicIdentifier: 'ann-baker',
			profileUrl: 'https://www.linkedin.com/in/ann-baker/',
			firstName: 'Ann',
			lastName: 'Baker',
			headline: 'Judge in Ohio',
			location: 'Ohio, United States',
			currentPosition: 'Judge',
			connectionDegree: '1st',
			accountId: 'account-1',
		});
	});

	it('has null for what the answer does not say', () => {
		const texts = Object.keys(ANN).filter((name) => name !== 'key' && name !== 'isConnection');
		const empty = Object.fromEntries(texts.map((name) => [name, '']));
		expect(personFields({ ...ANN, ...empty }, null)).toStrictEqual(
			Object.fromEntries([
				...[...texts, 'accountId'].map((name) => [name, null]),
				['connectionDegree', '1st'],
			]),
		);
	});

	it('has an address made of the public name where the answer shows none', () => {
		expect(personFields({ ...ANN, profileUrl: '' }, null)).toMatchObject({
			profileUrl: 'https://www.linkedin.com/in/ann-baker',
		});
	});
});
