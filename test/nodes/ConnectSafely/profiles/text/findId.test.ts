import { notAProfile } from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { parseId } from '../../../../../nodes/ConnectSafely/profiles/parseId';
import { findId } from '../../../../../nodes/ConnectSafely/profiles/text/findId';
import { profileId } from '../../../../support/simulator';

const id = profileId(1001);
const salesId = profileId(1001, 'salesNavigator');
const profile = parseId(id);

/** The id that a text holds, where nothing before an index counts. */
function idIn(text: string, from = 0) {
	return findId(text, from, text.search(/A(?:Co|Cw|EM|EE)AA/i));
}

describe('an id in a text', () => {
	it.each<[string, string, string]>([
		['', id, ''],
		['Jan ', id, ' Tester'],
		['Jan:', id, ''],
		...[...' \n/\\?#&,;:()[]{}"\'<>|`‘’“”„«»‹›'].map((end): [string, string, string] => [
			'"',
			id,
			`${end}x`,
		]),
		...['.', '!', '*', '**', '~~', '-', '__'].map((end): [string, string, string] => ['', id, end]),
		['', `urn:li:fsd_profile:${id}`, ''],
		['x ', `URN:LI:FSD_PROFILE:${id}`, ' x'],
		['x ', `urn : li : fsd_profile : ${id}`, ' x'],
		['', `urn: li: fsd_profile: ( ${id}`, ' x'],
		['x:', `li:fsd_profile:${id}`, ''],
		['', `urn:li:fsd_followingState:urn:li:fsd_profile:${id}`, ''],
		['', `urn:li:_x1:${id}`, ''],
		['', `urn:li:activity:urn:li:fsd_profile:${id}`, ''],
		['x ', `fsd_profile:${id}`, ''],
		['x ', `fs_miniProfile : ( ${id}`, ''],
		['x ', `ts_profile:${id}`, ''],
		['x ', `person:${id}`, ''],
		['x ', `member: ${id}`, ''],
		['', `urn:li:fsd_profileCard:(${id},ABOUT,en_US)`, ', x)'],
		['', `urn:li:fsd_profile:(${id})`, ')'],
		['x (', `${id})`, ')'],
		['(x,', `${id},y)`, ')'],
		['( ', `${id})`, ''],
		['(x, ', id, ')'],
		['xli:a:', id, ''],
		['xperson:', id, ''],
		['xfsd_profile:', id, ''],
		['companies ', id, ''],
		['urn:li:activity:71 ', id, ''],
		['person: Jan ', id, ''],
		['https://crm.example/x ', id, ''],
		['https://crm.example/x,', id, ''],
		['https://crm.example/x;', id, ''],
		['https://crm.example/x|', id, ''],
		['https://crm.example/x"', id, ''],
		["https://crm.example/x'", id, ''],
		['https://crm.example/x<', id, ''],
		['https://crm.example/x>', id, ''],
		['crm.example ', id, ''],
		['a.b/', id, ''],
		['jan@crm.example/', id, ''],
		['x/crm.example/', id, ''],
		['x\\crm.example/', id, ''],
		['.crm.example/', id, ''],
		['x/', id, ''],
	])('is read whole, with its URN: %j %s %j', (before, written, behind) => {
		expect(idIn(before + written + behind)).toStrictEqual({
			start: before.length,
			end: before.length + written.length,
			reference: { kind: 'reference', text: written, profile, isPerson: true },
		});
	});

	it('may be encoded, with what stands behind it', () => {
		const text = `${id}%22xyz`;
		expect(idIn(`${text} y`)).toStrictEqual({
			start: 0,
			end: text.length,
			reference: { kind: 'reference', text, profile, isPerson: true },
		});
	});

	it.each([
		'ACoAAB...',
		'ACoAAB..',
		id.replace(/B/, '*'),
		salesId,
		id.toLowerCase(),
		id.replace(/.$/, '…'),
	])('may be one that cannot be used: %s', (text) => {
		const reference = { kind: 'reference', text, profile: parseId(text), isPerson: true };
		expect(idIn(`${text} x`)).toStrictEqual({ start: 0, end: text.length, reference });
	});

	it.each([
		`x${id}`,
		`_${id}`,
		`-${id}`,
		'acoaalto-jones',
		`https://crm.example/people/${id}`,
		`crm.example/${id}`,
		`crm.example?id=${id}`,
		`crm.example#${id}`,
		`CRM.my-x.example/${id}`,
		`see crm.example/x/${id}`,
		`see,crm.example/${id}`,
		`see;crm.example/${id}`,
		`see|crm.example/${id}`,
		`"crm.example/${id}`,
		`'crm.example/${id}`,
		`<crm.example/${id}`,
		`>crm.example/${id}`,
		`(crm.example/${id}`,
		...[...':=[{*`“«‹→、'].map((before) => `CRM${before}crm.example/people/${id}`),
		`app://${id}`,
	])('is none within something else: %s', (text) => {
		expect(idIn(text)).toBeNull();
	});

	it('begins behind another reference', () => {
		expect(idIn(`x${id}`, 1)).toMatchObject({ start: 1, reference: { text: id } });
		expect(idIn(`https://a.b/${id}`, 12)).toMatchObject({ start: 12, reference: { text: id } });
		expect(idIn(`person:${id}`, 5)).toMatchObject({ start: 7, reference: { text: id } });
		expect(idIn(`(x)${id})`, 3)).toMatchObject({ start: 3, reference: { text: id } });
	});

	it.each([
		...['company', 'fsd_company', 'organization', 'fs_organisation', 'school', 'activity', 'share'],
		...['ugcPost', 'jobPosting', 'fsd_jobs', 'event', 'article', 'digitalmediaAsset', 'hashtag'],
		...['fsd_page', 'post', 'group'],
	])('may be of something else than a person: %s', (type) => {
		const text = `urn:li:${type}:${id}`;
		expect(idIn(text)).toStrictEqual({
			start: 0,
			end: text.length,
			reference: {
				kind: 'reference',
				text,
				profile: notAProfile(text, 'is not the URN of a person'),
				isPerson: false,
			},
		});
	});

	it.each(['groupMember', 'fsd_posting', 'companies_x', 'fsd_groupx', 'blogpost'])(
		'is of a person by any other type: %s',
		(type) => {
			expect(idIn(`urn:li:${type}:${id}`)?.reference).toStrictEqual({
				kind: 'reference',
				text: `urn:li:${type}:${id}`,
				profile,
				isPerson: true,
			});
		},
	);

	it.each([
		`urn:li:msg_conversation:(urn:li:fsd_profile:${id},2-x)`,
		`urn:li:fsd_thread:(${id},x)`,
		`urn:li:comment:(x,${id})`,
		`urn:li:messageThreadV2:(${id},x)`,
		`urn : li : fs_reaction:x,${id}`,
	])('is of nobody in a talk: %s', (text) => {
		expect(idIn(text)?.reference).toMatchObject({
			profile: { cause: expect.stringMatching(/ is not the URN of a person$/) },
			isPerson: false,
		});
	});

	it('is of a person behind a talk', () => {
		expect(idIn(`urn:li:comment:x ${id}`)?.reference).toMatchObject({ profile, isPerson: true });
	});
});
