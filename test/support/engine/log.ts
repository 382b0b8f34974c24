/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, no-console -- the console is what is recorded */
import { Writable } from 'node:stream';
import { format } from 'node:util';
import { logger } from './core';

const methods = ['debug', 'log', 'info', 'warn', 'error'] as const;
// The key under which winston keeps the line that it would write.
const written = Symbol.for('message');

const recordings = new Set<LogRecording>();
let restoreConsole: (() => void) | undefined;

logger.getInternalLogger().pipe(
	new Writable({
		objectMode: true,
		write(entry: Record<symbol, string>, _encoding, done) {
			record(entry[written] ?? '');
			done();
		},
	}),
);

/**
 * Keeps what goes to n8n's logger (every level, with its metadata, as n8n's JSON format writes it)
 * and to the console from its creation until `stop()`. Recordings that overlap see each other's lines.
 */
export class LogRecording {
	private readonly lines: string[] = [];

	constructor() {
		restoreConsole ??= watchConsole();
		recordings.add(this);
	}

	add(line: string) {
		this.lines.push(line);
	}

	/** Ends the recording and returns its lines. */
	async stop(): Promise<string> {
		// The logger hands its lines on in a later turn of the event loop.
		await new Promise((resolve) => setImmediate(resolve));
		recordings.delete(this);
		if (recordings.size === 0) {
			restoreConsole?.();
			restoreConsole = undefined;
		}
		return this.lines.join('\n');
	}
}

function record(line: string) {
	for (const recording of recordings) recording.add(line);
}

function watchConsole(): () => void {
	const originals = methods.map((method) => [method, console[method]] as const);
	for (const [method, write] of originals) {
		console[method] = (...values: unknown[]) => {
			record(format(...values));
			write.apply(console, values);
		};
	}
	return () => {
		for (const [method, write] of originals) console[method] = write;
	};
}
