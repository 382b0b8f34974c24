import type { Entry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { profileId, profileUrn } from '../../../../../support/simulator';
import { entryOf } from '../../../people';
import { foundBy, outcomesWith, SENT } from './outcomes';

const JANE = 'https://www.linkedin.com/in/jane-doe';
const SALES_URL = `https://www.linkedin.com/sales/lead/${profileId(1, 'salesNavigator')},N,x`;

/** Of each row, whether it is a duplicate; lookups found these members, by row. */
function duplicatesAmong(rows: Entry[], found: Array<[row: number, member: number]> = []) {
	const entries = rows.map((entry, index) => ({ ...entry, index, item: index }));
	const decisions = new Map(found.map(([row, member]) => [row, foundBy(member, SENT)]));
	return outcomesWith(entries, decisions).map(({ isDuplicate }) => isDuplicate);
}

describe('a repeated person', () => {
	it.each<[string, boolean, Entry, Entry]>([
		['the same URN', true, entryOf(profileUrn(1)), entryOf(profileUrn(1))],
		['another spelling', true, entryOf(profileUrn(1)), entryOf(`linkedin.com/in/${profileId(1)}`)],
		['another tail', true, entryOf(profileUrn(1)), entryOf(profileId(1, 'profile', 5))],
		['a second account', true, entryOf(profileUrn(1)), entryOf(profileUrn(1), { accountId: 'b' })],
		['a Sales Navigator address', true, entryOf(profileUrn(1)), entryOf(SALES_URL)],
		['a Recruiter id', true, entryOf(profileUrn(1)), entryOf(profileId(1, 'recruiter'))],
		['a URN after a Sales Navigator address', false, entryOf(SALES_URL), entryOf(profileUrn(1))],
		['another person', false, entryOf(profileUrn(1)), entryOf(profileUrn(2))],
		['another page', false, entryOf(profileUrn(1)), entryOf(profileUrn(1), { companyId: '7' })],
		['a public name', true, entryOf(JANE), entryOf('linkedin.com/in/Jane-Doe/')],
		['another public name', false, entryOf(JANE), entryOf('linkedin.com/in/jane')],
		['a name beside a URN', false, entryOf(profileUrn(1)), entryOf(JANE)],
		['a second name', false, entryOf('Anna'), entryOf('Anna')],
		['a second empty row', false, entryOf(''), entryOf('')],
	])('in %s is found: %p', (_, isDuplicate, first, second) => {
		expect(duplicatesAmong([first, second])).toStrictEqual([false, isDuplicate]);
	});

	it('is marked in every later row', () => {
		const rows = [1, 2, 1, 1, 2].map((member) => entryOf(profileUrn(member)));
		expect(duplicatesAmong(rows)).toStrictEqual([false, false, true, true, true]);
	});

	it.each<[string, boolean, Array<[number, number]>]>([
		['nobody', false, []],
		['the same person', true, [[1, 1]]],
		['another person', false, [[1, 2]]],
	])('is found where a lookup found %s: %p', (_, isDuplicate, found) => {
		const rows = [entryOf(profileUrn(1)), entryOf(JANE)];
		expect(duplicatesAmong(rows, found)).toStrictEqual([false, isDuplicate]);
	});

	it('is found under two names that a lookup gave the same person', () => {
		const rows = [entryOf(JANE), entryOf('linkedin.com/in/jane-roe')];
		const found = [0, 1].map((row): [number, number] => [row, 1]);
		expect(duplicatesAmong(rows, found)).toStrictEqual([false, true]);
	});

	it('is told apart by the name of the page where the number is not known', () => {
		const on = (pageName: string) => entryOf(profileUrn(1), { companyId: null, pageName });
		expect(duplicatesAmong([on('acme'), on('globex'), on('acme')])).toStrictEqual([
			false,
			false,
			true,
		]);
	});

	it('is found where the page cannot be read', () => {
		const rows = [1, 1].map((member) => entryOf(profileUrn(member), { companyId: null }));
		expect(duplicatesAmong(rows)).toStrictEqual([false, true]);
	});
});
