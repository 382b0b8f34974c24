import {
	notAProfile,
	productId,
	tooLongProfile,
} from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { parseId } from '../../../../../nodes/ConnectSafely/profiles/parseId';
import {
	findAddress,
	LINKEDIN_HOST,
} from '../../../../../nodes/ConnectSafely/profiles/text/findAddress';
import { LONGEST_PROFILE } from '../../../../../nodes/ConnectSafely/profiles/text/refuseText';
import { profileId } from '../../../../support/simulator';

const JAN = 'www.linkedin.com/in/jan-tester';
const EVA = 'www.linkedin.com/in/eva-probe';
const id = profileId(1001);
const salesId = profileId(1001, 'salesNavigator');
const jan = { kind: 'publicName', slug: 'jan-tester' };

/** The address of the first host in a text, where nothing before an index counts. */
function addressIn(text: string, from = 0) {
	const host = LINKEDIN_HOST.exec(text);
	return host && findAddress(text, from, { index: host.index, text: host[0] });
}

function referenceIn(text: string) {
	return addressIn(text)?.reference;
}

describe('an address in a text', () => {
	it.each<[string, string, string]>([
		['see ', JAN, ' and more'],
		['See: (', `http://${JAN}`, ')'],
		['', `https://${JAN}`, ''],
		['see ', `http:/${JAN}`, ''],
		['see ', `https//${JAN}`, ''],
		['see ', `http:\\\\${JAN}`, ''],
		['see ', `hxxps://${JAN}`, ''],
		['see ', `hxxp:/${JAN}`, ''],
		['see ', `https://https://${JAN}`, ''],
		['see ', `//${JAN}`, ''],
		['see ', `intent://${JAN}`, ''],
		['intent:/', JAN, ''],
		['1intent:', `//${JAN}`, ''],
		['see ', 'linkedin://in/jan-tester', ''],
		['see ', 'linkedin:\\\\in\\jan-tester', ''],
		['see ', 'linkedin.cn:443/in/jan-tester', ''],
		['é ', JAN, ''],
		['領英', JAN, ''],
		['りんく', JAN, ''],
		['リンク', JAN, ''],
		['링크', JAN, ''],
		['ลิงก์ก', JAN, ''],
		['=', JAN, ''],
		[' _', JAN, ' '],
		[' @', JAN, ''],
		['href="/', JAN, ''],
		['***', JAN, '***'],
		['', `${JAN}?trk=x,y`, ' '],
		['', `${JAN}#about`, ' '],
		['', `${JAN}/?trk=x`, `,https://${EVA}`],
		['', JAN, '&name=Jan?x=1'],
		['', JAN, `; https://${EVA}?profileUrn=urn:li:fsd_profile:${id}`],
		['', `${JAN}?trk=x`, ` https://${EVA}?profileUrn=urn:li:fsd_profile:${id}`],
		['(', JAN, `)?profileUrn=urn:li:fsd_profile:${id}`],
		...['.', ',', ';', ':', '!', '?', ')', ']', '}', "'", '*', '~', '.)', '?!'].map(
			(end): [string, string, string] => ['', JAN, end],
		),
		...['"', '<', '>', '|', '`', '—', '‘', '“', '”', '«', '»', '‹', '、', '。', '】'].map(
			(end): [string, string, string] => ['', JAN, `${end} x`],
		),
	])('ends where what stands around it begins: %j %s %j', (before, written, behind) => {
		expect(addressIn(before + written + behind)).toStrictEqual({
			start: before.length,
			end: before.length + written.length,
			reference: { kind: 'reference', text: written, profile: jan, isPerson: true },
		});
	});

	it.each([
		`x@${JAN}`,
		`x_${JAN}`,
		`é${JAN}`,
		`²${JAN}`,
		`x/${JAN}`,
		`x\\${JAN}`,
		'xlinkedin.com/in/jan-tester',
		'www.xlinkedin.com/in/jan-tester',
		'-linkedin.com/in/jan-tester',
		'.www.linkedin.com/in/jan-tester',
	])('is none where its host is another one: %s', (text) => {
		expect(addressIn(text)).toBeNull();
	});

	it.each<[string, string]>([
		['x', 'linkedin.com/in/jan-tester'],
		['x_', JAN],
		['xhttps:', `//${JAN}`],
		['é', JAN],
	])('begins behind what is part of another one: %j %s', (other, written) => {
		expect(addressIn(other + written, other.length)).toMatchObject({
			start: other.length,
			reference: { text: written, profile: jan },
		});
	});

	it('has the emphasis around it alone taken away', () => {
		const cutOff = notAProfile(`${JAN}***`, 'is cut off');
		expect(addressIn(`${JAN}***`)?.reference.profile).toStrictEqual(cutOff);
		expect(addressIn(`* ${JAN}***`)?.reference.profile).toStrictEqual(cutOff);
		expect(addressIn(`***${JAN}***`, 3)?.reference.profile).toStrictEqual(cutOff);
		expect(addressIn(`***_${JAN}_***`)?.reference.profile).toStrictEqual(jan);
	});

	it('ends with its path where its page may only lead on to another one', () => {
		expect(addressIn(`www.linkedin.com/authwall?to=${JAN}`)).toStrictEqual({
			start: 0,
			end: 'www.linkedin.com/authwall'.length,
			reference: {
				kind: 'reference',
				text: 'www.linkedin.com/authwall',
				profile: notAProfile('www.linkedin.com/authwall', 'is not the address of a profile'),
				isPerson: false,
			},
		});
	});
});

