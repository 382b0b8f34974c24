import { faulty, good } from '../../../../../../nodes/ConnectSafely/reading';
import { PRESET, read } from './sendOptions';

describe('the options', () => {
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
