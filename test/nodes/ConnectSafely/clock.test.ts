import { systemClock } from '../../../nodes/ConnectSafely/clock';

describe('the machine’s clock', () => {
	it('sleeps as long as it is told, also beyond one slice', async () => {
		const start = systemClock.now();
		await systemClock.sleep(550);
		expect(systemClock.now() - start).toBeGreaterThanOrEqual(545);
	});

	it('does not sleep at all for nothing', async () => {
		const start = systemClock.now();
		await systemClock.sleep(0);
		await systemClock.sleep(-5);
		expect(systemClock.now() - start).toBeLessThan(400);
	});

	it('wakes up within a slice once there is nothing left to wait for', async () => {
		let isPointless = false;
		const start = systemClock.now();
		const sleeping = systemClock.sleep(60_000, () => isPointless);
		isPointless = true;
		await sleeping;
		expect(systemClock.now() - start).toBeLessThan(5_000);
	});
});
