import fc from 'fast-check';

import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { Queue } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/queue';
import type { Batch } from '../../../../../../nodes/ConnectSafely/recipient';
import { profileId, profileUrn } from '../../../../../support/simulator';
import { entryOf, PAGE, profileOf, recipientOf, usableEntry } from '../../../people';
import { queueOf } from './rows';

const batchesOf = (rows: UsableEntry[]): Batch[] => queueOf(rows).takeAll();

describe('the queue', () => {
	it('is empty for nobody', () => {
		expect(batchesOf([])).toStrictEqual([]);
		expect(queueOf([]).takeFull()).toBeNull();
		expect(queueOf([]).recipients).toStrictEqual([]);
	});

	it('keeps people of one page and account together, in the order of the rows', () => {
		const batches = batchesOf([
			usableEntry(0, 1, { accountId: 'a' }),
			usableEntry(1, 2, { accountId: 'b' }),
			usableEntry(3, 3, { companyId: '7', accountId: 'a' }),
			usableEntry(4, 4, { accountId: 'a' }),
			usableEntry(9, 5),
		]);
		expect(
			batches.map(({ companyId, accountId, recipients }) => [
				companyId,
				accountId,
				recipients.map(({ profileUrn: urn }) => urn),
			]),
		).toStrictEqual([
			[PAGE, 'a', [profileUrn(1), profileUrn(4)]],
			[PAGE, 'b', [profileUrn(2)]],
			['7', 'a', [profileUrn(3)]],
			[PAGE, null, [profileUrn(5)]],
		]);
		for (const { companyId, accountId, recipients } of batches) {
			expect(recipients).toStrictEqual(
				recipients.map((recipient) => ({ ...recipient, companyId, accountId })),
			);
		}
	});

	it('holds a person of several rows once, and all their rows', () => {
		expect(batchesOf([usableEntry(2, 1), usableEntry(5, 2), usableEntry(7, 1)])).toStrictEqual([
			{
				companyId: PAGE,
				accountId: null,
				recipients: [recipientOf(1, { entries: [2, 7] }), recipientOf(2, { entries: [5] })],
			},
		]);
	});

	it('holds two spellings of a person once, as the first row has them', () => {
		const other = {
			...profileOf(1),
			profileUrn: `urn:li:fsd_profile:${profileId(1, 'profile', 9)}`,
		};
		const batches = batchesOf([usableEntry(0, 1), usableEntry(1, 1, { profile: other })]);
		expect(batches.flatMap(({ recipients }) => recipients)).toStrictEqual([
			recipientOf(1, { entries: [0, 1] }),
		]);
	});

	it('asks nobody a second time by a second account', () => {
		const rows = [usableEntry(0, 1, { accountId: 'a' }), usableEntry(1, 1, { accountId: 'b' })];
		expect(batchesOf(rows)).toStrictEqual([
			{
				companyId: PAGE,
				accountId: 'a',
				recipients: [recipientOf(1, { accountId: 'a', entries: [0, 1] })],
			},
		]);
	});

	it('asks a person for each page', () => {
		const batches = batchesOf([usableEntry(0, 1), usableEntry(1, 1, { companyId: '7' })]);
		expect(
			batches.map(({ companyId, recipients }) => [companyId, recipients[0]?.entries]),
		).toStrictEqual([
			[PAGE, [0]],
			['7', [1]],
		]);
	});

	it('keeps the public name by which somebody was found', () => {
		const queue = new Queue(50);
		const jane = entryOf('linkedin.com/in/jane-doe', { index: 3 }) as UsableEntry;
		const added = queue.add(jane, profileOf(1));
		expect(added).toStrictEqual(recipientOf(1, { entries: [3], slugs: ['jane-doe'] }));
		expect(queue.find({ companyId: PAGE, personKey: profileOf(1).personKey })).toBe(added);
	});

	it('finds people by page, whether they wait or have been taken', () => {
		const queue = queueOf([usableEntry(0, 1), usableEntry(1, 2, { companyId: '7' })]);
		const { personKey } = profileOf(1);
		expect(queue.find({ companyId: '7', personKey })).toBeNull();
		const [batch] = queue.takeAll(PAGE);
		const found = queue.find({ companyId: PAGE, personKey });
		expect(found).toStrictEqual(recipientOf(1, { entries: [0] }));
		expect(found).toBe(batch?.recipients[0]);
		expect(queue.recipients.map((recipient) => recipient.personKey)).toStrictEqual(
			[1, 2].map((member) => profileOf(member).personKey),
		);
	});

	it('loses no row and doubles no person', () => {
		const place = fc.tuple(fc.nat(6), fc.constantFrom(PAGE, '7'), fc.constantFrom('a', 'b', null));
		fc.assert(
			fc.property(fc.array(place), fc.integer({ min: 1, max: 4 }), (places, batchSize) => {
				const rows = places.map(([member, companyId, accountId], index) =>
					usableEntry(index, member + 1, { companyId, accountId }),
				);
				const recipients = queueOf(rows, batchSize)
					.takeAll()
					.flatMap((batch) => batch.recipients);
				const entries = recipients.flatMap((recipient) => recipient.entries);
				expect([...entries].sort((a, b) => a - b)).toStrictEqual(rows.map((_, index) => index));
				const asked = recipients.map(({ companyId, personKey }) => `${companyId} ${personKey}`);
				expect(new Set(asked).size).toBe(asked.length);
			}),
		);
	});
});
