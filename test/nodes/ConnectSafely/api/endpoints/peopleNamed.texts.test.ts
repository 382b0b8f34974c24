import { placesOf, textsIn } from '../../../../../nodes/ConnectSafely/api/endpoints/peopleNamed';

const ok = { success: true, status: 'SENT' };
const IN_ORDER = [0, 1];
const words = (text: string): string[] => text.split(' ');

it('texts and numbers come with the fields that hold them', () => {
	const texts = [...textsIn({ a: ['x', 7, null], b: { c: true } }), ...textsIn('y')];
	expect(texts).toStrictEqual([
		{ text: 'a', field: '', isName: true },
		{ text: 'b', field: '', isName: true },
		{ text: 'c', field: 'b', isName: true },
		{ text: '7', field: 'a', isName: false },
		{ text: 'x', field: 'a', isName: false },
		{ text: 'y', field: '', isName: false },
	]);
});

describe('a refusal without a name', () => {
	const placesBeside = (error: string) => placesOf([{ success: false, error }, ok]);

	it.each([
		...words(
			'index idx position pos place row item entry element profile profiles profileUrn profileUrns person persons recipient recipients invitee invitees member members number no nr line record',
		).map((word) => `Not accepted: ${word} 3`),
		...['no.3', 'item_3', 'item-3', 'item:3', 'item : 3', 'item. #3', '#3', '[3]', '[12]', 'item3'],
		...['urn:li', 'see linkedin.com', '/in/x', 'ACoAA', 'AEEAA', '"x"', '12345 failed'],
		...[
			'jan-tester',
			'jan-a-tester',
			'Not sent, jan-tester',
			'pre-jan-tester',
			'jan-degree',
			'jan-re-invited',
		],
	])('may mean anybody where its text is "%s"', (error) => {
		expect(placesBeside(error)).toBeNull();
	});

	it.each([
		...words('first-degree second-degree third-degree 1st-degree 2nd-degree 3rd-degree'),
		...words('non-member re-invited pre-checked follow-up rate-limit rate-limited time-out e-mail'),
		...words('opt-out opted-out in-progress not-connected admin-only role-based high-level'),
		...words('server-side [] # no number 1234'),
		'Items left: none',
		'""',
		`${'x '.repeat(500)}jan-tester`,
	])('stays at its place where its text is "%s"', (error) => {
		expect(placesBeside(error)).toEqual(IN_ORDER);
	});
});

describe('a field beside a verdict', () => {
	it.each<[string, unknown]>([
		['date', '20260801'],
		['time', '100000'],
		['timestamp', 1785542400],
		['sent_at', 1785542400],
		['sentAt', '1785542400'],
		['company', 'Acme-Works'],
		['companyId', '105672170'],
		['company_urn', 'urn:li:organization:105672170'],
		['organizationId', '105672170'],
		['organisation_id', '105672170'],
		['accountId', 'account-of-jan'],
		['detail', 'Declined'],
		['details', 'Declined'],
		['reason', 'Declined'],
		['errorCode', 'X'],
		['errorDetail', 'Declined'],
		['error_details', 'Declined'],
		['name', undefined],
	])('%s with %p says nothing of whom it is about', (field, value) => {
		expect(placesOf([{ ...ok, [field]: value }, ok])).toEqual(IN_ORDER);
	});

	it.each<[string, unknown]>([
		['status', 'jan-tester'],
		['myStatus', 'x'],
		['status2', 'x'],
		['precompany', 'x'],
		['companyName', 'x'],
	])('%s with %p may tell whom it is about', (field, value) => {
		expect(placesOf([{ ...ok, [field]: value }, ok])).toBeNull();
	});

	it.each(['zIndex', 'indexed', 'iPlace'])('%s is no index', (field) => {
		expect(placesOf([1, 0].map((place) => ({ ...ok, [field]: place })))).toBeNull();
	});

	it.each(words('index idx i position pos place Index'))('%s is an index', (field) => {
		expect(placesOf([1, 0].map((place) => ({ ...ok, [field]: place })))).toEqual([1, 0]);
	});
});

describe('times beside verdicts', () => {
	it.each<[unknown[], number[] | null]>([
		[
			['2026-08-01', '2026-08-01'],
			[0, 1],
		],
		[
			['2026-08-01', 'now', '2026-08-02'],
			[0, 1, 2],
		],
		[['2026-08-02', 'now', '2026-08-01'], null],
		[[2e12, '2026-08-01'], null],
		[[`2026-08-02${' '.repeat(90)}at noon`, '2026-08-01'], null],
	])('%j mean the places %j', (times, places) => {
		expect(placesOf(times.map((sentAt) => ({ ...ok, sentAt })))).toEqual(places);
	});

	it.each([
		...['sentAt', 'sent_at', 'SENT_AT', 'sentat', 'invitedAt', 'createdAt', 'updated_at'],
		...['timestamp', 'Timestamp', 'date', 'DATE', 'time', 'Time'],
	])('that go back mean no places, under %s', (field) => {
		const results = (...times: string[]) => times.map((time) => ({ ...ok, [field]: time }));
		expect(placesOf(results('2026-08-01', '2026-08-02'))).toEqual([0, 1]);
		expect(placesOf(results('2026-08-02', '2026-08-01'))).toBeNull();
	});
});
