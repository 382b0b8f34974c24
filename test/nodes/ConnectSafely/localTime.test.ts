import { clockTimeIn, timeAfterIn, timeIn } from '../../../nodes/ConnectSafely/localTime';

const at = Date.UTC(2026, 10, 27, 23, 5, 10, 400);

describe('a moment as people read it', () => {
	it.each([
		['UTC', '27 Nov 2026, 23:05 (UTC)', '23:05:10 (UTC)'],
		['Europe/Berlin', '28 Nov 2026, 00:05 (Europe/Berlin)', '00:05:10 (Europe/Berlin)'],
		['America/New_York', '27 Nov 2026, 18:05 (America/New_York)', '18:05:10 (America/New_York)'],
	])('has the day and the time of %s', (timeZone, time, clockTime) => {
		expect(timeIn(timeZone, at)).toBe(time);
		expect(clockTimeIn(timeZone, at)).toBe(clockTime);
	});

	it.each(['DEFAULT', '', 'Mars/Olympus'])('is in UTC where %j is no time zone', (timeZone) => {
		expect(timeIn(timeZone, at)).toBe('27 Nov 2026, 23:05 (UTC)');
	});

	it('is never a minute too early for what may be done after it', () => {
		const minute = Date.UTC(2026, 10, 27, 12, 5);
		expect(timeAfterIn('UTC', minute)).toBe('27 Nov 2026, 12:05 (UTC)');
		expect(timeAfterIn('UTC', minute + 1)).toBe('27 Nov 2026, 12:06 (UTC)');
	});
});
