import {
	peopleFrom,
	type PeopleSearch,
} from '../../../../../nodes/ConnectSafely/api/endpoints/searchPeople';
import { NOW, passedOn, zodError } from '../answers';
import { refusalOf, REJECTED } from './refusals';

const NOTHING: PeopleSearch = { keywords: '', title: '', locationId: '', currentCompanyIds: [] };

describe('the question for people', () => {
	it('asks for 1st-degree connections by all that is given', () => {
		const search: PeopleSearch = {
			keywords: 'law',
			title: 'Judge',
			locationId: '106981407',
			currentCompanyIds: ['77', '88'],
		};
		expect(peopleFrom(search, 'account-1', 50)).toMatchObject({
			request: {
				method: 'POST',
				path: '/search/people',
				body: {
					accountId: 'account-1',
					keywords: 'law',
					count: 25,
					start: 50,
					filters: {
						connectionDegree: ['F'],
						title: 'Judge',
						locationId: '106981407',
						currentCompanyIds: ['77', '88'],
					},
				},
			},
			quota: 'search',
			accountId: 'account-1',
			what: 'the search',
			verb: 'made',
		});
	});

	it('leaves out what is not given', () => {
		expect(peopleFrom(NOTHING, null, 0).request).toStrictEqual({
			method: 'POST',
			path: '/search/people',
			body: { count: 25, start: 0, filters: { connectionDegree: ['F'] } },
		});
	});

	it.each([
		[0, 25],
		[975, 25],
		[980, 20],
		[999, 1],
	])('from %i on asks for %i, as LinkedIn shows 1,000 of a search', (start, count) => {
		expect(peopleFrom(NOTHING, null, start).request.body).toMatchObject({ start, count });
	});

	it.each<[number, unknown, string, string]>([
		[
			403,
			passedOn(403),
			'forbidden',
			'the search was refused: ConnectSafely answered 403 ("Request failed with status code 403")',
		],
		[
			404,
			{ error: 'No account' },
			'notFound',
			'the search was refused: ConnectSafely answered 404 ("No account")',
		],
		[
			400,
			{ error: 'Bad' },
			'badRequest',
			'the search was refused: ConnectSafely answered 400 ("Bad")',
		],
		[
			400,
			zodError(['keywords']),
			'badRequest',
			'ConnectSafely does not accept keywords: it answered 400 ("keywords: Bad")',
		],
	])('may be refused with %i %j', (httpStatusCode, answer, code, cause) => {
		expect(
			peopleFrom(NOTHING, null, 0).refused(refusalOf(httpStatusCode, answer), NOW),
		).toStrictEqual({
			kind: 'refused',
			failed: {
				...REJECTED,
				code,
				cause,
				advice:
					httpStatusCode === 403
						? expect.stringContaining('searches of the month')
						: "Check 'Keywords', 'Filters' and 'LinkedIn Account'.",
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});
});
