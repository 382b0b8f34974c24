import { addHints } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/hints';
import { notSent, skipped } from '../../../../../../nodes/ConnectSafely/result';
import { executeContext } from '../../../../../support/contexts';
import { NODE } from '../../../../../support/scenario';
import { outcomeOf, SENT, STOPPED } from './outcomes';

type Report = Parameters<typeof addHints>[1];

const OPTIONS = {
	dryRun: false,
	isDryRunOff: false,
	isSkipOffInOptions: false,
	skipAlreadyInvited: true,
};
const KNOWN = skipped('alreadyInvited');
const LIMITED = skipped('invitationLimit');
const PLANNED = skipped('dryRun', 1);
const UNREAD = notSent('stopped', 'they cannot be read', 'The page was refused.');

/** The hints of a run that invited one person, but for what is given: the first one is its summary. */
function hintsOf(given: Partial<Report>, settings: object = {}) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) Object.assign(node, settings);
	addHints(context, {
		outcomes: [outcomeOf(1, SENT)],
		trouble: null,
		notes: [],
		replacedFields: [],
		unreadFollowers: null,
		lookups: 0,
		otherNames: new Map(),
		options: OPTIONS,
		timeZone: 'UTC',
		now: 0,
		...given,
	});
	return context.hints;
}

const textsOf = (...given: Parameters<typeof hintsOf>) =>
	hintsOf(...given)
		.slice(1)
		.map(({ message, type }) => [type, message]);

const names = (count: number) =>
	new Map(Array.from({ length: count }, (_, n) => [`tester-${n}`, `other-${n}`] as const));
const isNow = (count: number) =>
	Array.from(
		{ length: count },
		(_, n) => `linkedin.com/in/tester-${n} is now linkedin.com/in/other-${n}`,
	).join(', ');
const CHECK =
	': people keep their old address when they change it. Check that these are the people you mean.';
const FORGET =
	"To have everybody asked again, run a Remove Duplicates node in this workflow once, with the operation 'Clear Deduplication History' and the option 'Scope' set to 'Workflow'.";
const DRY = 'A dry run does not ask whom earlier runs invited: a real run leaves those out, too.';

describe('the hints of a run', () => {
	it('are its summary, where there is nothing else to say', () => {
		expect(hintsOf({})).toEqual([
			{ message: '1 person invited.', type: 'info', location: 'outputPane' },
		]);
	});

	it.each<[string, Partial<Report>, string[][]]>([
		['how to have people asked again', { outcomes: [outcomeOf(1, KNOWN)] }, [['info', FORGET]]],
		[
			'no such thing where one was not',
			{ outcomes: [outcomeOf(1, KNOWN), outcomeOf(2, SENT)] },
			[],
		],
		['no such thing for other reasons', { outcomes: [outcomeOf(1, LIMITED)] }, []],
		[
			'that Dry Run is off, for one person',
			{ options: { ...OPTIONS, isDryRunOff: true } },
			[['warning', "'Dry Run' is switched off: 1 person was really invited."]],
		],
		[
			'that Dry Run is off, for people, each once, and only those invited',
			{
				options: { ...OPTIONS, isDryRunOff: true },
				outcomes: [
					outcomeOf(1, SENT),
					outcomeOf(2, SENT),
					outcomeOf(2, SENT, { isDuplicate: true }),
					outcomeOf(3, KNOWN),
				],
			},
			[['warning', "'Dry Run' is switched off: 2 people were really invited."]],
		],
		[
			'nothing of Dry Run where nobody was invited',
			{
				options: { ...OPTIONS, isDryRunOff: true },
				outcomes: [outcomeOf(1, LIMITED)],
			},
			[],
		],
		[
			'that Skip Already Invited stays off',
			{ options: { ...OPTIONS, isSkipOffInOptions: true } },
			[
				[
					'warning',
					"'Skip Already Invited' was switched off in this node before it was a switch of its own, and stays off. Put a new node in this one's place to switch it on.",
				],
			],
		],
		[
			'what a dry run does not ask',
			{ outcomes: [outcomeOf(1, PLANNED), outcomeOf(2, KNOWN)] },
			[['info', DRY]],
		],
		[
			'nothing of that where a real run does not ask either',
			{
				outcomes: [outcomeOf(1, PLANNED)],
				options: { ...OPTIONS, skipAlreadyInvited: false },
			},
			[],
		],
		[
			'nothing of options that cannot be read',
			{ options: null, outcomes: [outcomeOf(1, PLANNED), outcomeOf(2, SENT)] },
			[],
		],
		[
			'why followers cannot be read',
			{ unreadFollowers: UNREAD },
			[['warning', 'The page was refused.']],
		],
		[
			'each note once',
			{ notes: ['One.', 'Two.', 'One.'] },
			[
				['warning', 'One.'],
				['warning', 'Two.'],
			],
		],
		[
			'three notes',
			{ notes: ['One.', 'Two.', 'Three.'] },
			['One.', 'Two.', 'Three.'].map((note) => ['warning', note]),
		],
		[
			'the number of notes beyond three',
			{ notes: ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Four.'] },
			['One.', 'Two.', 'Three.', '2 more answers disagreed with themselves.'].map((note) => [
				'warning',
				note,
			]),
		],
		[
			'another name',
			{ otherNames: names(1) },
			[['info', `By ConnectSafely's answers ${isNow(1)}${CHECK}`]],
		],
		[
			'three other names',
			{ otherNames: names(3) },
			[['info', `By ConnectSafely's answers ${isNow(3)}${CHECK}`]],
		],
		[
			'the number of other names beyond three',
			{ otherNames: names(5) },
			[['info', `By ConnectSafely's answers ${isNow(3)}, and 2 more${CHECK}`]],
		],
		[
			'at most 60 characters of a name',
			{ otherNames: new Map([['a'.repeat(61), 'b'.repeat(60)]]) },
			[
				[
					'info',
					`By ConnectSafely's answers linkedin.com/in/${'a'.repeat(60)} is now linkedin.com/in/${'b'.repeat(60)}${CHECK}`,
				],
			],
		],
		[
			'which fields give way',
			{ replacedFields: ['status', 'error'] },
			[
				[
					'warning',
					"These columns of yours give way to the result's, and an update of all columns would overwrite them: status, error. Rename them before this node.",
				],
			],
		],
		[
			'who is left to do',
			{ outcomes: [outcomeOf(1, SENT), outcomeOf(2, STOPPED)] },
			[
				[
					'warning',
					'1 person left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.',
				],
			],
		],
	])('say %s', (_, given, texts) => {
		expect(textsOf(given)).toEqual(texts);
	});

	it.each([
		[
			{ onError: 'continueErrorOutput' },
			"This node has its own Error branch, the second output. Leave the one that 'On Error' adds unconnected.",
		],
		[
			{ alwaysOutputData: true },
			"'Always Output Data' can put an empty item on Success when nobody was invited. Switch it off.",
		],
		[
			{ executeOnce: true },
			"'Execute Once' hands only the first input item to this node. Switch it off to invite everybody.",
		],
	])('warn of the setting %j', (settings, text) => {
		expect(textsOf({}, settings).map(([, message]) => message)).toEqual([text]);
	});
});