describe('what an address means', () => {
	it('is the id in it', () => {
		const profile = parseId(id);
		for (const text of [`linkedin.com/in/${id}`, `${JAN}?profileUrn=urn:li:fsd_profile:${id}`]) {
			expect(referenceIn(text)).toStrictEqual({ kind: 'reference', text, profile, isPerson: true });
		}
	});

	it('is the id of another product, with the commas behind it', () => {
		const text = `linkedin.com/sales/lead/${salesId},NAME_SEARCH,x1Yz`;
		const reference = { kind: 'reference', text, profile: parseId(salesId), isPerson: true };
		expect(referenceIn(`${text}, Jan`)).toStrictEqual(reference);
		expect(referenceIn(`${text},www.acme.example`)).toStrictEqual(reference);
	});

	it('is a person of another product where it has no id', () => {
		expect(referenceIn('linkedin.com/talent/profile/12345')).toMatchObject({
			profile: productId('recruiter'),
			isPerson: true,
		});
	});

	it.each<[string, string]>([
		['linkedin.com/in/jan-te...', 'is cut off'],
		['linkedin.com/in/me/', "is LinkedIn's link to whoever opens it"],
		['linkedin.com/in/undefined?trk=x.', 'has "undefined" where a profile name should be'],
	])('is nobody who can be invited: %s', (text, what) => {
		const profile = notAProfile(text, what);
		expect(referenceIn(text)).toStrictEqual({ kind: 'reference', text, profile, isPerson: true });
	});

	it.each<[string, string, string]>([
		['linkedin.com/company/acme', '.', 'is a company page'],
		['lnkd.in/x1Yz', ', ', 'is a LinkedIn short link'],
		['LNKD.IN/in/jan', '', 'is a LinkedIn short link'],
	])('is no person: %s', (text, behind, what) => {
		const profile = notAProfile(text, what);
		const reference = { kind: 'reference', text, profile, isPerson: false };
		expect(referenceIn(text + behind)).toStrictEqual(reference);
	});

	it('is told in short where a name is too long', () => {
		const whole = `linkedin.com/in/${'a'.repeat(LONGEST_PROFILE)}`;
		const longest = whole.slice(0, LONGEST_PROFILE);
		const longer = whole.slice(0, LONGEST_PROFILE + 1);
		expect(referenceIn(longest)?.profile).toStrictEqual(
			notAProfile(longest, 'has too long a profile name'),
		);
		expect(referenceIn(longer)?.profile).toStrictEqual(tooLongProfile(longer));
	});
});

describe('a broken name in an address', () => {
	it.each<[string, string, string]>([
		['www.linkedin.com/in/jan-te', '[...]', 'is cut off'],
		['www.linkedin.com/in/jan', '?ller', 'has a sign in the profile name that no name has'],
		['www.linkedin.com/in/jan', ' tester', 'has a blank in the profile name'],
	])('belongs to it: %s %s', (written, rest, what) => {
		const text = written + rest;
		expect(addressIn(`See ${text}\nEva`)).toStrictEqual({
			start: 4,
			end: 4 + text.length,
			reference: {
				kind: 'reference',
				text,
				profile: notAProfile(text, what),
				isPerson: true,
			},
		});
	});

	it('has a rest of 200 characters at most', () => {
		const text = `linkedin.com/in/jan—${'x'.repeat(300)}`;
		expect(addressIn(text)).toMatchObject({ start: 0, end: 'linkedin.com/in/jan'.length + 200 });
	});
});
