import fc from 'fast-check';

import { dayIn, monthIn } from '../../../../../nodes/ConnectSafely/api/endpoints/datesInWords';

describe('the day in words', () => {
	it.each<[string, string | null]>([
		['Connected on Feb 15, 2024', '2024-02-15'],
		['Connected on February 5, 2024', '2024-02-05'],
		['connected on SEPT. 1st 2023', '2023-09-01'],
		['Feb 29, 2024', '2024-02-29'],
		['15 February 2024', '2024-02-15'],
		['Connected on 3rd Dec. 2025', '2025-12-03'],
		['31. May 2024', '2024-05-31'],
		['  Connected\u00A0on\n Feb  15,\t2024 ', '2024-02-15'],
		['2024-02-15', '2024-02-15'],
		['2024-02-15T23:59:59.000Z', '2024-02-15'],
		['2024-02-15 10:00', '2024-02-15'],
	])('of %j is %s', (text, day) => {
		expect(dayIn(text)).toBe(day);
	});

	it.each([
		...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
		...['October', 'November', 'December'],
	])('in %s is told by each form of its name', (name) => {
		const month = new Date(`${name} 1, 2024 UTC`).toISOString().slice(0, 7);
		for (const form of [name, name.toUpperCase(), name.slice(0, 3), `${name.slice(0, 3)}.`]) {
			expect(dayIn(`${form} 15, 2024`)).toBe(`${month}-15`);
			expect(dayIn(`on the 15th ${form} 2024`)).toBe(`${month}-15`);
			expect(monthIn(`${form} 2024`)).toBe(month);
		}
	});

	it.each([
		'',
		'Connected recently',
		'99 April 2024',
		'Dec 32, 2024',
		'January 99, 2024',
		'Connected on Feb 30, 2024',
		'Feb 29, 2023',
		'Feb 0, 2024',
		'Feb 115, 2024',
		'February 2024',
		'Febtember 15, 24',
		'15/02/2024',
		'02/15/2024',
		'2024-02-30',
		'2024-13-01',
		'0024-02-15',
		'2024-02-151',
		'12024-02-15',
		'Feb 15, 20245',
		'il y a 3 mois',
		'31. Mai 2024',
	])('of %j is unknown', (text) => {
		expect(dayIn(text)).toBeNull();
	});
});

describe('the month in words', () => {
	it.each<[string, string | null]>([
		['February 2026', '2026-02'],
		['february, 2026', '2026-02'],
		[' Sept. 2026 ', '2026-09'],
		['May 2026', '2026-05'],
		['Feb 15, 2024', '2024-02'],
		['Followed on 15 Feb 2024', '2024-02'],
		['2026-02', '2026-02'],
		['2026-02-15', '2026-02'],
		['2026-02-15T10:00:00Z', '2026-02'],
	])('of %j is %s', (text, month) => {
		expect(monthIn(text)).toBe(month);
	});

	it.each(['', '2026', 'February', 'Smarch 2026', '2026-13', '2026-00', '0026-02', '02/2026'])(
		'of %j is unknown',
		(text) => {
			expect(monthIn(text)).toBeNull();
		},
	);
});

describe('a date in words', () => {
	const anyDay = fc.date({
		min: new Date('1900-01-01'),
		max: new Date('2099-12-31'),
		noInvalidDate: true,
	});
	const inWords = (at: Date, options: Intl.DateTimeFormatOptions, locale = 'en-US') =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(at);

	it('is read as it was written, in all forms that LinkedIn has', () => {
		fc.assert(
			fc.property(anyDay, (at) => {
				const day = at.toISOString().slice(0, 10);
				for (const dateStyle of ['medium', 'long'] as const) {
					expect(dayIn(`Connected on ${inWords(at, { dateStyle })}`)).toBe(day);
					expect(dayIn(inWords(at, { dateStyle }, 'en-GB'))).toBe(day);
				}
				expect(monthIn(inWords(at, { month: 'long', year: 'numeric' }))).toBe(day.slice(0, 7));
				expect(monthIn(inWords(at, { month: 'short', year: 'numeric' }))).toBe(day.slice(0, 7));
			}),
		);
	});

	it('is one of the calendar, or nothing, whatever the text', () => {
		const anyWord = fc.constantFrom('Feb', 'March', '2024', '31', '30,', '1st', '-', '2024-02-31');
		const anyText = fc.oneof(
			fc.string(),
			fc.array(anyWord).map((words) => words.join(' ')),
		);
		fc.assert(
			fc.property(anyText, (text) => {
				const day = dayIn(text);
				if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
				const month = monthIn(text);
				if (month !== null) expect(month).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])$/);
			}),
		);
	});

	it('is not looked for in texts without end', () => {
		expect(dayIn(`${'Feb '.repeat(100_000)}15, 2024`)).toBeNull();
	});
});
