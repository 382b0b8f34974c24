/* eslint-disable @n8n/community-nodes/no-restricted-imports -- n8n-core is loaded outside n8n */
// n8n reads the environment while it is imported.
import { userFolder } from './environment';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Writable } from 'node:stream';
import { InstanceSettings } from 'n8n-core';

type Class<T> = abstract new (...args: never[]) => T;

interface Logger {
	getInternalLogger(): { pipe(sink: Writable): void };
}

// npm may install several copies of n8n's packages side by side; only the copies that n8n-core
// itself resolves hold the instances that it works with.
const requireAsCore = createRequire(require.resolve('n8n-core'));
const { Container } = requireAsCore('@n8n/di') as { Container: { get<T>(type: Class<T>): T } };
const backend = requireAsCore('@n8n/backend-common') as { Logger: Class<Logger> };

/** n8n's own logger, which also serves `LoggerProxy`. */
export const logger = Container.get(backend.Logger);

// Creating the settings writes them to the user folder. n8n never reads them again.
Container.get(InstanceSettings);
rmSync(userFolder, { recursive: true, force: true });

export {
	DataDeduplicationService,
	ExecutionLifecycleHooks,
	ExternalSecretsProxy,
	UnrecognizedCredentialTypeError,
	UnrecognizedNodeTypeError,
	WorkflowExecute,
} from 'n8n-core';
