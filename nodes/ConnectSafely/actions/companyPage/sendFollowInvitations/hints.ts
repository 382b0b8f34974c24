import type { IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow';

import type { Reason } from '../../../reading';
import type { Failed } from '../../../result';
import { info, warn } from '../../hint';
import { counted } from '../rows/reasonCounts';
import { replacedFieldHints, settingHints } from '../rows/rowHints';
import { leftToDo } from './leftToDo';
import type { SendOptions } from './options';
import type { Outcome } from './outcome';
import { countPeople, summary } from './summary';

/** What the hints in the output pane are made of. */
interface RunReport {
	outcomes: Outcome[];
	/** What is wrong with the column of the profiles, where no row has anybody. */
	trouble: Reason | null;
	/** Sentences about answers that disagree with themselves. */
	notes: string[];
	/** Fields of input rows whose values changed or disappeared. */
	replacedFields: string[];
	/** Why the followers of a page could not be read, though they were to be skipped. */
	unreadFollowers: Failed | null;
	/** How many public profile names were looked up. */
	lookups: number;
	/** Public profile names that were looked up, and the ones that the answers gave in their place. */
	otherNames: Map<string, string>;
	/** Null where they cannot be read. */
	options: Pick<
		SendOptions,
		'dryRun' | 'isDryRunOff' | 'isSkipOffInOptions' | 'skipAlreadyInvited'
	> | null;
	/** Of the workflow. */
	timeZone: string;
	/** Milliseconds since the epoch. */
	now: number;
}

const MOST_NOTES = 3;
const SETTINGS = {
	errorOutput: 'second',
	emptyItem: 'on Success when nobody was invited. Switch it off.',
	everybody: 'to invite everybody',
};

/** Sums the run up in the output pane, and warns of settings that do something else than they seem to. */
export function addHints(context: IExecuteFunctions, report: RunReport): void {
	const { outcomes, notes, replacedFields } = report;
	const hints = [
		summary(outcomes, report),
		...leftToDo(outcomes, report),
		...forgettingHints(report),
		...optionHints(report),
		...(report.unreadFollowers ? [warn(report.unreadFollowers.advice)] : []),
		...noteHints(notes),
		...otherNameHints(report),
		...settingHints(context.getNode(), SETTINGS),
		...replacedFieldHints(replacedFields),
	];
	context.addExecutionHints(...hints);
}

/** Where everybody was invited before, somebody may be trying things out. */
function forgettingHints({ outcomes }: RunReport): NodeExecutionHint[] {
	const isAllKnown = outcomes.every(
		({ result }) => result.kind === 'skipped' && result.reason === 'alreadyInvited',
	);
	if (!isAllKnown) return [];
	return [
		info(
			"To have everybody asked again, run a Remove Duplicates node in this workflow once, with the operation 'Clear Deduplication History' and the option 'Scope' set to 'Workflow'.",
		),
	];
}

function optionHints({ outcomes, options }: RunReport): NodeExecutionHint[] {
	const hints: NodeExecutionHint[] = [];
	const sent = outcomes.filter(({ result }) => result.kind === 'sent');
	if (options?.isDryRunOff && sent.length > 0) {
		const people = counted(countPeople(sent), 'person was', 'people were');
		hints.push(warn(`'Dry Run' is switched off: ${people} really invited.`));
	}
	if (options?.isSkipOffInOptions) {
		hints.push(
			warn(
				"'Skip Already Invited' was switched off in this node before it was a switch of its own, and stays off. Put a new node in this one's place to switch it on.",
			),
		);
	}
	const isAnybodyPlanned = outcomes.some(({ result }) => 'batch' in result);
	if (isAnybodyPlanned && options?.skipAlreadyInvited) {
		hints.push(
			info('A dry run does not ask whom earlier runs invited: a real run leaves those out, too.'),
		);
	}
	return hints;
}

/** Every batch may disagree in its own way: a few examples are enough. */
function noteHints(notes: string[]): NodeExecutionHint[] {
	const different = [...new Set(notes)];
	const more = different.length - MOST_NOTES;
	const shown = different.slice(0, MOST_NOTES).map(warn);
	return more > 0 ? [...shown, warn(`${more} more answers disagreed with themselves.`)] : shown;
}

function otherNameHints({ otherNames }: RunReport): NodeExecutionHint[] {
	if (otherNames.size === 0) return [];
	const examples = [...otherNames].slice(0, MOST_NOTES).map(([asked, other]) => {
		const [from, to] = [asked, other].map((name) => `linkedin.com/in/${name.slice(0, 60)}`);
		return `${from} is now ${to}`;
	});
	const more = otherNames.size - examples.length;
	return [
		info(
			`By ConnectSafely's answers ${examples.join(', ')}${more > 0 ? `, and ${more} more` : ''}: people keep their old address when they change it. Check that these are the people you mean.`,
		),
	];
}
