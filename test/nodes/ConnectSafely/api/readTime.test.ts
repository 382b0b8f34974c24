import fc from 'fast-check';

import { clockDifference, readTime } from '../../../../nodes/ConnectSafely/api/readTime';
import { NOW } from './answers';

const secondsUntil = (value: unknown, ahead = 0) => {
	const time = readTime(value, NOW, ahead);
	return time === null ? null : (time - NOW) / 1000;
};

describe('a time', () => {
	it.each<[unknown, number]>([
		['40', 40],
		[40, 40],
		['+40', 40],
		['-40', -40],
		['4e1', 40],
		['4E+1', 40],
		['400e-1', 40],
		['4000000000000e-11', 40],
		['40.25', 40.25],
		['40.5', 40.5],
		[' 40\n', 40],
		['40'.padStart(100, '0'), 40],
		['0.0004', 0],
		['0.0006', 0.001],
		['2026-08-01T05:30:40 +05:30', 40],
		['2026-08-01 00:00:40 GMT', 40],
		['2026-08-01T00:00:40.5', 40.5],
		['2026-08-01T00:01+00', 60],
		['2026-08-01T00:00:40Z', 40],
		['2026-08-01t00:00:40z', 40],
		['2026-08-01T00:00:40.250Z', 40.25],
		['2026-08-01T00:00:40,25Z', 40.25],
		['2026-08-01T00:00:40.123456789Z', 40.123],
		['2026-08-01 00:00:40+00:00', 40],
		['2026-08-01 00:00:40+00', 40],
		['2026-08-01 00:00:40+0000', 40],
		['2026-08-01 00:00:40 UTC', 40],
		['2026-08-01 05:30:40+05:30', 40],
		['2026-08-01 05:30:40+0530', 40],
		['2026-07-31 19:00:40-05', 40],
		['2026-08-01 00:00:40', 40],
		['2026-08-01T00:00:40', 40],
		['2026-08-01 00:01', 60],
		['2026-08-02', 86_400],
		['Sat, 01 Aug 2026 00:00:40 GMT', 40],
		['Saturday, 01-Aug-26 00:00:40 GMT', 40],
		['Sat Aug  1 00:00:40 2026', 40],
		['Sat, 01 Aug 2026 00:00:40 UTC', 40],
		['Sat, 01 Aug 2026 00:00:40 Z', 40],
		['sat, 01 aug 2026 01:00:40 +0100', 40],
		['Fri, 31 Jul 2026 19:00:40 -0500', 40],
		['Sat, 01 Aug 2026 00:00:40', 40],
		['Saturday, 01-Aug-2026 00:00:40', 40],
		['Sun, 02 Aug 2026 00:00:00 GMT', 86_400],
		['Sunday, 02-Aug-26 00:00:00 GMT', 86_400],
		['Mon, 03 Aug 2026 00:00:00 GMT', 172_800],
		['Tue, 04 Aug 2026 00:00:00 GMT', 259_200],
		['Tuesday, 04-Aug-26 00:00:00 GMT', 259_200],
		['Wednesday, 05-Aug-26 00:00:00 GMT', 345_600],
		['Thursday, 06-Aug-26 00:00:00 GMT', 432_000],
		['Friday, 07-Aug-26 00:00:00 GMT', 518_400],
		[1e9, 1e9],
		[1_000_000_001, 1_000_000_001 - NOW / 1000],
		[1e12, 1e12 - NOW / 1000],
		[1e12 + 1, (1e12 + 1 - NOW) / 1000],
		[8.64e15, (8.64e15 - NOW) / 1000],
		['1785542440', 40],
		[1785542440.5, 40.5],
		['1785542440000', 40],
	])('is read from %j, wherever this machine stands', (value, seconds) => {
		expect(secondsUntil(value)).toBe(seconds);
	});

	it.each<[unknown]>([
		['2026-08-01 00:00:40 PM'],
		['x2026-08-01'],
		['2026-08-01x'],
		['2026-08-01T00:00:40.1234567890Z'],
		['2026-08-01T00:00:40.Z'],
		['2026-08-01 00:00:40+5'],
		['on Sat, 01 Aug 2026 00:00:40 GMT'],
		['Caturday, 01-Aug-26 00:00:40 GMT'],
		['01 Aug 2026 00:00:40 GMT'],
		['40'.padStart(101, '0')],
		['40 '.repeat(2)],
		['0b11'],
		['.5'],
		['5.'],
		['4e'],
		[-1e13],
		[8.64e15 + 2],
		['2026-13-01 00:00:40Z'],
		['2026-08-01  00:00'],
		['Sat'],
		['Satisfied at 2026'],
		['1e99'],
		['0x10'],
		[Infinity],
		[NaN],
		[' '],
		[null],
		[true],
		[new Date(NOW)],
	])('is not read from %j', (value) => expect(secondsUntil(value)).toBeNull());

	it.each<[unknown, number]>([
		['40', 40],
		['2026-08-01T00:00:40Z', 100],
		['1785542440', 100],
		['Sat, 01 Aug 2026 00:00:40 GMT', 100],
	])('by a clock a minute behind is corrected where it is absolute: %j', (value, seconds) => {
		expect(secondsUntil(value, 60_000)).toBe(seconds);
	});

	it('can be written down, whatever is given', () => {
		const value = fc.oneof(
			fc.anything(),
			fc.date().map(String),
			fc.double(),
			fc.double().map(String),
		);
		fc.assert(
			fc.property(value, fc.integer(), (given, ahead) => {
				const time = readTime(given, NOW, ahead);
				if (time !== null) expect(new Date(time).toISOString()).toMatch(/Z$/);
			}),
		);
	});
});

describe('how much later it is here than at the server', () => {
	const date = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();

	it.each<[unknown, number]>([
		[date(-3600), 3_600_000],
		[date(3600), -3_600_000],
		[date(-6), 6_000],
		[date(-5), 0],
		[date(4), 0],
		['2026-07-31T23:00:00Z', 3_600_000],
		[date(-86_400), 86_400_000],
		[date(-86_401), 0],
		[date(86_400), -86_400_000],
		[date(86_401), 0],
		[date(5), 0],
		[date(6), -6_000],
		[date(-3600).padEnd(100), 3_600_000],
		[` ${date(-3600)} `, 3_600_000],
		[date(-3600).padEnd(101), 0],
		[[date(-3600)], 0],
		['Thu, 01 Jan 1970 00:00:00 GMT', 0],
		['3600', 0],
		['soon', 0],
		['', 0],
		[undefined, 0],
		[NOW, 0],
	])('is told by Date: %j', (given, ahead) => {
		expect(clockDifference({ date: given }, NOW)).toBe(ahead);
	});
});
