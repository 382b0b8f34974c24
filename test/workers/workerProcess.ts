/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- workers are processes of their own */
import { fork, type ChildProcess } from 'node:child_process';

import type { AnyJob, FromWorker, Memory, ToWorker } from './messages';

type Told<E> = Extract<FromWorker<E>, { kind: 'ask' | 'forget' | 'ended' }>;

/** A worker as the parent has it; it ends with this process, however this one ends. */
export class WorkerProcess<J extends AnyJob, E> {
	/** Jobs that it works on. */
	readonly jobs = new Set<string>();
	/** Jobs that were cancelled, and that it may still be at work for. */
	readonly cancelled = new Set<string>();
	isGone = false;
	/** Executions that have ended here. */
	ended = 0;

	/** Called for everything but what concerns the line itself. */
	onMessage: (message: Told<E>) => void = () => {};

	private readonly process: ChildProcess;
	private isReady = false;
	private sent = 0;
	private calmAfter = 0;
	private failure: Error | undefined;
	private memory: Memory | undefined;
	private onChange = () => {};

	private constructor(
		readonly name: string,
		file: string,
	) {
		this.process = fork(file, {
			execArgv: ['--import', 'tsx'],
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		});
		this.process.on('message', (message: FromWorker<E>) => this.take(message));
		this.process.on('exit', (code, signal) => {
			if (!this.isGone) this.failure = new Error(`${name} ended by itself (${code ?? signal})`);
			this.isGone = true;
			this.onChange();
		});
	}

	/** @param file in which the worker begins */
	static start<J extends AnyJob, E>(name: string, file: string): WorkerProcess<J, E> {
		return new WorkerProcess(name, file);
	}

	send(message: ToWorker<J>): void {
		this.sent++;
		this.process.send(message);
	}

	/** Waits until the worker has started. @throws Error where it ends instead */
	async ready(): Promise<void> {
		await this.until(() => this.isReady);
	}

	/** Waits until the worker only waits for an answer itself. @throws Error where it ends by itself */
	async calm(): Promise<void> {
		await this.until(() => this.isGone || this.isCalm);
	}

	get isCalm(): boolean {
		return this.calmAfter === this.sent;
	}

	/** @param time on the clock that all processes share */
	async measure(time: number): Promise<Memory> {
		this.memory = undefined;
		this.send({ kind: 'measure', time });
		await this.until(() => this.memory !== undefined);
		return this.memory ?? { heap: 0, rss: 0 };
	}

	/** As a crash of its machine would; it is gone at once, and its process soon after. */
	async kill(): Promise<void> {
		if (this.isGone) return;
		this.isGone = true;
		const exit = new Promise((resolve) => this.process.once('exit', resolve));
		this.process.kill('SIGKILL');
		await exit;
	}

	private take(message: FromWorker<E>): void {
		if (this.isGone) return;
		if (message.kind === 'ready') this.isReady = true;
		else if (message.kind === 'calm') this.calmAfter = message.received;
		else if (message.kind === 'measured') this.memory = message.memory;
		else {
			if (message.kind === 'ended') this.ended++;
			this.onMessage(message);
		}
		this.onChange();
	}

	private async until(isSo: () => boolean): Promise<void> {
		while (!isSo() && !this.failure) {
			await new Promise<void>((resolve) => (this.onChange = resolve));
		}
		if (this.failure) throw this.failure;
	}
}
