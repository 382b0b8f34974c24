import { placeRequest, readPlace } from '../../../../../nodes/ConnectSafely/api/endpoints/places';

const OHIO = { id: '106981407', name: 'Ohio, United States' };

describe('a place', () => {
	it('is asked for in words', () => {
		expect(placeRequest('Ohio')).toStrictEqual({
			method: 'POST',
			path: '/search/geo',
			body: { keywords: 'Ohio' },
		});
	});

	it.each<[string, unknown, object]>([
		['as the API gives it', { geoId: '106981407', name: 'Ohio, United States' }, OHIO],
		['with more around it', { success: true, ...OHIO, geoId: '106981407' }, OHIO],
		['with a number', { geoId: 106981407, name: 'Ohio, United States' }, OHIO],
		['with a URN', { geoId: 'urn:li:geo:106981407', name: OHIO.name }, OHIO],
		['without a name', { geoId: '7' }, { id: '7', name: '7' }],
		['with an empty name', { geoId: '7', name: '' }, { id: '7', name: '7' }],
		['with a name that is no text', { geoId: '7', name: {} }, { id: '7', name: '7' }],
		[
			'with an endless name',
			{ geoId: '7', name: 'x'.repeat(999) },
			{ id: '7', name: 'x'.repeat(200) },
		],
	])('is read %s', (_, body, place) => {
		expect(readPlace(body)).toStrictEqual(place);
	});

	it.each<unknown>([
		null,
		undefined,
		'106981407',
		106981407,
		[],
		[OHIO],
		{},
		{ geoId: null, name: 'Ohio' },
		{ geoId: '', name: 'Ohio' },
		{ geoId: 'ohio', name: 'Ohio' },
		{ geoId: '-7' },
		{ geoId: 1.5 },
		{ geoId: '1'.repeat(20) },
		{ geoId: ['106981407'] },
		{ geoId: 'urn:li:geo:' },
		{ geoId: '1urn:li:geo:7' },
	])('is not there in %j', (body) => {
		expect(readPlace(body)).toBeNull();
	});
});
