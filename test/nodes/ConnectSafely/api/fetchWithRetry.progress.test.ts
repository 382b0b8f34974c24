import { http } from './answers';
import { fetchThing, FOUND, REFUSED } from './fetching';

/** Until when it is waited, and why. */
function recording() {
	const waits: Array<[number, string]> = [];
	const progress = {
		note: () => {},
		noteWait: (until: number, why: string) => void waits.push([until, why]),
	};
	return { waits, progress };
}

const refusedFor = (seconds: number) => http(429, {}, { 'retry-after': String(seconds) });
const untilNoonAnd = (seconds: number) => [
	Date.UTC(2026, 0, 15, 12, 0, seconds),
	'as ConnectSafely asks to slow down',
];

describe('a read that waits tells so', () => {
	it('after a refusal for want of quota', async () => {
		const { waits, progress } = recording();
		await fetchThing([refusedFor(30), FOUND], { progress });
		expect(waits).toEqual([untilNoonAnd(30)]);
	});

	it('where the quota was known to be used up', async () => {
		const { waits, progress } = recording();
		const stored = { pace: { 'profiles default': Date.UTC(2026, 0, 15, 12, 0, 20) } };
		await fetchThing([FOUND], { progress, stored });
		expect(waits).toEqual([untilNoonAnd(20)]);
	});

	it('but not where it gives up instead', async () => {
		const { waits, progress } = recording();
		await fetchThing([refusedFor(90)], { progress });
		expect(waits).toEqual([]);
	});

	it('but not where there is nothing left to wait for', async () => {
		const { waits, progress } = recording();
		let isBlocked = false;
		const findBlock = () => {
			const before = isBlocked;
			isBlocked = true;
			return before ? REFUSED : null;
		};
		await fetchThing([refusedFor(30)], { progress, findBlock });
		expect(waits).toEqual([]);
	});

	it('but not between tries', async () => {
		const { waits, progress } = recording();
		await fetchThing([http(502, {}), FOUND], { progress });
		expect(waits).toEqual([]);
	});
});
