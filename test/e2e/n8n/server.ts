/* eslint-disable @n8n/community-nodes/no-restricted-imports -- starts n8n */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { installation } from '../install/installation';
import type { Database } from '../services/database';
import { freePort, Running } from '../services/process';

export interface Instance {
	/** A folder of its own: n8n keeps `.n8n` in it. */
	folder: string;
	database: Database;
	/** Settings of the queue, and whatever else differs from the defaults. */
	env: Record<string, string>;
}

const ENCRYPTION_KEY = 'for tests only';
/** n8n calls home unless it is told not to, and waits for what never answers here. */
const QUIET: Record<string, string> = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	EXTERNAL_FRONTEND_HOOKS_URLS: '',
};

/** The environment of every n8n process of this instance, its command line included. */
export function environment({ folder, database, env }: Instance): Record<string, string> {
	return {
		...QUIET,
		N8N_USER_FOLDER: folder,
		N8N_ENCRYPTION_KEY: ENCRYPTION_KEY,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_SECURE_COOKIE: 'false',
		N8N_RUNNERS_AUTH_TOKEN: ENCRYPTION_KEY,
		GENERIC_TIMEZONE: 'UTC',
		...database.environment,
		...env,
	};
}

/** A running n8n: its editor, API and webhooks, or a worker. */
export class N8nServer {
	private constructor(
		readonly url: string,
		readonly logFile: string,
		private readonly running: Running,
	) {}

	static async start(instance: Instance): Promise<N8nServer> {
		// Old versions say that they are ready before their API is.
		return await launch('n8n', ['start'], instance, 'N8N_PORT', '/rest/settings');
	}

	/** A worker of an instance in queue mode. */
	static async startWorker(instance: Instance, name: string): Promise<N8nServer> {
		const health = { ...instance.env, QUEUE_HEALTH_CHECK_ACTIVE: 'true' };
		const args = ['worker', '--concurrency=5'];
		return await launch(
			name,
			args,
			{ ...instance, env: health },
			'QUEUE_HEALTH_CHECK_PORT',
			'/healthz/readiness',
		);
	}

	static of(url: string, logFile: string, running: Running): N8nServer {
		return new N8nServer(url, logFile, running);
	}

	async stop(): Promise<void> {
		await this.running.stop();
	}

	/** As a crash of the machine would. */
	async kill(): Promise<void> {
		await this.running.kill();
	}
}

async function launch(
	name: string,
	args: string[],
	instance: Instance,
	portVariable: string,
	readiness: string,
): Promise<N8nServer> {
	mkdirSync(instance.folder, { recursive: true });
	const port = await freePort();
	const { node, n8n } = installation();
	const running = Running.start({
		name,
		command: node,
		args: [n8n, ...args],
		cwd: instance.folder,
		env: {
			...environment(instance),
			[portVariable]: String(port),
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		},
		logFile: join(instance.folder, 'logs', `${name}.log`),
	});
	const url = `http://127.0.0.1:${port}`;
	const isReady = async (): Promise<boolean> =>
		await fetch(`${url}${readiness}`).then(
			// While it starts, n8n answers everything with 200 and a sentence.
			({ ok, headers }) => ok && (headers.get('content-type') ?? '').includes('json'),
			() => false,
		);
	await running.ready(isReady, 300_000);
	return N8nServer.of(url, running.program.logFile, running);
}
