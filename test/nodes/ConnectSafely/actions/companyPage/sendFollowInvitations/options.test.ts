import type { INodeParameters } from 'n8n-workflow';

import {
	optionTable,
	readSendOptions,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/options';
import { faulty, good } from '../../../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../../../support/contexts';
import { NODE } from '../../../../../support/scenario';

const PRESET = {
	batchSize: 50,
	batchInterval: 0,
	dryRun: false,
	isDryRunOff: false,
	includeInputFields: true,
	invitationLimit: Infinity,
	maxRateLimitWait: 60_000,
	timeout: 300_000,
	resolveProfiles: true,
	skipAlreadyInvited: true,
	isSkipOffInOptions: false,
	skipFollowers: false,
};

/** What the node reads where its parameter *Options* holds this, and *Skip Already Invited* that. */
function read(options: unknown, skipAlreadyInvited?: unknown) {
	return readSendOptions(contextWith(options, skipAlreadyInvited));
}

function contextWith(options: unknown, skipAlreadyInvited: unknown) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) {
		node.parameters.options = options as INodeParameters;
		if (skipAlreadyInvited !== undefined) {
			node.parameters.skipAlreadyInvited = skipAlreadyInvited as boolean;
		}
	}
	return context;
}

describe('the options', () => {
	it.each([[{}], [undefined], [null], ['']])('have their defaults where there is %j', (options) => {
		expect(read(options)).toStrictEqual(good(PRESET));
	});

	it('are what the form gives, with the times in milliseconds', () => {
		const options = {
			batchSize: 7,
			batchInterval: 1.5,
			dryRun: true,
			includeInputFields: true,
			invitationLimit: 25,
			maxRateLimitWait: 3,
			timeout: 0.2,
			resolveProfiles: false,
			skipAlreadyInvited: true,
			skipFollowers: true,
		};
		const times = { batchInterval: 1_500, maxRateLimitWait: 3_000, timeout: 200 };
		expect(read(options)).toStrictEqual(good({ ...PRESET, ...options, ...times }));
	});

	it('are all in the form, sorted, and switches come in on when they are added', () => {
		const presets = optionTable.map(({ displayName, default: preset }) => [displayName, preset]);
		expect(presets).toStrictEqual([
			['Dry Run', true],
			['Include Input Fields', true],
			['Invitation Limit', 0],
			['Resolve Profiles', true],
			['Skip Already Invited', true],
			['Skip Followers', true],
			['Use Batches Of', 50],
			['Wait at Limit (Sec)', 60],
			['Wait for Answer (Sec)', 300],
			['Wait per Batch (Sec)', 0],
		]);
	});

	it.each([
		[true, false],
		[false, true],
		['={{ true }}', false],
		['={{ false }}', true],
	])('tell of a dry run that is %j whether it is there and off', (dryRun, isDryRunOff) => {
		expect(read({ dryRun })).toStrictEqual(good({ ...PRESET, dryRun: !isDryRunOff, isDryRunOff }));
	});

	it.each<[unknown, INodeParameters, boolean, boolean]>([
		[true, {}, true, false],
		[false, {}, false, false],
		['={{ 1 === 2 }}', {}, false, false],
		[undefined, { skipAlreadyInvited: true }, true, false],
		[undefined, { skipAlreadyInvited: false }, false, true],
		[true, { skipAlreadyInvited: '={{ false }}' }, false, true],
		[false, { skipAlreadyInvited: true }, false, false],
		[false, { skipAlreadyInvited: false }, false, false],
	])(
		'leave out who was invited before where the switch is %j and %j was stored before: %j',
		(switched, options, skipAlreadyInvited, isSkipOffInOptions) => {
			expect(read(options, switched)).toStrictEqual(
				good({ ...PRESET, skipAlreadyInvited, isSkipOffInOptions }),
			);
		},
	);

	it('leave out who was invited before where the node lacks the switch', () => {
		const context = contextWith({}, undefined);
		delete context.workflow.getNode(NODE)?.parameters.skipAlreadyInvited;
		expect(readSendOptions(context)).toStrictEqual(good(PRESET));
	});

	it('do not offer the one that workflows stored before', () => {
		const before = optionTable.find(({ name }) => name === 'skipAlreadyInvited');
		expect(before?.type).toBe('hidden');
	});

	it.each(['yes', '={{ null }}', "={{ $('Nowhere').item.json.n }}"])(
		'are refused where the switch of that name is %j',
		(switched) => {
			expect(read({}, switched)).toMatchObject({
				ok: false,
				reason: { cause: expect.stringMatching(/^'Skip Already Invited' (is|cannot be read)/) },
			});
		},
	);

	it.each<[keyof typeof PRESET, number, number, number]>([
		['batchSize', 1, 50, 1],
		['batchInterval', 0, 3_600, 1000],
		['invitationLimit', 0, 1_000_000, 1],
		['maxRateLimitWait', 0, 86_400, 1000],
		['timeout', 0.1, 3_600, 1000],
	])('take %s from %i to %i, as a number or as text', (name, smallest, largest, unit) => {
		for (const value of [smallest, largest]) {
			const isUnlimited = name === 'invitationLimit' && value === 0;
			const expected = good({ ...PRESET, [name]: isUnlimited ? Infinity : value * unit });
			expect(read({ [name]: value })).toStrictEqual(expected);
			expect(read({ [name]: ` ${value} ` })).toStrictEqual(expected);
		}
		const displayName = optionTable.find((option) => option.name === name)?.displayName ?? '';
		const isTime = /Sec/.test(displayName);
		const advice = `Give a ${isTime ? '' : 'whole '}number from ${smallest} to ${largest}.`;
		for (const value of [smallest - 1, largest + 1, ...(isTime ? [] : [smallest + 0.5])]) {
			expect(read({ [name]: value })).toStrictEqual(faulty(`'${displayName}' is ${value}`, advice));
		}
	});

	it.each<[unknown, string]>([
		['many', '"many"'],
		['', 'empty'],
		['-1', '"-1"'],
		['1.5', '"1.5"'],
		['1e1', '"1e1"'],
		[null, 'empty'],
		[true, 'true'],
		[['1'], 'a list'],
		[{ a: 1 }, 'an object'],
		['x'.repeat(1_000), `"${'x'.repeat(57)}…"`],
		['={{ undefined }}', 'empty'],
		['={{ "5" + "1" }}', '"51"'],
		['={{ NaN }}', 'not a number'],
		['={{ 1 / 0 }}', 'Infinity'],
		['={{ 10n }}', '10'],
	])('refuse the batch size %j', (batchSize, shown) => {
		const advice = 'Give a whole number from 1 to 50.';
		expect(read({ batchSize })).toStrictEqual(faulty(`'Use Batches Of' is ${shown}`, advice));
	});

	it.each([
		['dryRun', 'Dry Run'],
		['includeInputFields', 'Include Input Fields'],
		['resolveProfiles', 'Resolve Profiles'],
		['skipAlreadyInvited', 'Skip Already Invited'],
		['skipFollowers', 'Skip Followers'],
	])('refuse %s where it is neither true nor false', (name, displayName) => {
		const advice = 'It has to be true or false.';
		for (const [value, shown] of [
			['true', '"true"'],
			[1, '1'],
			[null, 'empty'],
			['', 'empty'],
		]) {
			const cause = `'${displayName}' is ${shown}`;
			expect(read({ [name]: value })).toStrictEqual(faulty(cause, advice));
		}
	});

	it.each<[unknown, number]>([
		[0, Infinity],
		['0', Infinity],
		['={{ 25 - 25 }}', 0],
		['={{ 25 - 30 }}', 0],
		['={{ "-5" }}', 0],
		['={{ "0" }}', 0],
		['=0', 0],
		['={{ -0.5 }}', 0],
		['={{ 25 - 20 }}', 5],
	])('let %j through as a limit of %d', (invitationLimit, people) => {
		expect(read({ invitationLimit })).toStrictEqual(good({ ...PRESET, invitationLimit: people }));
	});

	it.each<[unknown, string]>([
		[-1, '-1'],
		['-1', '"-1"'],
		['={{ undefined }}', 'empty'],
		['={{ null }}', 'empty'],
		['={{ "" }}', 'empty'],
		['={{ NaN }}', 'not a number'],
		['={{ false }}', 'false'],
		['={{ 0.5 }}', '0.5'],
		['={{ [] }}', 'a list'],
		['={{ "none" }}', '"none"'],
	])('refuse the limit %j, as it must not mean no limit', (invitationLimit, shown) => {
		const advice = 'Give a whole number from 0 to 1000000.';
		const wrong = faulty(`'Invitation Limit' is ${shown}`, advice);
		expect(read({ invitationLimit })).toStrictEqual(wrong);
	});

	it.each([['={{ undefined }}'], ['={{ null }}'], ['={{ "" }}'], ['='], ['={{ ({}) }}']])(
		'have their defaults where the whole of them is the expression %j',
		(options) => {
			expect(read(options)).toStrictEqual(good(PRESET));
		},
	);

	it('may as a whole be an expression, and then each of them comes from it', () => {
		const options = '={{ ({ invitationLimit: 0, dryRun: true }) }}';
		const expected = good({ ...PRESET, invitationLimit: 0, dryRun: true });
		expect(read(options)).toStrictEqual(expected);
		expect(read('={{ ({ dryRun: true }) }}')).toStrictEqual(good({ ...PRESET, dryRun: true }));
	});

	it.each([
		['={{ 5 }}', '5'],
		['={{ "x" }}', '"x"'],
		['={{ [1] }}', 'a list'],
		['={{ NaN }}', 'not a number'],
		['={{ false }}', 'false'],
	])('are refused where the whole of them is %j', (options, shown) => {
		const advice = 'Its expression has to give an object, such as { batchSize: 25 }, or nothing.';
		expect(read(options)).toStrictEqual(faulty(`'Options' is ${shown}`, advice));
	});

	it.each(['batchSize', 'dryRun', 'invitationLimit', 'skipAlreadyInvited'])(
		'are refused where %s is named and empty, as its default might invite more people',
		(name) => {
			for (const empty of ['undefined', 'null', '""']) {
				expect(read(`={{ ({ ${name}: ${empty} }) }}`)).toMatchObject({
					ok: false,
					reason: { cause: expect.stringMatching(/ is empty$/) },
				});
			}
		},
	);

	it('are refused for the first of those that are wrong', () => {
		const reading = read({ timeout: 0, dryRun: 'yes', batchInterval: -1 });
		expect(reading).toMatchObject({
			ok: false,
			reason: { cause: `'Dry Run' is "yes"` },
		});
	});

	it('are refused where an expression in them throws', () => {
		const reading = read({ batchSize: "={{ $('Nowhere').item.json.n }}" });
		expect(reading).toMatchObject({ ok: false, reason: { advice: '' } });
		expect(reading.ok ? '' : reading.reason.cause).toMatch(/^'Options' cannot be read: ./);
	});
});
