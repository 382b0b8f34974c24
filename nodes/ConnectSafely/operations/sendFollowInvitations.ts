import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { systemClock, type Clock } from '../clock';
import { candidatesAmong } from '../domain/entry';
import { Lookups } from '../domain/lookups';
import { Memory } from '../domain/memory';
import { settle } from '../domain/outcome';
import { invalid, type Failure } from '../domain/verdict';
import { addHints } from '../hints';
import { toOutputs } from '../output';
import { equip, runIndexOf, type Stored } from './equipment';
import { findPages, recallPages } from './findPages';
import { invite } from './invite';
import { fixedFault, readEntries } from './readEntries';
import { followersOf, unreadAmong } from './readFollowers';
import { recallAll } from './roll';
import { readSetup, runError, setupFaultOf } from './setup';

/**
 * Invites the people of the input items to follow a company page.
 *
 * @returns one item per profile, on Success, Error or Skipped
 * @throws NodeApiError or NodeOperationError where On Error says to stop, nobody was invited in
 * this execution for sure, and the cause is the key, the page, the address, an option, or a list of
 * followers that cannot be read
 */
export async function sendFollowInvitations(
	context: IExecuteFunctions,
	clock: Clock = systemClock,
): Promise<INodeExecutionData[][]> {
	const setup = await readSetup(context);
	const settings = setup.ok ? setup.settings : null;
	const stored = context.getContext('node') as Stored;
	const memory = new Memory(stored, runIndexOf(context));
	const tools = setup.ok ? equip(context, setup.connection, setup.settings, stored, clock) : null;
	const throwIfAllowed = (failure: Failure | null): void => {
		if (failure === null || context.continueOnFail() || memory.mayHaveSent) return;
		// Retry On Fail runs the node again: what was closed or missing has to be asked for then.
		tools?.stops.reopen();
		delete stored.pages;
		throw runError(context, failure);
	};

	const itemCount = context.getInputData().length;
	const read = readEntries(context, itemCount, settings?.resolveProfiles ?? true);
	const entries = tools ? await findPages(read, tools) : recallPages(read, stored);
	const problem = setup.ok
		? fixedFault(context, entries)
		: invalid('invalidSettings', setup.reason);
	throwIfAllowed(problem);

	const candidates = candidatesAmong(entries);
	const followers = tools && settings?.skipFollowers ? await followersOf(candidates, tools) : null;
	throwIfAllowed(unreadAmong(followers));

	const { decisions, notes } = tools
		? await invite(candidates, { ...tools, followers: followers ?? new Map() })
		: {
				decisions: recallAll(candidates, { memory, lookups: new Lookups(stored, 0, '') }),
				notes: [],
			};
	const fallback = problem ?? invalid('invalidSettings', '');
	const outcomes = settle(entries, decisions, fallback, tools?.memory ?? memory);
	throwIfAllowed(tools && setupFaultOf(outcomes));

	const { outputs, replacedFields } = toOutputs(
		context,
		outcomes,
		settings?.includeInputFields ?? false,
	);
	addHints(context, {
		outcomes,
		notes: [...notes, ...(tools?.record?.notes ?? [])],
		replacedFields,
		followers: unreadAmong(followers),
		lookups: tools?.directory.count ?? 0,
		settings,
	});
	return outputs;
}
