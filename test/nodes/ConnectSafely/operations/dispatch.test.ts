import type { Group } from '../../../../nodes/ConnectSafely/domain/plan';
import { Dispatch } from '../../../../nodes/ConnectSafely/operations/dispatch';

const batch = (companyId: string): Group => ({ companyId, accountId: null, people: [] });

describe('a dispatch', () => {
	it('tells the next one, and only once, that sending broke off', async () => {
		const dispatch = new Dispatch(async () => {
			throw new Error('Out of memory');
		});
		await dispatch.start(batch('1'));
		await expect(dispatch.start(batch('2'))).rejects.toThrow('Out of memory');
		await expect(dispatch.finish()).resolves.toBeUndefined();
		expect(dispatch.underWay).toBeNull();
	});

	it('does not wait for the answer of the batch that it starts', async () => {
		let answer = () => {};
		const dispatch = new Dispatch(async () => await new Promise<void>((done) => (answer = done)));
		const first = batch('1');
		await dispatch.start(first);
		expect(dispatch.underWay).toBe(first);
		answer();
		await dispatch.finish();
		expect(dispatch.underWay).toBeNull();
	});
});
