/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- workers are processes of their own */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import type { FromWorker, ToWorker } from './messages';

/** A worker as the parent has it; it ends with this process, however this one ends. */
export class WorkerProcess {
	/** Jobs that it works on. */
	readonly jobs = new Set<string>();
	isGone = false;

	/** Called for everything but what concerns the line itself. */
	onMessage: (message: Extract<FromWorker, { kind: 'ask' | 'forget' | 'ended' }>) => void =
		() => {};

	private readonly process: ChildProcess;
	private isReady = false;
	private sent = 0;
	private calmAfter = 0;
	private failure: Error | undefined;
	private onChange = () => {};

	private constructor(readonly name: string) {
		this.process = fork(join(__dirname, 'worker.ts'), {
			execArgv: ['--import', 'tsx'],
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		});
		this.process.on('message', (message: FromWorker) => this.take(message));
		this.process.on('exit', (code, signal) => {
			if (!this.isGone) this.failure = new Error(`${name} ended by itself (${code ?? signal})`);
			this.isGone = true;
			this.onChange();
		});
	}

	static start(name: string): WorkerProcess {
		return new WorkerProcess(name);
	}

	send(message: ToWorker): void {
		this.sent++;
		this.process.send(message);
	}

	/** Waits until the worker has started. @throws Error where it ends instead */
	async ready(): Promise<void> {
		await this.until(() => this.isReady);
	}

	/** Waits until the worker only waits for an answer itself. @throws Error where it ends by itself */
	async calm(): Promise<void> {
		await this.until(() => this.isGone || this.calmAfter === this.sent);
	}

	/** As a crash of its machine would; it is gone at once, and its process soon after. */
	async kill(): Promise<void> {
		if (this.isGone) return;
		this.isGone = true;
		const exit = new Promise((resolve) => this.process.once('exit', resolve));
		this.process.kill('SIGKILL');
		await exit;
	}

	private take(message: FromWorker): void {
		if (this.isGone) return;
		if (message.kind === 'ready') this.isReady = true;
		else if (message.kind === 'calm') this.calmAfter = message.received;
		else this.onMessage(message);
		this.onChange();
	}

	private async until(isSo: () => boolean): Promise<void> {
		while (!isSo() && !this.failure) {
			await new Promise<void>((resolve) => (this.onChange = resolve));
		}
		if (this.failure) throw this.failure;
	}
}
