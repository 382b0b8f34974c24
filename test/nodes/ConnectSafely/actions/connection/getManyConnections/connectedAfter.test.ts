import { readConnectedAfter } from '../../../../../../nodes/ConnectSafely/actions/connection/getManyConnections/connectedAfter';

const read = (value: unknown, timeZone = 'UTC') =>
	readConnectedAfter({ getTimezone: () => timeZone }, value);

describe('Connected After', () => {
	it.each<[string, unknown]>([
		['missing', undefined],
		['null', null],
		['empty', ''],
		['a blank', '  '],
	])('that is %s names no day', (_, value) => {
		expect(read(value)).toEqual({ ok: true, value: null });
	});

	it.each<[string, unknown]>([
		['a day alone', '2026-02-15'],
		['a day within white space', ' 2026-02-15\n'],
		['what the panel stores', '2026-02-15T00:00:00'],
		['a time of that day', '2026-02-15T23:59:59.999'],
		['a time after a blank', '2026-02-15 23:59'],
	])('that is %s is that day in every time zone', (_, value) => {
		for (const timeZone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
			expect(read(value, timeZone)).toEqual({ ok: true, value: '2026-02-15' });
		}
	});

	it.each<[string, string, string]>([
		['2026-02-15T23:30:00.000Z', 'UTC', '2026-02-15'],
		['2026-02-15T23:30:00.000Z', 'Europe/Berlin', '2026-02-16'],
		['2026-02-15T23:30:00.000Z', 'America/New_York', '2026-02-15'],
		['2026-02-15T03:00:00Z', 'America/New_York', '2026-02-14'],
		['2026-02-15T10:00Z', 'Pacific/Kiritimati', '2026-02-16'],
		['2026-02-15T00:00:00.000+14:00', 'Pacific/Kiritimati', '2026-02-15'],
		['2026-02-15T00:00:00.000+14:00', 'UTC', '2026-02-14'],
		['2026-02-15T20:00:00.000-05:00', 'UTC', '2026-02-16'],
		['2026-02-15T20:00:00-0500', 'Asia/Kolkata', '2026-02-16'],
		['2026-02-15 23:30:00+00:00', 'Europe/Berlin', '2026-02-16'],
		['2026-02-15 23:30:00.123+00', 'Europe/Berlin', '2026-02-16'],
		['2026-12-31T23:00:00Z', 'Europe/Berlin', '2027-01-01'],
	])('that is the moment %s is the day that it is in %s: %s', (text, timeZone, day) => {
		expect(read(text, timeZone)).toEqual({ ok: true, value: day });
	});

	it.each<[string, unknown, string]>([
		["luxon's text", '2026-03-29T23:45:00.000+02:00', 'Europe/Berlin'],
		["luxon's text in summer", '2026-03-29T23:45:00.000-07:00', 'America/Los_Angeles'],
		['an object that is written as one', { toJSON: () => '2026-03-29T22:30Z' }, 'Europe/London'],
		['a date of JavaScript', new Date('2026-03-28T12:00:00Z'), 'Pacific/Kiritimati'],
	])('takes %s', (_, value, timeZone) => {
		expect(read(value, timeZone)).toEqual({ ok: true, value: '2026-03-29' });
	});

	it.each<unknown>([
		'yesterday',
		'15.02.2026',
		'02/15/2026',
		'Feb 15, 2026',
		'2026',
		'2026-02',
		'2026-2-5',
		'2026-02-30',
		'2026-02-29',
		'2026-04-31T10:00:00',
		'2026-13-01',
		'2026-00-10',
		'2026-02-15T25:00:00',
		'2026-02-151',
		'2026-02-15 some day',
		'on 2026-02-15',
		'20260215',
		1771113600000,
		0,
		true,
		{},
		[],
		['2026-02-15', '2026-02-16'],
		{ day: '2026-02-15' },
		new Date(NaN),
	])('refuses %j', (value) => {
		expect(read(value)).toEqual({
			ok: false,
			reason: {
				cause: "'Connected After' is no date",
				advice: 'Choose a day, or give one as in 2026-02-15 or {{ $now.minus(7, "days") }}.',
			},
		});
	});

	it.each<unknown>(['', '  ', null, undefined])(
		'has to be given by its expression, unlike %j',
		(value) => {
			expect(readConnectedAfter({ getTimezone: () => 'UTC' }, value, true)).toEqual({
				ok: false,
				reason: {
					cause: "'Connected After' is empty",
					advice: 'Its expression has to give a day, such as {{ $now.minus(7, "days") }}.',
				},
			});
		},
	);
});
