import type { Result } from '../../../../nodes/ConnectSafely/result';
import { InFlight } from '../../../../nodes/ConnectSafely/state/inFlight';
import { recipientOf } from '../people';

const [ann, ben] = [recipientOf(1), recipientOf(2)];
const SENT: Result = { kind: 'sent', status: 'SENT' };

describe('whom a call of the node is asking', () => {
	it('is awaited by another call of the execution, and by nobody else', async () => {
		const execution = {};
		const [first, second] = [new InFlight(execution), new InFlight(execution)];
		first.add(ann);
		const awaited = second.ofAnother(ann);
		expect(first.ofAnother(ann)).toBeNull();
		expect(second.ofAnother(ben)).toBeNull();
		expect(new InFlight({}).ofAnother(ann)).toBeNull();
		second.settle(ann, { kind: 'sent', status: 'QUEUED' });
		first.settle(ann, SENT);
		expect(await awaited).toStrictEqual(SENT);
		expect(second.ofAnother(ann)).toBeNull();
	});

	it('is awaited for as long, however often they are added', async () => {
		const execution = {};
		const [first, second] = [new InFlight(execution), new InFlight(execution)];
		first.add(ann);
		const awaited = second.ofAnother(ann);
		first.add(ann);
		expect(second.ofAnother(ann)).toBe(awaited);
	});
});
