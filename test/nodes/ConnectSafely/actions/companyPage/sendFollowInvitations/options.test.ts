import type { INodeParameters } from 'n8n-workflow';

import {
	optionTable,
	readSendOptions,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/options';
import { faulty, good } from '../../../../../../nodes/ConnectSafely/reading';
import { NODE } from '../../../../../support/scenario';
import { contextWith, PRESET, read } from './sendOptions';

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
});
