import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../clock';
import { Lookups, type StoredLookups } from '../domain/lookups';
import { Memory, type StoredMemory } from '../domain/memory';
import { Pace, type StoredPace } from '../domain/pace';
import { Stops, type StoredStops } from '../domain/stops';
import type { Connection } from '../transport/connection';
import { postFollowInvitations } from '../transport/followInvitations';
import type { StoredPages } from './findPages';
import { InvitationRecord, type StoredLeftovers } from './invitationRecord';
import type { Inviting } from './invite';
import { Directory } from './lookUp';
import type { Watch } from './obstacle';
import type { Asking } from './patientRead';
import type { Settings } from './settings';

/** What the node keeps in `getContext('node')`: plain JSON, as n8n stores it with every execution. */
export type Stored = StoredMemory &
	StoredStops &
	StoredPace &
	StoredLookups &
	StoredLeftovers &
	StoredPages & {
		/** A dry run's own memory, so that it takes nobody for invited. */
		dryRun?: StoredMemory & { batches?: number };
	};

/** What one run of the node works with. */
export type Equipment = Omit<Inviting, 'followers'> &
	Asking & { stored: Stored; connectionId: string };

export function equip(
	context: IExecuteFunctions,
	connection: Connection,
	settings: Settings,
	stored: Stored,
	clock: Clock,
): Equipment {
	const runIndex = runIndexOf(context);
	const dryRun = settings.dryRun ? (stored.dryRun ??= {}) : null;
	const asking: Asking = {
		request: connection.request,
		pace: new Pace(stored),
		clock,
		maxRateLimitWait: settings.maxRateLimitWait,
		timeout: settings.timeout,
	};
	const stops = new Stops(stored, connection.id);
	const watch: Watch = { stops, clock, signal: context.getExecutionCancelSignal() };
	const lookups = new Lookups(stored, runIndex, connection.id);
	const isRecording = settings.skipAlreadyInvited && !dryRun;
	return {
		...asking,
		...watch,
		connectionId: connection.id,
		stored,
		settings,
		memory: new Memory(dryRun ?? stored, runIndex),
		lookups,
		directory: new Directory({ ...asking, ...watch, stored, lookups }),
		record: isRecording ? new InvitationRecord(context, stored) : null,
		numberDryBatch: dryRun && (() => (dryRun.batches = (dryRun.batches ?? 0) + 1)),
		post: async (batch) => await postFollowInvitations(connection, batch, settings.timeout),
	};
}

/** How often the node has run before in this execution: loops count up, Retry On Fail does not. */
export function runIndexOf(context: IExecuteFunctions): number {
	const runIndex: unknown = context.getWorkflowDataProxy(0).$runIndex;
	return Number(runIndex);
}
