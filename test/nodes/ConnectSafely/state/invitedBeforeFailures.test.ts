import { notSent, type Failed } from '../../../../nodes/ConnectSafely/result';
import { unusable } from '../../../../nodes/ConnectSafely/state/invitedBeforeFailures';
import { NotTellable } from '../../../../nodes/ConnectSafely/state/processedData';

const NOW = Date.UTC(2026, 0, 15);
const CLEAR =
	"Empty the record with a Remove Duplicates node in this workflow (operation 'Clear Deduplication History', option 'Scope' set to 'Workflow'), or switch off 'Skip Already Invited'.";
const causeOf = (why: string): string =>
	`'Skip Already Invited' cannot use n8n's deduplication store ("${why}")`;
const setupFault = (cause: string, advice: string): Failed =>
	notSent('stopped', cause, advice, { isSetupFault: true });

describe('why n8n’s deduplication store cannot be used', () => {
	it.each<[string, unknown, Failed]>([
		[
			'the workflow is not saved',
			new Error('SQLITE_CONSTRAINT: FOREIGN KEY constraint failed'),
			setupFault(
				"'Skip Already Invited' remembers people for saved workflows only",
				"Save this workflow, or switch off 'Skip Already Invited'.",
			),
		],
		[
			'the row holds dates',
			new Error("saved with an incompatible 'Keep Items Where' setting"),
			setupFault(
				causeOf("saved with an incompatible 'Keep Items Where' setting"),
				`If a Remove Duplicates node of this workflow keeps dates or keys with the scope 'Workflow', give it the scope 'Node'. ${CLEAR}`,
			),
		],
		[
			'nobody can tell who of them was new',
			new NotTellable('2 entries more than before'),
			setupFault(
				causeOf('2 entries more than before'),
				`Later executions may skip these people. ${CLEAR}`,
			),
		],
		[
			'it fails',
			new Error('database  is\n\tlocked: "x"'),
			notSent('stopped', causeOf("database is locked: 'x'"), '', {
				isSetupFault: true,
				retryAt: NOW + 5 * 60_000,
			}),
		],
	])('is told where %s', (_, error, failed) => {
		expect(unusable(error, NOW)).toStrictEqual(failed);
	});
});
