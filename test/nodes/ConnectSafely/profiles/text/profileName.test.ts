import { parseProfileName } from '../../../../../nodes/ConnectSafely/profiles/text/profileName';
import { profileId } from '../../../../support/simulator';

const id = profileId(1001);

describe('a profile name', () => {
	it.each<[string, string]>([
		['Jan-Tester', 'jan-tester'],
		['jan_tester', 'jan_tester'],
		['jan.tester', 'jan.tester'],
		['jos%C3%A9', 'josé'],
		['jos%25C3%25A9', 'josé'],
		['jose\u0301', 'josé'],
		['张三', '张三'],
		['🚀-jan', '🚀-jan'],
		['👍🏽-jan', '👍🏽-jan'],
		['12345', '12345'],
		['jan-tester%20', 'jan-tester'],
		['jan-tester%2F', 'jan-tester'],
		['jan-tester%3Ftrk%3Dx', 'jan-tester'],
		['jan-tester%26trk=x', 'jan-tester'],
		["jan-tester'", 'jan-tester'],
		['jan-tester**', 'jan-tester'],
		['jan-tester.', 'jan-tester'],
		['%20jan-tester', 'jan-tester'],
		['jan..tester', 'jan..tester'],
		["jan-tester's", 'jan-tester'],
		["jan's-tester", "jan's-tester"],
		['jan-tester张三', 'jan-tester'],
		['jan-van-tester张三', 'jan-van-tester'],
		['jan-tester张三-2', 'jan-tester张三-2'],
		['élan-tester张三', 'élan-tester张三'],
		['jan-tester%3Emore', 'jan-tester'],
		["jan-tester'%3Emore", 'jan-tester'],
		['jan-tester%7Cmore', 'jan-tester'],
		['jan-tester%20%20%7C%0Amore', 'jan-tester'],
		['jan-tester%23about', 'jan-tester'],
		['jan-tester%3F', 'jan-tester'],
		['foxxx', 'foxxx'],
		['xxxfo', 'xxxfo'],
		['a'.repeat(200), 'a'.repeat(200)],
	])('is read from %s', (written, slug) => {
		expect(parseProfileName(written)).toStrictEqual({ kind: 'slug', slug });
	});

	it.each<[string, string]>([
		[id, id],
		[`${id}.`, id],
		[`${id}**`, id],
		[`${id}%2F`, id],
		[`%20${id}`, id],
		[`${id}%5C`, id],
		[`urn%3Ali%3Afsd_profile%3A${id}`, id],
		[`urn:li:fs_salesProfile:(${id})`, id],
		['ACoAAB...', 'ACoAAB...'],
	])('may be an id: %s', (written, expected) => {
		expect(parseProfileName(written)).toStrictEqual({ kind: 'id', id: expected });
	});

	it.each<[string, RegExp]>([
		['', /without a profile name/],
		['%20', /without a profile name/],
		['me', /whoever opens it/],
		['ME', /whoever opens it/],
		['undefined', /"undefined" where a profile name should be/],
		['NaN', /"nan" where/],
		['in', /"in" where/],
		['unavailable', /"unavailable" where/],
		['jan%ZZtester', /where a profile name should be/],
		['jan@tester', /where a profile name should be/],
		['jan%20tester', /where a profile name should be/],
		['jan%3Ftester', /where a profile name should be/],
		['jan%2Ftester', /where a profile name should be/],
		['jan+tester', /where a profile name should be/],
		['jan=tester', /where a profile name should be/],
		['jan^tester', /where a profile name should be/],
		['jan{{last', /where a profile name should be/],
		['-', /"-" where/],
		['._', /without a profile name/],
		['...', /is cut off/],
		['jan-te…', /is cut off/],
		['jan-te...%2F', /is cut off/],
		['jan-te..', /is cut off/],
		['jan-te。。。', /is cut off/],
		['jan-te****', /is cut off/],
		['xxx', /"xxx" where/],
		['first-last', /"first-last" where/],
		['jan%23a-b', /"jan#a-b" where/],
		[`x-urn:li:fsd_profile:${id}`, /where a profile name should be/],
		[`urn:li:fs_salesProfile:(${id},x)`, /where a profile name should be/],
		['a'.repeat(4_000), /where a profile name should be/],
		['a'.repeat(201), /where a profile name should be/],
		['a'.repeat(4_001), /has too long a profile name/],
	])('is none: %#', (written, what) => {
		expect(parseProfileName(written)).toStrictEqual({
			kind: 'none',
			what: expect.stringMatching(what),
		});
	});
});
