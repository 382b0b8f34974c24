import {
	bareWord,
	productId,
	type InvalidProfile,
} from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import {
	belongingTo,
	companyName,
	emptyIn,
	nobodyIn,
	otherRecord,
	standingIn,
	tooDeepObject,
	twoPeople,
	type Path,
} from '../../../../../nodes/ConnectSafely/profiles/object/objectRefusals';
import { profileOf } from '../../people';

const PUT_INSTEAD =
	"Put the person's LinkedIn address into the row, such as linkedin.com/in/jane-doe.";
const PATH: Path = ['data', 'LinkedIn'];

function refused(cause: string): InvalidProfile {
	return { ...bareWord('Jan'), cause };
}

describe('the field in which something was found', () => {
	it.each([
		['"Jan" is not a LinkedIn profile', `"Jan" in 'LinkedIn' is not a LinkedIn profile`],
		['"Jan" has 9 characters', `"Jan" in 'LinkedIn' has 9 characters`],
		['"in/me" has "me" where', `"in/me" in 'LinkedIn' has "me" where`],
		['"Jan\n" is nobody', `"Jan\n" in 'LinkedIn' is nobody`],
		['"Jan "x" y" stands there', `"Jan "x" y" in 'LinkedIn' stands there`],
		[`so "Jan" is, as "Eva"`, `so "Jan" is in 'LinkedIn', as "Eva"`],
		['this object is too deep', `this object in 'LinkedIn' is too deep`],
		[productId('recruiter').cause, /^this is a Recruiter id in 'LinkedIn', which cannot be/],
		['this row has no profile', `this row has no profile in 'LinkedIn'`],
		['', ` in 'LinkedIn'`],
	])('stands behind what a refusal is about: %j', (cause, expected) => {
		const standing = standingIn(refused(cause), ['LinkedIn']);
		expect(standing).toStrictEqual({
			...refused(cause),
			cause: typeof expected === 'string' ? expected : expect.stringMatching(expected),
		});
	});

	it('is not told of a person', () => {
		const person = profileOf(1001);
		expect(standingIn(person, PATH)).toBe(person);
	});

	it.each<[string, Path, string]>([
		['a path', ['data', 'LinkedIn'], 'data.LinkedIn'],
		['white space', [' LinkedIn \n\t URL '], 'LinkedIn URL'],
		['full stops at its end', ['LinkedIn...'], 'LinkedIn'],
		['a full stop in it', ['No.', 'LinkedIn.'], 'No..LinkedIn'],
		['as long as it may be', ['x'.repeat(60)], 'x'.repeat(60)],
		[
			'a character longer',
			[`${'x'.repeat(30)}${'y'.repeat(31)}`],
			`${'x'.repeat(29)}…${'y'.repeat(29)}`,
		],
		[
			'white space where it is cut',
			[`${'x'.repeat(28)} ${'z'.repeat(10)} ${'y'.repeat(28)}`],
			`${'x'.repeat(28)}…${'y'.repeat(28)}`,
		],
		[
			'much white space',
			[`${'x'.repeat(10)}${' '.repeat(100)}${'y'.repeat(70)}`],
			`${'x'.repeat(10)} ${'y'.repeat(18)}…${'y'.repeat(29)}`,
		],
		[
			'more white space than is read',
			[`${'x'.repeat(10)}${' '.repeat(101)}${'y'.repeat(70)}`],
			`${'x'.repeat(10)}…${'y'.repeat(18)}…${'y'.repeat(29)}`,
		],
		['without end', ['x'.repeat(1_000_000)], `${'x'.repeat(29)}…${'x'.repeat(29)}`],
	])('is written in one short line: %s', (_, path, expected) => {
		expect(emptyIn(path)).toStrictEqual({
			kind: 'invalid',
			code: 'emptyProfile',
			cause: `this row has no profile in '${expected}'`,
			advice: 'Fill the cell, or filter such rows out before this node.',
		});
	});
});

describe('a refusal of an object', () => {
	it.each<[InvalidProfile | null, string, string]>([
		[
			otherRecord('"Company"', ['data', 'type']),
			`this object is no person: 'data.type' says "Company"`,
			PUT_INSTEAD,
		],
		[
			companyName('acme', ['handle'], ['domain']),
			`"acme" in 'handle' may be a company's name, as 'domain' beside it is a company's`,
			PUT_INSTEAD,
		],
		[
			belongingTo('company', PATH),
			"this row has a LinkedIn address only in 'data.LinkedIn', which belongs to a company",
			PUT_INSTEAD,
		],
		[
			belongingTo('otherPerson', PATH),
			"this row has a LinkedIn address only in 'data.LinkedIn', which belongs to somebody else",
			PUT_INSTEAD,
		],
		[
			belongingTo('unsure', PATH),
			"'data.LinkedIn' may be somebody else's",
			"Map it to 'Profile' if it is meant.",
		],
		[
			twoPeople(['jan-tester', ['a']], ['eva-probe', ['b']]),
			`this row names two people: "jan-tester" in 'a' and "eva-probe" in 'b'`,
			"Put the field of the person meant into 'Profile'.",
		],
		[tooDeepObject(), 'this object is too deep', PUT_INSTEAD],
		[nobodyIn({}), 'this row has no LinkedIn address or profile URN', PUT_INSTEAD],
	])('says what it is and what to do: %#', (refusal, cause, advice) => {
		expect(refusal).toStrictEqual({ kind: 'invalid', code: 'notAProfile', cause, advice });
	});

	it('is none about a thing', () => {
		expect(belongingTo('thing', PATH)).toBeNull();
	});
});

describe('the fields of an object without a person', () => {
	it.each<[object, string]>([
		[{ name: 'Jan' }, "; its field is 'name'"],
		[{ name: 'Jan', city: 'Ulm' }, "; its fields are 'name', 'city'"],
		[{ a: 1, b: 1, c: 1, d: 1, e: 1 }, "; its fields are 'a', 'b', 'c', 'd', 'e'"],
		[{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, "; its fields are 'a', 'b', 'c', 'd', 'e' and 1 more"],
		[{ contact: { name: 'Jan', city: 'Ulm' } }, "; its fields are 'contact.name', 'contact.city'"],
		[{ linkedin: { name: 'Jan' } }, "; its field is 'linkedin.name'"],
		[{ contact: {} }, "; its field is 'contact'"],
		[{ contact: null }, "; its field is 'contact'"],
		[{ contact: ['Jan'] }, "; its field is 'contact'"],
		[{ company: { name: 'Acme' } }, "; its field is 'company'"],
		[{ contact: { name: 'Jan' }, city: 'Ulm' }, "; its fields are 'contact', 'city'"],
		[
			{ data: { data: { data: { data: { data: { data: { name: 'Jan' } } } } } } },
			"; its field is 'data.data.data.data.data.data'",
		],
		[{ ['x'.repeat(41)]: 1 }, `; its field is '${'x'.repeat(19)}…${'x'.repeat(19)}'`],
		[{ ['x'.repeat(40)]: 1 }, `; its field is '${'x'.repeat(40)}'`],
	])('are named: %j', (object, fields) => {
		expect(nobodyIn(object).cause).toBe(`this row has no LinkedIn address or profile URN${fields}`);
	});

	it('are named of a record in a list too', () => {
		expect(nobodyIn({ name: 'Eva' }, 'this record').cause).toBe(
			"this record has no LinkedIn address or profile URN; its field is 'name'",
		);
	});
});
