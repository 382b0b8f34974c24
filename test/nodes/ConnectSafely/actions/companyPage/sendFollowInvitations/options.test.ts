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
	invitationLimit: 0,
	maxRateLimitWait: 60_000,
	timeout: 300_000,
	resolveProfiles: true,
	skipAlreadyInvited: false,
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
		expect(Object.fromEntries(presets)).toStrictEqual({ ...PRESET, maxRateLimitWait: 60 });
	});

	it.each<[keyof typeof PRESET, number, number, number]>([
		['batchSize', 1, 50, 1],
		['batchInterval', 0, DAY, 1],
		['invitationLimit', 0, 1_000_000, 1],
		['maxRateLimitWait', 0, 86_400, 1000],
		['timeout', 1, DAY, 1],
	])('take %s from %i to %i, as a number or as text', (name, smallest, largest, unit) => {
		for (const value of [smallest, largest]) {
			const expected = good({ ...PRESET, [name]: value * unit });
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
		['', '""'],
		['-1', '"-1"'],
		['1.5', '"1.5"'],
		['1e1', '"1e1"'],
		[null, 'null'],
		[true, 'true'],
		[['1'], '["1"]'],
		['={{ undefined }}', 'empty'],
		['={{ "5" + "1" }}', '"51"'],
		['={{ NaN }}', 'null'],
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
			[null, 'null'],
		]) {
			const cause = `'${displayName}' is ${shown}`;
			expect(read({ [name]: value })).toStrictEqual(faulty(cause, advice));
		}
	});

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
