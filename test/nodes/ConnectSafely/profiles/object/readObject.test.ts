import type { CellEntry } from '../../../../../nodes/ConnectSafely/profiles/cellEntry';
import { readObject } from '../../../../../nodes/ConnectSafely/profiles/object/readObject';
import { readCell } from '../../../../../nodes/ConnectSafely/profiles/readCell';
import { sentences } from '../../../../../nodes/ConnectSafely/reading';
import { BARE_NAMES } from './objects/bareNames';
import { CONTAINERS } from './objects/containers';
import { CUSTOMER_RECORDS } from './objects/customerRecords';
import type { ObjectCase } from './objects/objectCase';
import { OTHER_PEOPLE } from './objects/otherPeople';
import { SCRAPED_PROFILES } from './objects/scrapedProfiles';
import { SHAPES } from './objects/shapes';
import { STRANGERS } from './objects/strangers';

const readText = (text: string) => readCell(text);

function nameOf({ profile }: CellEntry): string {
	if (profile.kind === 'publicName') return profile.slug;
	return profile.kind === 'known' ? profile.profileUrn : profile.cause;
}

describe.each<[string, ObjectCase[]]>([
	['a record of a CRM', CUSTOMER_RECORDS],
	['a scraped profile', SCRAPED_PROFILES],
	['a shape', SHAPES],
	['a bare name', BARE_NAMES],
	['a key or a container', CONTAINERS],
	['somebody else', OTHER_PEOPLE],
	['an object without a person', STRANGERS],
])('%s', (_, cases) => {
	it.each(cases)('is read: %s', (__, object, expected) => {
		const entries = readObject(object, readText);
		const names = entries.map(nameOf);
		if (expected instanceof RegExp) expect(names).toStrictEqual([expect.stringMatching(expected)]);
		else expect(names).toStrictEqual([expected].flat());
		for (const { value, profile } of entries) {
			if (entries.length === 1) expect(value).toBe(object);
			if (profile.kind !== 'invalid') continue;
			expect(sentences(profile)).toMatch(/[^.]\. (Put|Fill|Names|Map) .*\.$/s);
			expect(sentences(profile).length).toBeLessThan(450);
		}
	});
});
