import type { INodeParameters } from 'n8n-workflow';

import {
	readEntries,
	type Entry,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { executeContext } from '../../../../../support/contexts';
import { NODE } from '../../../../../support/scenario';
import { profileUrn } from '../../../../../support/simulator';
import { PAGE, profileOf } from '../../../people';

/** The entries of as many items, where the node has these parameters. */
function read(parameters: INodeParameters, itemCount = 1, resolvesProfiles = true): Entry[] {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) Object.assign(node.parameters, parameters);
	return readEntries(context, itemCount, resolvesProfiles);
}

/** An expression that gives this value. */
const giving = (value: unknown) => `={{ ${JSON.stringify(value)} }}`;

describe('the entries of an item', () => {
	it('are one for each profile of its cell, with page and account', () => {
		const account = { __rl: true, mode: 'id', value: 'a1b2c3' };
		const cell = `${profileUrn(1)}, linkedin.com/in/jane-doe`;
		const place = { companyId: PAGE, accountId: 'a1b2c3', fault: null };
		expect(read({ profile: giving(cell), account })).toStrictEqual([
			{ index: 0, item: 0, value: profileUrn(1), profile: profileOf(1), ...place },
			{
				index: 1,
				item: 0,
				value: 'linkedin.com/in/jane-doe',
				profile: { kind: 'publicName', slug: 'jane-doe' },
				...place,
			},
		]);
	});

	it.each<[unknown, unknown]>([
		['', ''],
		[' , ', ' , '],
		[null, null],
		[[], []],
	])('are one where its cell holds nobody: %j', (cell, value) => {
		const entries = read({ profile: giving(cell) });
		expect(entries).toMatchObject([{ index: 0, item: 0, profile: { code: 'emptyProfile' } }]);
		expect(entries[0]?.value).toEqual(value);
	});

	it('are one where its cell cannot be read, with what the expression threw', () => {
		const entries = read({ profile: "={{ $('Nowhere').item.json.profile }}" });
		expect(entries).toMatchObject([
			{
				index: 0,
				item: 0,
				value: null,
				profile: { kind: 'invalid', code: 'notAProfile', advice: '' },
				companyId: PAGE,
			},
		]);
		const { profile } = entries[0] ?? {};
		expect(profile?.kind === 'invalid' ? profile.cause : '').toMatch(
			/^'Profile' cannot be read for this item: ./,
		);
	});

	it('are nobody by a public name where names are not looked up', () => {
		const cell = `linkedin.com/in/jane-doe, ${profileUrn(1)}`;
		const entries = read({ profile: giving(cell) }, 1, false);
		expect(entries.map(({ profile }) => profile)).toMatchObject([
			{ kind: 'invalid', code: 'notAProfile', advice: expect.stringContaining('Resolve Profiles') },
			profileOf(1),
		]);
	});

	it('carry what is wrong with their page', () => {
		const companyPage = { __rl: true, mode: 'id', value: 'Acme, Inc.' };
		expect(read({ profile: giving(profileUrn(1)), companyPage })).toMatchObject([
			{ profile: profileOf(1), companyId: null, fault: { code: 'invalidCompany' } },
		]);
	});
});

describe('the entries of several items', () => {
	it('are numbered through, and know their item', () => {
		const cell = `${profileUrn(1)}, ${profileUrn(2)}`;
		const entries = read({ profile: cell }, 2);
		expect(entries.map(({ index, item }) => [index, item])).toEqual([
			[0, 0],
			[1, 0],
			[2, 1],
			[3, 1],
		]);
	});

	it('are none of no items', () => {
		expect(read({ profile: profileUrn(1) }, 0)).toEqual([]);
	});
});
