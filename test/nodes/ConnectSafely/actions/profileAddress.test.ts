import fc from 'fast-check';

import { addressOf } from '../../../../nodes/ConnectSafely/actions/profileAddress';
import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import { slugOf } from '../../../../nodes/ConnectSafely/profiles/slug';

describe('the address of a profile or a page', () => {
	it.each<[string, 'in' | 'company', string | null]>([
		['jane-doe', 'in', 'https://www.linkedin.com/in/jane-doe'],
		['acme', 'company', 'https://www.linkedin.com/company/acme'],
		['jürgen', 'in', 'https://www.linkedin.com/in/j%C3%BCrgen'],
		['j%C3%BCrgen', 'in', 'https://www.linkedin.com/in/j%C3%BCrgen'],
		['j%c3%bcrgen', 'in', 'https://www.linkedin.com/in/j%c3%bcrgen'],
		['a/../b?c#d', 'in', 'https://www.linkedin.com/in/a%2F..%2Fb%3Fc%23d'],
		['100%', 'in', 'https://www.linkedin.com/in/100%25'],
		['5%a', 'in', 'https://www.linkedin.com/in/5%25a'],
		['', 'in', null],
		['\uD83D', 'in', 'https://www.linkedin.com/in/%EF%BF%BD'],
	])('of %j (%s) is %j', (name, section, address) => {
		expect(addressOf(name, section)).toBe(address);
	});

	it('can be built of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				const address = addressOf(name, 'in');
				if (name === '') expect(address).toBeNull();
				else expect(address).toMatch(/^https:\/\/www\.linkedin\.com\/in\/./);
			}),
		);
	});

	it('leads back to the name', () => {
		const letter = fc.constantFrom(...'abcxyz0189äéßжş李');
		const anyName = fc.string({ unit: letter, minLength: 3, maxLength: 30 });
		fc.assert(
			fc.property(anyName, (name) => {
				const slug = slugOf(name);
				expect(parseProfile(addressOf(name, 'in'))).toEqual({ kind: 'publicName', slug });
			}),
		);
	});
});
