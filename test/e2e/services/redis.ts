/* eslint-disable @n8n/community-nodes/no-restricted-imports -- starts a Redis server */
import { createConnection } from 'node:net';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { freePort, Running } from './process';

/** A Redis server; n8n's settings for its queue. */
export class Redis {
	private constructor(
		private readonly url: URL,
		private readonly server?: Running,
	) {}

	/** One that somebody else keeps. */
	static at(url: string): Redis {
		return new Redis(new URL(url));
	}

	/** A server of its own in this folder, on loopback; nothing is written to disk. */
	static async start(program: string, folder: string): Promise<Redis> {
		mkdirSync(folder, { recursive: true });
		const port = await freePort();
		const server = Running.start({
			name: 'Redis',
			command: program,
			args: ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--dir', folder],
			logFile: join(folder, 'logs', 'redis.log'),
		});
		await server.ready(async () => await answers(port), 15_000);
		return new Redis(new URL(`redis://127.0.0.1:${port}`), server);
	}

	get address(): string {
		return this.url.href;
	}

	/** n8n's environment; the prefix keeps the queues, caches and messages of two instances apart. */
	environment(prefix: string): Record<string, string> {
		return {
			QUEUE_BULL_REDIS_HOST: this.url.hostname,
			QUEUE_BULL_REDIS_PORT: this.url.port || '6379',
			QUEUE_BULL_PREFIX: prefix,
			N8N_REDIS_KEY_PREFIX: prefix,
		};
	}

	async stop(): Promise<void> {
		await this.server?.stop();
	}
}

async function answers(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = createConnection(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.once('data', (data) => {
			socket.destroy();
			resolve(data.toString().startsWith('+PONG'));
		});
		socket.once('error', () => resolve(false));
	});
}
