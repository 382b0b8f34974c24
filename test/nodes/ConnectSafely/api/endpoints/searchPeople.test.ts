import { readPeoplePart } from '../../../../../nodes/ConnectSafely/api/endpoints/searchPeople';
import { profileId, profileUrn } from '../../../../support/simulator';
import { HTML } from '../answers';

const ANN = {
	profileId: 'ann-baker',
	profileUrn: profileUrn(1),
	profileUrl: 'https://www.linkedin.com/in/ann-baker',
	firstName: 'Ann',
	lastName: 'Baker',
	headline: 'Judge in Ohio',
	location: 'Ohio, United States',
	connectionDegree: '1st',
	currentPosition: 'Judge',
};
const body = (people: unknown, more: object = {}) => ({
	success: true,
	people,
	pagination: { count: 1, start: 0 },
	hasMore: false,
	...more,
});
const read = (person: object) => readPeoplePart(body([{ ...ANN, ...person }]))?.people[0];

describe('an answer with people', () => {
	it('says who they are', () => {
		expect(readPeoplePart(body([ANN], { hasMore: true }))).toStrictEqual({
			hasMore: true,
			people: [
				{
					key: '1',
					isConnection: true,
					profileUrn: profileUrn(1),
					publicIdentifier: 'ann-baker',
					profileUrl: 'https://www.linkedin.com/in/ann-baker',
					firstName: 'Ann',
					lastName: 'Baker',
					headline: 'Judge in Ohio',
					location: 'Ohio, United States',
					currentPosition: 'Judge',
				},
			],
			start: 0,
		});
	});

	it.each<[string, unknown]>([
		['null', null],
		['a text', 'none'],
		['HTML', HTML],
		['a list', [ANN]],
		['an empty object', {}],
		['null for people', body(null)],
		['an object for people', body({ 0: ANN })],
		['a failure with people', body([ANN], { success: false })],
	])('is none that is %s', (_, answer) => {
		expect(readPeoplePart(answer)).toBeNull();
	});

	it.each<[string, object, boolean]>([
		['missing', { hasMore: undefined }, false],
		['null', { hasMore: null }, false],
		['a text', { hasMore: 'true' }, true],
		['another text', { hasMore: 'false' }, false],
	])('ends or goes on where hasMore is %s', (_, more, hasMore) => {
		expect(readPeoplePart(body([], more))).toMatchObject({ people: [], hasMore });
	});

	it('goes on behind a part with people where hasMore is missing', () => {
		const full = [ANN, ANN];
		expect(readPeoplePart(body(full, { hasMore: undefined }))?.hasMore).toBe(true);
		expect(readPeoplePart(body(full, { hasMore: false }))?.hasMore).toBe(false);
	});

	it.each<[unknown, boolean]>([
		['1st', true],
		['DISTANCE_1', true],
		['F', true],
		[1, true],
		['First degree connection', true],
		['2nd', false],
		['3rd+', false],
		['DISTANCE_2', false],
		['S', false],
		['OUT_OF_NETWORK', false],
		['21st', false],
		['1st or 2nd', false],
		['', false],
		[undefined, false],
		[null, false],
		[true, false],
		[{ degree: '1st' }, false],
	])('has a connection whose degree is %j: %s', (connectionDegree, isConnection) => {
		expect(read({ connectionDegree })).toMatchObject({ isConnection });
	});

	it.each<[unknown, string]>([
		['Judge at Court', 'Judge at Court'],
		[{ title: 'Judge', companyName: 'Court' }, 'Judge at Court'],
		[{ title: 'Judge', company: 'Court' }, 'Judge at Court'],
		[{ title: 'Judge' }, 'Judge'],
		[{ companyName: 'Court' }, 'Court'],
		[{ title: null, company: { name: 'Court' } }, ''],
		[['Judge'], ''],
		[null, ''],
		[undefined, ''],
		['x'.repeat(2_000), 'x'.repeat(1_000)],
		[{ title: 'x'.repeat(2_000) }, 'x'.repeat(1_000)],
	])('shows the position %j', (currentPosition, shown) => {
		expect(read({ currentPosition })).toMatchObject({ currentPosition: shown });
	});

	it.each<[string, unknown, string | null, string]>([
		['of the usual form', profileUrn(7), '7', profileUrn(7)],
		['of an older form', `urn:li:fs_miniProfile:${profileId(7)}`, '7', profileUrn(7)],
		['without its prefix', profileId(7), '7', profileUrn(7)],
		[
			'of Sales Navigator',
			`urn:li:fs_salesProfile:(${profileId(7, 'salesNavigator')},NAME_SEARCH,x)`,
			'7',
			'',
		],
		['of Recruiter', `urn:li:ts_profile:${profileId(7, 'recruiter')}`, '7', ''],
		['that holds another number', 'urn:li:member:7', 'in/ann-baker', ''],
		['that is broken', 'urn:li:fsd_profile:', 'in/ann-baker', ''],
		['that is no text', { id: 7 }, 'in/ann-baker', ''],
		['that is missing', undefined, 'in/ann-baker', ''],
	])('knows somebody by a URN %s', (_, urn, key, shown) => {
		expect(read({ profileUrn: urn })).toMatchObject({ key, profileUrn: shown });
	});

	it.each<[string, unknown]>([
		['in other letters', 'ANN-Baker'],
		['percent-encoded', 'ann%2Dbaker'],
	])('knows somebody by their public name %s', (_, slug) => {
		expect(read({ profileUrn: '', profileId: slug })).toMatchObject({ key: 'in/ann-baker' });
	});

	it('knows somebody without a URN and a public name by their texts', () => {
		const key = JSON.stringify(['Ann', 'Baker', 'Judge in Ohio', 'Ohio, United States']);
		expect(read({ profileUrn: '', profileId: '' })).toMatchObject({ key });
	});

	it.each(['https://evil.example/in/ann-baker', 'javascript:alert(1)', 7])(
		'shows no address that is not LinkedIn’s: %j',
		(profileUrl) => {
			expect(read({ profileUrl })).toMatchObject({ profileUrl: '' });
		},
	);

	it('cannot tell apart whom it shows nothing of', () => {
		const people = readPeoplePart(body([null, 7, 'x', [], {}]))?.people ?? [];
		expect(people).toHaveLength(5);
		for (const person of people) {
			expect(person).toMatchObject({ key: '', isConnection: false, profileUrn: '' });
		}
	});

	it('is cut to what anybody reads', () => {
		const person = read({ headline: 'x'.repeat(5_000), firstName: 7, lastName: {} });
		expect(person).toMatchObject({ headline: 'x'.repeat(1_000), firstName: '7', lastName: '' });
	});
});
