import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Clock } from '../../../clock';
import { invalidSettings, type Failed } from '../../../result';
import type { Run } from '../../../run';
import { nodeError } from '../../nodeError';
import { openRun } from '../../openRun';
import { mayThrow, toOutputs } from '../../output';
import { readRequestOptions } from '../../requestOptions';
import { findFixedFault } from '../pageParameters';
import { recallPages, resolvePages } from '../resolvePages';
import { searchFollowers, type PageFollowers } from '../searchFollowers';
import { explainEmptyColumn } from '../rows/emptyColumn';
import { readEntries, type Entry } from '../rows/entries';
import { replacedFieldHints, settingHints } from '../rows/rowHints';
import { checkEntry, personIn } from './check';
import { optionTable, outputNames } from './description';
import { hintsOf } from './hints';
import { outputItemOf, RESULT_FIELDS } from './resultFields';

const SETTINGS = {
	errorOutput: 'third',
	emptyItem: 'on Following when nobody follows. Switch it off.',
	everybody: 'to check everybody',
};

type CheckOptions = Run['options'] & { includeInputFields: boolean };

/**
 * Tells for the people of the input items whether they follow a company page.
 *
 * @returns one item per profile, on Following, Not Following or Error
 * @throws NodeApiError or NodeOperationError where On Error says to stop, and the cause is the key, the
 * page, the address or an option
 */
export async function execute(
	context: IExecuteFunctions,
	clock: Clock,
): Promise<INodeExecutionData[][]> {
	const options = readRequestOptions<CheckOptions>(context, optionTable);
	const { run: opened, state } = await openRun(context, options, clock);
	const run = opened.ok ? opened.value : null;
	const throwIfAllowed = (failed: Failed | null): void => {
		if (failed === null || !mayThrow(context)) return;
		// Retry On Fail runs the node again: what was blocked or missing has to be asked for then.
		state.forgetSetup();
		throw nodeError(context, failed);
	};

	const { entries: read, trouble } = explainNobody(
		context,
		readEntries(context, context.getInputData().length, true),
	);
	const resolved = run ? await resolvePages(read, run) : recallPages(read, state.pages);
	const settings = opened.ok ? null : invalidSettings(opened.reason);
	throwIfAllowed(settings ?? findFixedFault(context, resolved));
	const entries = settings ? resolved.map((entry) => ({ ...entry, fault: settings })) : resolved;

	const followers = run ? await readFollowersToCheck(entries, run) : new Map<string, never>();
	throwIfAllowed(findSetupFault(followers));
	const checked = entries.map((entry) => ({
		entry,
		check: checkEntry(entry, followers.get(entry.companyId ?? '')),
	}));
	const timeZone = context.getTimezone();
	const items = checked.map(({ entry, check }) => outputItemOf(entry, check, timeZone));
	const { outputs, replacedFields } = toOutputs(context, items, outputNames, {
		include: run?.options.includeInputFields ?? true,
		resultFields: RESULT_FIELDS,
	});
	context.addExecutionHints(
		...hintsOf(checked, followers, trouble, timeZone),
		...settingHints(context.getNode(), SETTINGS),
		...replacedFieldHints(trouble ? [] : replacedFields),
	);
	return outputs;
}

/** Says more of the column where nobody can be looked for, whom an id of another product names either. */
function explainNobody(
	context: IExecuteFunctions,
	entries: Entry[],
): ReturnType<typeof explainEmptyColumn> {
	const isAnybodyThere = entries.some(({ profile }) => !('kind' in personIn(profile)));
	return isAnybodyThere ? { entries, trouble: null } : explainEmptyColumn(context, entries);
}

/** Reads each page's list until everybody is found who is looked for, or it ends. Never throws. */
async function readFollowersToCheck(
	entries: Entry[],
	run: Run,
): Promise<Map<string, PageFollowers>> {
	const searches = new Map<string, Parameters<typeof searchFollowers>[1]>();
	for (const { companyId, accountId, profile, fault } of entries) {
		const person = personIn(profile);
		if (companyId === null || fault !== null || 'kind' in person) continue;
		const search = searches.get(companyId) ?? { accounts: new Set(), people: [] };
		searches.set(companyId, search);
		search.accounts.add(accountId);
		search.people.push(person);
	}
	const followers = new Map<string, PageFollowers>();
	for (const [companyId, search] of searches) {
		followers.set(companyId, await searchFollowers(companyId, search, run));
	}
	return followers;
}

/** The cause where no list can be read because of the key, the page or the account. */
function findSetupFault(followers: Map<string, PageFollowers>): Failed | null {
	const failures = [...followers.values()].map(({ failed }) => failed);
	return failures.every((failed) => failed?.isSetupFault) ? (failures[0] ?? null) : null;
}
