/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- starts and stops programs */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname } from 'node:path';

import { until } from './until';

export interface Program {
	/** For messages, such as "n8n worker 1". */
	name: string;
	command: string;
	args: string[];
	env?: Record<string, string>;
	cwd?: string;
	/** Gets all that the program prints. */
	logFile: string;
}

/** A program that runs in the background, in a process group of its own with all that it starts. */
export class Running {
	private exited = false;

	private constructor(
		readonly program: Program,
		private readonly child: ChildProcess,
	) {
		child.once('exit', () => (this.exited = true));
		child.once('error', () => (this.exited = true));
	}

	static start(program: Program): Running {
		mkdirSync(dirname(program.logFile), { recursive: true });
		const log = openSync(program.logFile, 'a');
		const child = spawn(program.command, program.args, {
			cwd: program.cwd,
			env: { ...inherited(), ...program.env },
			detached: true,
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		return new Running(program, child);
	}

	get hasExited(): boolean {
		return this.exited;
	}

	/** Asks the program to end, and ends it where it does not within 15 seconds. */
	async stop(): Promise<void> {
		if (this.exited) return;
		this.child.kill('SIGTERM');
		const ended = async (): Promise<boolean> => this.exited;
		await until(`${this.program.name} ends`, ended, 15_000).catch(() => undefined);
		await this.kill();
	}

	/** Ends the program and all that it started, at once, as a crash would. */
	async kill(): Promise<void> {
		try {
			process.kill(-(this.child.pid ?? 0), 'SIGKILL');
		} catch {
			this.child.kill('SIGKILL');
		}
		await until(`${this.program.name} is dead`, async () => this.exited, 10_000);
	}

	/**
	 * Waits until the program is ready.
	 *
	 * @throws Error with the end of its log where it ends or is not ready in time
	 */
	async ready(isReady: () => Promise<boolean>, timeoutMs: number): Promise<void> {
		const { name, logFile } = this.program;
		const check = async (): Promise<boolean> => {
			if (this.exited) throw new Error(`${name} ended before it was ready`);
			return await isReady();
		};
		await until(`${name} is ready`, check, timeoutMs).catch(async (error: Error) => {
			await this.kill();
			const log = readFileSync(logFile, 'utf8').slice(-3000);
			throw new Error(`${error.message}. Its log (${logFile}) ends so:\n${log}`);
		});
	}
}

/** What every program may know of this process; n8n reads any variable that begins with its names. */
function inherited(): Record<string, string> {
	const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER'];
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = process.env[name];
			return value === undefined ? [] : [[name, value]];
		}),
	);
}

/** A port on loopback that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
