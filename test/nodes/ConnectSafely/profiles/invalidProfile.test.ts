import {
	bareWord,
	brokenId,
	EMPTY,
	invalidProfile,
	memberId,
	notAProfile,
	notAProfileObject,
	noValue,
	objectAsText,
	productId,
	severalPeople,
	tooLongCell,
	tooLongProfile,
	typedExpression,
	unresolvedName,
	type InvalidProfile,
} from '../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { sentences } from '../../../../nodes/ConnectSafely/reading';

const PUT_INSTEAD =
	"Put the person's LinkedIn address into the row, such as linkedin.com/in/jane-doe.";
const AS_GIVEN = 'Put the URN as LinkedIn gave it into the row.';

const ALL: Array<[string, InvalidProfile, InvalidProfile['code'], string, string]> = [
	[
		'an empty row',
		EMPTY,
		'emptyProfile',
		'this row has no profile',
		'Fill the cell, or filter such rows out before this node.',
	],
	[
		'a company page',
		notAProfile('x.y', 'is a company page'),
		'notAProfile',
		'"x.y" is a company page',
		PUT_INSTEAD,
	],
	[
		'an object',
		notAProfileObject('is too deep'),
		'notAProfile',
		'this object is too deep',
		PUT_INSTEAD,
	],
	[
		'a name',
		bareWord('Anna'),
		'notAProfile',
		'"Anna" is not a LinkedIn profile',
		`Names are not looked up, as they could match the wrong person. ${PUT_INSTEAD}`,
	],
	[
		'a public name that is not to be looked up',
		unresolvedName('jane-doe'),
		'notAProfile',
		'"jane-doe" is a public profile name',
		"Switch on 'Resolve Profiles' to have it looked up, or put the person's profile URN (urn:li:fsd_profile:ACoAA…) into the row.",
	],
	[
		'a member number',
		memberId('42'),
		'memberId',
		'"42" is a member number or an id of another kind, which cannot be converted',
		PUT_INSTEAD,
	],
	[
		'a cut-off id',
		brokenId('ACoAA…', 'truncated'),
		'truncatedUrn',
		'"ACoAA…" is cut off: the whole id has 39 characters',
		AS_GIVEN,
	],
	[
		'a lower-cased id',
		brokenId('acoaa', 'lowerCased'),
		'notAProfile',
		'"acoaa" is in the wrong letter case, which counts in an id',
		AS_GIVEN,
	],
	[
		'a malformed id',
		brokenId('ACoAA+', 'malformed'),
		'notAProfile',
		'"ACoAA+" is not one profile id (separate several profiles by commas)',
		AS_GIVEN,
	],
	[
		'a Sales Navigator id',
		productId('salesNavigator'),
		'salesNavigatorId',
		'this is a Sales Navigator id, which cannot be invited or converted',
		PUT_INSTEAD,
	],
	[
		'a Recruiter id',
		productId('recruiter'),
		'recruiterId',
		'this is a Recruiter id, which cannot be invited or converted',
		PUT_INSTEAD,
	],
	[
		'a text that is longer than a profile',
		tooLongProfile('x'.repeat(10_001)),
		'notAProfile',
		`"${'x'.repeat(57)}…" has 10001 characters, too many for one profile (separate several profiles by commas)`,
		PUT_INSTEAD,
	],
	[
		'a cell that is longer than what is read',
		tooLongCell(500_001, 500_000),
		'notAProfile',
		'this cell has 500001 characters, more than the 500000 that are read',
		'Put one person into each row.',
	],
	[
		'running text',
		severalPeople('jan and kim', 2),
		'notAProfile',
		'"jan and kim" is running text with several people in it: 2',
		'Put each person into a row of their own, or separate their addresses by commas.',
	],
	[
		'a sign for an empty cell',
		noValue('n/a', 'stands for an empty cell'),
		'notAProfile',
		'"n/a" stands for an empty cell',
		'Fill the cell, or filter such rows out before this node.',
	],
	[
		'an expression as a text',
		typedExpression('{{ $json.url }}'),
		'notAProfile',
		'"{{ $json.url }}" is an expression that is taken as a text',
		"Switch 'Profile' from Fixed to Expression.",
	],
	[
		'an object as a text',
		objectAsText('[object Object]'),
		'notAProfile',
		'"[object Object]" is what is left of an object that was put into a text',
		"Map the field itself to 'Profile', without text around it.",
	],
];

describe('an invalid profile', () => {
	it.each(ALL)('says what it is and what to do: %s', (_, invalid, code, cause, advice) => {
		expect(invalid).toStrictEqual({ kind: 'invalid', code, cause, advice });
		expect(sentences(invalid)).toMatch(/^["A-Z].*[^.]\. (Put|Fill|Switch|Map) .*[^.]\.$/);
	});

	it('tells who the person is where the id of another product gives it away', () => {
		expect(productId('recruiter', '1001')).toStrictEqual({
			...productId('recruiter'),
			personKey: '1001',
		});
	});

	it('may come without advice', () => {
		expect(invalidProfile('notAProfile', "'Profile' cannot be read", '')).toStrictEqual({
			kind: 'invalid',
			code: 'notAProfile',
			cause: "'Profile' cannot be read",
			advice: '',
		});
	});

	it.each([
		[60, 60, ''],
		[61, 57, '…'],
		[10_000, 57, '…'],
	])('is quoted in part where it is long: %i characters', (length, shown, mark) => {
		expect(unresolvedName('x'.repeat(length)).cause).toBe(
			`"${'x'.repeat(shown)}${mark}" is a public profile name`,
		);
	});
});
