import { memberId, notAProfile } from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { parseId } from '../../../../../nodes/ConnectSafely/profiles/parseId';
import { findOtherUrn } from '../../../../../nodes/ConnectSafely/profiles/text/findId';
import { profileId } from '../../../../support/simulator';

const PERSON = 'urn:li:fsd_profile:';

describe('a URN without an id', () => {
	it.each<[string, string]>([
		['urn:li:member:12', ', x'],
		['urn:li:member:x', ''],
		['urn:li:MEMBER', ' x'],
		['urn:li:person:x1Yz_4-Abc', ' x'],
		['member:123', ''],
		['urn : li : person : (x)', 'y'],
		['urn:li:fsd_profile:123', ''],
		['urn:li:fs_miniProfile:123', ''],
		['urn:li:ts_profile:123', ''],
	])('has a number or an id of another kind: %s %j', (text, behind) => {
		expect(findOtherUrn(text + behind, 0)).toStrictEqual({
			start: 0,
			end: text.length,
			reference: { kind: 'reference', text, profile: memberId(text), isPerson: true },
		});
	});

	it.each<[string, string]>([
		[`${PERSON}jan-tester`, 'jan-tester'],
		[`${PERSON}1x`, '1x'],
		[`${PERSON}x1`, 'x1'],
		[PERSON, PERSON],
		['urn:li:fsd_profile', 'urn:li:fsd_profile'],
		['urn:li:fs_profile:x', 'x'],
		['urn:li:fs_normalized_profile:x', 'x'],
		['urn:li:fs_salesProfile:(x', 'x'],
		['urn:li:fs_recruiterProfile:x', 'x'],
		['urn:li:fs_recruiter:x', 'x'],
		['urn:li:ts_x:y', 'y'],
		['urn:li:ts_person:y', 'y'],
	])('has no id of a person: %s', (text, id) => {
		expect(findOtherUrn(`Jan ${text}, x`, 4)).toStrictEqual({
			start: 4,
			end: 4 + text.length,
			reference: { kind: 'reference', text, profile: parseId(id), isPerson: true },
		});
	});

	it.each<[string, string]>([
		['urn:li:fsd_company:12', ' x'],
		['urn:li:activity:71', ',x'],
		['urn:li:activity:(71)', ')'],
		['urn:li:activity:71', '|'],
		['urn:li:activity:71', ';'],
		['urn:li:activity:71', '"'],
		['urn:li:activity:71', "'"],
		['urn:li:activity:71', '<'],
		['urn:li:activity:71', '>'],
		['urn:li:activity:71', '('],
		['urn:li:xperson:12', ''],
		['urn:li:fsd_profiles:12', ''],
		['urn:li:persons:12', ''],
		['urn:li:xfsd_profile:12', ''],
		['urn:li:fsd_xprofile:12', ''],
		['urn:li:xts_y:12', ''],
		['urn:li:comment:(urn:li:activity:71,72)', ')'],
		['urn:li:fsd_conversation:(x,y)', ''],
	])('is of something else than a person: %s %j', (text, behind) => {
		const cause = expect.stringMatching(/ is not the URN of a person$/);
		expect(findOtherUrn(text + behind, 0)).toMatchObject({
			start: 0,
			end: text.length,
			reference: { text, profile: { code: 'notAProfile', cause }, isPerson: false },
		});
	});

	it('says what it is by what stands in it', () => {
		expect(findOtherUrn('urn:li:fsd_company:12', 0)?.reference.profile).toStrictEqual(
			notAProfile('urn:li:fsd_company:12', 'is not the URN of a person'),
		);
	});

	it.each([`${PERSON}${profileId(1001)}`, `${PERSON}acoaab`, 'urn:li:x:AEMAAB', '', '-'])(
		'is none of them: %j',
		(text) => {
			expect(findOtherUrn(text, 0)).toBeNull();
		},
	);
});
