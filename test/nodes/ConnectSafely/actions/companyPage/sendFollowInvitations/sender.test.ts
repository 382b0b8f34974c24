/* eslint-disable @n8n/community-nodes/no-restricted-globals -- waits a turn of the event loop */
import { Sender } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sender';
import type { Batch } from '../../../../../../nodes/ConnectSafely/recipient';

const batch = (companyId: string): Batch => ({ companyId, accountId: null, recipients: [] });

/** A sender whose batches are answered by hand, in the order in which they were sent. */
function answeredByHand(isSent = true) {
	const sent: string[] = [];
	const answers: Array<() => void> = [];
	const sender = new Sender(async ({ companyId }) => {
		sent.push(companyId);
		await new Promise<void>((done) => answers.push(done));
		return isSent;
	});
	return { sender, sent, answer: () => answers.shift()?.() };
}

async function isOver(work: Promise<void>): Promise<boolean> {
	let isSo = false;
	void work.then(() => (isSo = true));
	await new Promise((resolve) => setImmediate(resolve));
	return isSo;
}

describe('a sender', () => {
	it('tells the next one, and only once, that sending broke off', async () => {
		const sent: string[] = [];
		const sender = new Sender(async ({ companyId }) => {
			sent.push(companyId);
			throw new Error('Out of memory');
		});
		await sender.start(batch('1'));
		await expect(sender.start(batch('2'))).rejects.toThrow('Out of memory');
		await expect(sender.onIdle()).resolves.toBeUndefined();
		expect(sent).toEqual(['1']);
	});

	it('tells whoever waits until nothing is under way that sending broke off, and only once', async () => {
		const sender = new Sender(async () => {
			throw new Error('Out of memory');
		});
		await sender.start(batch('1'));
		await expect(sender.onIdle()).rejects.toThrow('Out of memory');
		await expect(sender.onIdle()).resolves.toBeUndefined();
	});

	it('does not wait for the answer of the batch that it starts', async () => {
		const { sender, sent, answer } = answeredByHand();
		await sender.start(batch('1'));
		expect(sent).toEqual(['1']);
		const idle = sender.onIdle();
		expect(await isOver(idle)).toBe(false);
		answer();
		await expect(idle).resolves.toBeUndefined();
	});

	it('starts no batch before the one before has its answer', async () => {
		const { sender, sent, answer } = answeredByHand();
		await sender.start(batch('1'));
		const started = sender.start(batch('2'));
		expect(await isOver(started)).toBe(false);
		expect(sent).toEqual(['1']);
		answer();
		await started;
		expect(sent).toEqual(['1', '2']);
		expect(await isOver(sender.onIdle())).toBe(false);
		answer();
		await sender.onIdle();
	});

	it.each([
		[2, true],
		[0, false],
	])('counts %i batches where requests went out: %s', async (count, isSent) => {
		const { sender, answer } = answeredByHand(isSent);
		for (const companyId of ['1', '2']) {
			await sender.start(batch(companyId));
			answer();
		}
		await sender.onIdle();
		expect(sender.sent).toBe(count);
	});

	it('that has nothing under way is idle at once', async () => {
		expect(await isOver(answeredByHand().sender.onIdle())).toBe(true);
	});
});
