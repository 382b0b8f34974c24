/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- measured and simulated parts run in processes of their own */
import { fork, type ChildProcess } from 'node:child_process';

type Reply<Answer> = { answer: Answer } | { error: string };

/** A process that answers one question after the other; it ends with this one, however this one ends. */
export class Child<Question extends object, Answer> {
	private constructor(private readonly process: ChildProcess) {}

	/**
	 * @param file that calls `answerWith`
	 * @param nodeOptions for Node.js, further to those of this process
	 */
	static start<Question extends object, Answer>(
		file: string,
		nodeOptions: string[] = [],
	): Child<Question, Answer> {
		const execArgv = [...process.execArgv, ...nodeOptions];
		return new Child(fork(file, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
	}

	async ask(question: Question): Promise<Answer> {
		const reply = await new Promise<Reply<Answer>>((resolve, reject) => {
			const onExit = (code: number | null): void =>
				reject(new Error(`A process ended in the middle of its work, with code ${code}`));
			this.process.once('exit', onExit);
			this.process.once('message', (message) => {
				this.process.off('exit', onExit);
				resolve(message as Reply<Answer>);
			});
			this.process.send(question, (error) => error && reject(error));
		});
		if ('error' in reply) throw new Error(reply.error);
		return reply.answer;
	}

	async stop(): Promise<void> {
		if (this.process.exitCode !== null || this.process.signalCode !== null) return;
		const ended = new Promise((resolve) => this.process.once('exit', resolve));
		if (this.process.connected) this.process.disconnect();
		await ended;
	}
}

/** Makes this process a `Child` that answers so. */
export function answerWith<Question, Answer>(
	answer: (question: Question) => Promise<Answer>,
): void {
	process.on('disconnect', () => process.exit());
	if (!process.connected) process.exit();
	process.on('message', (question: Question) => {
		answer(question).then(
			(given) => process.send?.({ answer: given }),
			(error: unknown) =>
				process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
		);
	});
}
