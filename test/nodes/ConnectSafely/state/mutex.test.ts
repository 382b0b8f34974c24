import { keyOfWorkflow, mutex } from '../../../../nodes/ConnectSafely/state/mutex';

/** A task that ends when it is told to, and writes down when it begins and ends. */
function taskOf(name: string, log: string[]) {
	let end: () => void = () => {};
	let fail: (error: Error) => void = () => {};
	const ended = new Promise<void>((resolve, reject) => {
		end = resolve;
		fail = reject;
	});
	const run = async (): Promise<string> => {
		log.push(`${name} begins`);
		await ended;
		log.push(`${name} ends`);
		return name;
	};
	return { run, end: () => end(), fail: (error: Error) => fail(error) };
}

/** Lets everything run that waits for nothing else. */
async function settle(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

describe('tasks of the same key', () => {
	it('run one after the other, in the order in which they came', async () => {
		const [key, log] = [{}, [] as string[]];
		const tasks = ['a', 'b', 'c'].map((name) => taskOf(name, log));
		const turns = tasks.map(async ({ run }) => await mutex(key, run));
		for (const { end } of [...tasks].reverse()) {
			end();
			await settle();
		}
		expect(await Promise.all(turns)).toStrictEqual(['a', 'b', 'c']);
		expect(log).toStrictEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
	});

	it('wait for the one under way', async () => {
		const [key, log] = [{}, [] as string[]];
		const [first, second] = [taskOf('a', log), taskOf('b', log)];
		const turns = [mutex(key, first.run), mutex(key, second.run)];
		await settle();
		expect(log).toStrictEqual(['a begins']);
		first.end();
		await settle();
		expect(log).toStrictEqual(['a begins', 'a ends', 'b begins']);
		second.end();
		await Promise.all(turns);
	});

	it('go on after one that failed, which fails for its own caller only', async () => {
		const [key, log] = [{}, [] as string[]];
		const [first, second] = [taskOf('a', log), taskOf('b', log)];
		const failing = mutex(key, first.run);
		const next = mutex(key, second.run);
		second.end();
		first.fail(new Error('no database'));
		await expect(failing).rejects.toThrow('no database');
		expect(await next).toBe('b');
		expect(await mutex(key, async () => 'c')).toBe('c');
		expect(log).toStrictEqual(['a begins', 'b begins', 'b ends']);
	});

	it('do not wait for those of another key', async () => {
		const log: string[] = [];
		const [first, second] = [taskOf('a', log), taskOf('b', log)];
		const turn = mutex({}, first.run);
		second.end();
		expect(await mutex({}, second.run)).toBe('b');
		first.end();
		await turn;
		expect(log).toStrictEqual(['a begins', 'b begins', 'b ends', 'a ends']);
	});
});

describe('the key of a workflow', () => {
	it('is the same one for all its executions, and no other workflow’s', () => {
		expect(keyOfWorkflow('1')).toBe(keyOfWorkflow('1'));
		expect(keyOfWorkflow('1')).not.toBe(keyOfWorkflow('2'));
		expect(keyOfWorkflow('constructor')).not.toBe(keyOfWorkflow('__proto__'));
	});
});
