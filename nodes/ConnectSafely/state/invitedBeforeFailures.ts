import { messageOf } from '../reading';
import { DEFAULT_HOLD, notSent, type Failed } from '../result';
import { isNotSaved, isWrongMode, NotTellable } from './processedData';

const HOW_TO_CLEAR =
	"Empty the record with a Remove Duplicates node in this workflow (operation 'Clear Deduplication History', option 'Scope' set to 'Workflow'), or switch off 'Skip Already Invited'";

/**
 * For people of whom nobody can tell whether they were invited, because the store failed.
 *
 * @param now milliseconds since the epoch
 */
export function unusable(error: unknown, now: number): Failed {
	if (isNotSaved(error)) {
		const cause = "'Skip Already Invited' remembers people for saved workflows only";
		const advice = "Save this workflow, or switch off 'Skip Already Invited'.";
		return notSent('stopped', cause, advice, { isSetupFault: true });
	}
	const why = messageOf(error).slice(0, 200).replace(/\s+/g, ' ').replace(/"/g, "'");
	const cause = `'Skip Already Invited' cannot use n8n's deduplication store ("${why}")`;
	if (isWrongMode(error)) {
		const advice = `If a Remove Duplicates node of this workflow keeps dates or keys with the scope 'Workflow', give it the scope 'Node'. ${HOW_TO_CLEAR}.`;
		return notSent('stopped', cause, advice, { isSetupFault: true });
	}
	if (error instanceof NotTellable) {
		const advice = `Later executions may skip these people. ${HOW_TO_CLEAR}.`;
		return notSent('stopped', cause, advice, { isSetupFault: true });
	}
	return notSent('stopped', cause, '', { isSetupFault: true, retryAt: now + DEFAULT_HOLD });
}
