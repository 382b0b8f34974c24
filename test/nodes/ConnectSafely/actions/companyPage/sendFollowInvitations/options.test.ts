import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';

import {
	optionTable,
	readSendOptions,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/options';
import { faulty, good } from '../../../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../../../support/contexts';
import { NODE } from '../../../../../support/scenario';

const DAY = 86_400_000;
const PRESET = {
	batchSize: 50,
	batchInterval: 0,
	dryRun: false,
	includeInputFields: false,
	invitationLimit: Infinity,
	maxRateLimitWait: 60_000,
	timeout: 300_000,
	resolveProfiles: true,
	skipAlreadyInvited: true,
	skipFollowers: false,
};

/** What the node reads where its parameter *Options* holds this. */
function read(options: unknown) {
	return readSendOptions(contextWith(options));
}

function contextWith(options: unknown): IExecuteFunctions {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) node.parameters.options = options as INodeParameters;
	return context;
}

describe('the options', () => {
	it.each([[{}], [undefined], [null], ['']])('have their defaults where there is %j', (options) => {
		expect(read(options)).toStrictEqual(good(PRESET));
	});

	it('are what the form gives, with the longest wait in milliseconds', () => {
		const options = {
			batchSize: 7,
			batchInterval: 1500,
			dryRun: true,
			includeInputFields: true,
			invitationLimit: 25,
			maxRateLimitWait: 3,
			timeout: 1,
			resolveProfiles: false,
			skipAlreadyInvited: true,
			skipFollowers: true,
		};
		expect(read(options)).toStrictEqual(good({ ...options, maxRateLimitWait: 3000 }));
	});

	it('are all in the form, with the default that a run has', () => {
		const presets = optionTable.map(({ name, default: preset }) => [name, preset]);
		expect(Object.fromEntries(presets)).toStrictEqual({
			...PRESET,
			invitationLimit: 0,
			maxRateLimitWait: 60,
		});
	});

	it.each<[keyof typeof PRESET, number, number, number]>([
		['batchSize', 1, 50, 1],
		['batchInterval', 0, DAY, 1],
		['invitationLimit', 0, 1_000_000, 1],
		['maxRateLimitWait', 0, 86_400, 1000],
		['timeout', 1, DAY, 1],
	])('take %s from %i to %i, as a number or as text', (name, smallest, largest, unit) => {
		for (const value of [smallest, largest]) {
			const isUnlimited = name === 'invitationLimit' && value === 0;
			const expected = good({ ...PRESET, [name]: isUnlimited ? Infinity : value * unit });
			expect(read({ [name]: value })).toStrictEqual(expected);
			expect(read({ [name]: ` ${value} ` })).toStrictEqual(expected);
		}
		const displayName = optionTable.find((option) => option.name === name)?.displayName ?? '';
		const advice = `Give a whole number from ${smallest} to ${largest}.`;
		for (const value of [smallest - 1, largest + 1, smallest + 0.5]) {
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
		expect(read({ batchSize })).toStrictEqual(faulty(`'Batch Size' is ${shown}`, advice));
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
			reason: { cause: "'Delay Between Batches (Ms)' is -1" },
		});
	});

	it('are refused where an expression in them throws', () => {
		const reading = read({ batchSize: "={{ $('Nowhere').item.json.n }}" });
		expect(reading).toMatchObject({ ok: false, reason: { advice: '' } });
		expect(reading.ok ? '' : reading.reason.cause).toMatch(/^'Options' cannot be read: ./);
	});
});
