import { quote, type Reason } from '../reading';
import type { IdProblem, ProfileIdKind } from './profileId';

/** Stored workflows hold these words. */
export const INVALID_PROFILE_CODES = [
	'emptyProfile',
	'notAProfile',
	'salesNavigatorId',
	'recruiterId',
	'memberId',
	'truncatedUrn',
] as const;

export type InvalidProfileCode = (typeof INVALID_PROFILE_CODES)[number];

/** An entry nobody can be invited by, with what it is and what to do about it. */
export interface InvalidProfile extends Reason {
	kind: 'invalid';
	code: InvalidProfileCode;
	personKey?: string;
}

export const PUT_INSTEAD =
	"Put the person's LinkedIn address into the row, such as linkedin.com/in/jane-doe.";

const ID_PROBLEMS: Record<IdProblem, { code: InvalidProfileCode; what: string }> = {
	truncated: { code: 'truncatedUrn', what: 'is cut off: the whole id has 39 characters' },
	lowerCased: { code: 'notAProfile', what: 'is in the wrong letter case, which counts in an id' },
	malformed: {
		code: 'notAProfile',
		what: 'is not one profile id (separate several profiles by commas)',
	},
};

/** The row holds nothing that could be a profile. */
export const EMPTY: InvalidProfile = invalidProfile(
	'emptyProfile',
	'this row has no profile',
	'Fill the cell, or filter such rows out before this node.',
);

/** @param what says what the entry is, as in "is a company page" */
export function notAProfile(text: string, what: string, advice = PUT_INSTEAD): InvalidProfile {
	return invalidProfile('notAProfile', `${quote(text)} ${what}`, advice);
}

export function notAProfileObject(what: string): InvalidProfile {
	return invalidProfile('notAProfile', `this object ${what}`, PUT_INSTEAD);
}

export function tooLongProfile(text: string): InvalidProfile {
	const what = `has ${text.length} characters, too many for one profile`;
	return notAProfile(text, `${what} (separate several profiles by commas)`);
}

/** @param longest how many characters of a cell are read */
export function tooLongCell(length: number, longest: number): InvalidProfile {
	return invalidProfile(
		'notAProfile',
		`this cell has ${length} characters, more than the ${longest} that are read`,
		'Put one person into each row.',
	);
}

/** A text that mentions people without saying who of them is meant. */
export function severalPeople(text: string, count: number): InvalidProfile {
	return notAProfile(
		text,
		`is running text with several people in it: ${count}`,
		'Put each person into a row of their own, or separate their addresses by commas.',
	);
}

/** A text with keys, which say whom it is about; without them it could be anybody in it. */
export function unreadRecord(text: string): InvalidProfile {
	return notAProfile(
		text,
		'looks like JSON that cannot be read: it may be cut off, have a mistake in it, or be nested too deep',
		"Map the field with the person's LinkedIn address to 'Profile', in place of the whole text.",
	);
}

/** A word that may be a name. */
export function bareWord(text: string): InvalidProfile {
	return notAProfile(
		text,
		'is not a LinkedIn profile',
		`Names are not looked up, as they could match the wrong person. ${PUT_INSTEAD}`,
	);
}

/** @param what says why the cell counts as empty */
export function noValue(text: string, what: string): InvalidProfile {
	return notAProfile(text, what, EMPTY.advice);
}

export function typedExpression(text: string): InvalidProfile {
	const advice = "Switch 'Profile' from Fixed to Expression.";
	return notAProfile(text, 'is an expression that is taken as a text', advice);
}

export function objectAsText(text: string): InvalidProfile {
	const advice = "Map the field itself to 'Profile', without text around it.";
	return notAProfile(text, 'is what is left of an object that was put into a text', advice);
}

/** A public profile name, where names are not to be looked up. */
export function unresolvedName(slug: string): InvalidProfile {
	return invalidProfile(
		'notAProfile',
		`${quote(slug)} is a public profile name`,
		"Switch on 'Resolve Profiles' to have it looked up, or put the person's profile URN (urn:li:fsd_profile:ACoAA…) into the row.",
	);
}

/** An id that no tool can turn into a profile id. */
export function memberId(text: string): InvalidProfile {
	const what = 'is a member number or an id of another kind, which cannot be converted';
	return invalidProfile('memberId', `${quote(text)} ${what}`, PUT_INSTEAD);
}

export function brokenId(id: string, problem: IdProblem): InvalidProfile {
	const { code, what } = ID_PROBLEMS[problem];
	return invalidProfile(
		code,
		`${quote(id)} ${what}`,
		'Put the URN as LinkedIn gave it into the row.',
	);
}

/** @param personKey where the id gives away whom it names */
export function productId(
	product: Exclude<ProfileIdKind, 'profile'>,
	personKey?: string,
): InvalidProfile {
	const name = product === 'recruiter' ? 'Recruiter' : 'Sales Navigator';
	const cause = `this is a ${name} id, which cannot be invited or converted`;
	return {
		...invalidProfile(`${product}Id`, cause, PUT_INSTEAD),
		...(personKey === undefined ? {} : { personKey }),
	};
}

export function invalidProfile(
	code: InvalidProfileCode,
	cause: string,
	advice: string,
): InvalidProfile {
	return { kind: 'invalid', code, cause, advice };
}
