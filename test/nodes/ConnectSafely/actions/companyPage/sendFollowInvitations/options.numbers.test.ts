import { optionTable } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/options';
import { faulty, good } from '../../../../../../nodes/ConnectSafely/reading';
import { PRESET, read } from './sendOptions';

describe('numbers among the options', () => {
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
});
