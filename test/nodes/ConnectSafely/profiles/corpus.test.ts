import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { knownProfile, type ParsedProfile } from '../../../../nodes/ConnectSafely/profiles/profile';
import { profileUrnOf } from '../../../../nodes/ConnectSafely/profiles/profileId';
import { sentences } from '../../../../nodes/ConnectSafely/reading';
import { ADDRESSES } from './corpus/addresses';
import { BROKEN_NAMES } from './corpus/brokenNames';
import type { Case, Expected, Refusal } from './corpus/case';
import { CONTACT_CARDS } from './corpus/contactCards';
import { ENCODINGS } from './corpus/encodings';
import { FORMULAS } from './corpus/formulas';
import { JSON_TEXTS } from './corpus/jsonTexts';
import { FENCED_JSON, LABELLED_OTHERS } from './corpus/labelledOthers';
import { LISTS } from './corpus/lists';
import { LISTS_OF_MODELS } from './corpus/listsOfModels';
import { LISTS_WITH_OTHERS } from './corpus/listsWithOthers';
import { MARKUP } from './corpus/markup';
import { NEIGHBOURS } from './corpus/neighbours';
import { OTHER_PAGES } from './corpus/otherPages';
import { OTHER_SITES } from './corpus/otherSites';
import { PATHS } from './corpus/paths';
import { PLACEHOLDERS } from './corpus/placeholders';
import { REDIRECTS } from './corpus/redirects';
import { REFERRERS } from './corpus/referrers';
import { RUNNING_TEXTS } from './corpus/runningTexts';
import { SHARE_TEXTS } from './corpus/shareTexts';
import { TABLES } from './corpus/tables';
import { URNS } from './corpus/urns';

const CORPUS: Record<string, Case[]> = {
	'an address': ADDRESSES,
	'a redirect': REDIRECTS,
	'a referrer': REFERRERS,
	'an encoding': ENCODINGS,
	'a neighbour': NEIGHBOURS,
	'a broken name': BROKEN_NAMES,
	'a path': PATHS,
	'a table': TABLES,
	markup: MARKUP,
	'a formula': FORMULAS,
	'a share text': SHARE_TEXTS,
	'a contact card': CONTACT_CARDS,
	'a URN or an id': URNS,
	'a list': LISTS,
	'a list of a language model': LISTS_OF_MODELS,
	'a list with others than people': LISTS_WITH_OTHERS,
	'running text': RUNNING_TEXTS,
	'a placeholder or a broken name': PLACEHOLDERS,
	'another page of LinkedIn': OTHER_PAGES,
	'another site': OTHER_SITES,
	'a label of somebody else': LABELLED_OTHERS,
	'JSON as text': [...JSON_TEXTS, ...FENCED_JSON],
};
const PREFIX = profileUrnOf('');

function profileOf(person: string): ParsedProfile {
	if (!person.startsWith(PREFIX)) return { kind: 'publicName', slug: person };
	return knownProfile(person.slice(PREFIX.length));
}

function refusal({ refused }: Refusal): unknown {
	const which =
		typeof refused === 'string' ? { code: refused } : { cause: expect.stringMatching(refused) };
	return expect.objectContaining({ kind: 'invalid', ...which });
}

function profilesOf(expected: Expected): unknown[] {
	const entries = Array.isArray(expected) ? expected : [expected];
	return entries.map((one) => (typeof one === 'string' ? profileOf(one) : refusal(one)));
}

const read = (cell: unknown) => readCell(cell).map(({ profile }) => profile);

describe.each(Object.entries(CORPUS))('%s', (kind, cases) => {
	it.each(cases)('%j', (text, expected) => {
		const entries = readCell(text);
		expect(entries.map(({ profile }) => profile)).toStrictEqual(profilesOf(expected));
		for (const { value, profile } of entries) {
			expect(read(value)).toStrictEqual([profile]);
			if (profile.kind === 'invalid') expect(sentences(profile)).toMatch(/^\S.*[^.]\. \S.*\.$/s);
		}
		if (entries.length === 1 && kind !== 'JSON as text') expect(entries[0]?.value).toBe(text);
	});
});

describe('the corpus', () => {
	it('holds each text once', () => {
		const texts = Object.values(CORPUS).flatMap((cases) => cases.map(([text]) => text));
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toStrictEqual([]);
		expect(texts.length).toBeGreaterThan(400);
	});
});
