/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- memory of this process is measured */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { Memory } from './messages';

/** Collections, with a turn of the event loop between: what the first one ends, the next one clears. */
const COLLECTIONS = 3;

/** Bytes of V8's heap and of the whole process, once garbage is collected. */
export async function memoryInUse(): Promise<Memory> {
	setFlagsFromString('--expose-gc');
	const collectGarbage = runInNewContext('gc') as () => void;
	for (let collection = 0; collection < COLLECTIONS; collection++) {
		collectGarbage();
		await new Promise((resolve) => setImmediate(resolve));
	}
	const { heapUsed, rss } = process.memoryUsage();
	return { heap: heapUsed, rss };
}
