import { notAProfile } from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { parseId } from '../../../../../nodes/ConnectSafely/profiles/parseId';
import type { ParsedProfile } from '../../../../../nodes/ConnectSafely/profiles/profile';
import { personKeyOf } from '../../../../../nodes/ConnectSafely/profiles/profileId';
import {
	keyOf,
	peopleIn,
	referencesIn,
	textOf,
	type Piece,
	type Reference,
} from '../../../../../nodes/ConnectSafely/profiles/text/piece';
import { profileId } from '../../../../support/simulator';

const id = profileId(1001);
const salesId = profileId(1001, 'salesNavigator');

function reference(text: string, profile: ParsedProfile, isPerson = true): Reference {
	return { kind: 'reference', text, profile, isPerson };
}

const clutter: Piece = { kind: 'clutter', text: ', ' };
const known = reference(id, parseId(id));
const sales = reference(salesId, parseId(salesId));
const jan = reference('in/jan-tester', { kind: 'publicName', slug: 'jan-tester' });
const refused = reference('in/me', notAProfile('in/me', 'is nobody'));
const company = reference('company/acme', notAProfile('company/acme', 'is a company page'), false);

describe('the pieces of a text', () => {
	it('have references among them', () => {
		expect(referencesIn([clutter, known, clutter, company])).toStrictEqual([known, company]);
		expect(referencesIn([clutter])).toStrictEqual([]);
	});

	it('make up the text', () => {
		expect(textOf([jan, clutter, company])).toBe('in/jan-tester, company/acme');
		expect(textOf([])).toBe('');
	});
});

describe('a person of a text', () => {
	it('is the same by every id, by a name, or by the text itself', () => {
		expect(keyOf(known)).toBe(`id ${personKeyOf(id)}`);
		expect(keyOf(sales)).toBe(keyOf(known));
		expect(keyOf(jan)).toBe('name jan-tester');
		expect(keyOf(refused)).toBe('text in/me');
	});

	it('counts once', () => {
		const again = { ...jan, text: 'linkedin.com/in/jan-tester' };
		expect(peopleIn([jan, clutter, again, known, refused])).toStrictEqual([jan, known, refused]);
	});

	it('is meant by the id that can be used, wherever it stands', () => {
		expect(peopleIn([sales, jan, known])).toStrictEqual([known, jan]);
		expect(peopleIn([known, jan, sales])).toStrictEqual([known, jan]);
		expect(peopleIn([sales])).toStrictEqual([sales]);
	});

	it('is neither a page nor what stands around', () => {
		expect(peopleIn([company, clutter])).toStrictEqual([]);
	});
});
