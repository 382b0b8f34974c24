import { growthOf } from './memory';

/** A worker that starts with 50 bytes, has 60 more once warm, and then keeps one of each execution. */
const samples = Array.from({ length: 11 }, (_, index) => {
	const executions = 100 * index;
	return { executions, heap: 50 + (index > 0 ? 60 : 0) + executions, rss: 1 };
});

it('tells how a worker grows once it is warm', () => {
	const { start, warm, end, heapPerThousand } = growthOf(samples);
	expect([start.heap, warm.executions, end.heap]).toEqual([50, 200, 1110]);
	expect(heapPerThousand).toBeCloseTo(1000);
});

it('says nothing of growth after a few executions', () => {
	const few = samples.map((sample) => ({ ...sample, executions: sample.executions / 20 }));
	expect(growthOf(few).heapPerThousand).toBeNull();
	expect(() => growthOf([])).toThrow('Nothing was measured');
});
