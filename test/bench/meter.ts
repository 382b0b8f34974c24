/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- time and memory of this process are measured */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Measures what lies between its start and its stop. */
export interface Meter {
	start(): void;
	stop(): number;
}

const MEMORY_LOOK_EVERY_MS = 1;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Milliseconds, without clearing away what earlier passes have left behind. */
export class Stopwatch implements Meter {
	private startedAt = 0;

	start(): void {
		collectGarbage();
		this.startedAt = performance.now();
	}

	stop(): number {
		return performance.now() - this.startedAt;
	}
}

/** The most bytes of V8's heap and of buffers in use at any moment, beyond those in use at the start. */
export class MemoryMeter implements Meter {
	private before = 0;
	private most = 0;
	private looking?: NodeJS.Timeout;

	start(): void {
		collectGarbage();
		this.before = bytesInUse();
		this.looking = setInterval(() => this.look(), MEMORY_LOOK_EVERY_MS);
	}

	stop(): number {
		this.look();
		clearInterval(this.looking);
		return this.most - this.before;
	}

	private look(): void {
		this.most = Math.max(this.most, bytesInUse());
	}
}

function bytesInUse(): number {
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
