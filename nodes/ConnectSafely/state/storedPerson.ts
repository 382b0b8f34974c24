import { identify, recipientId, slugId, type Recipient, type Route } from '../recipient';

/** Somebody as the store knows them: by person, and by the public names that they were found by. */
export type StoredPerson = Route & Partial<Pick<Recipient, 'personKey' | 'slugs'>>;

/** The entries of people in n8n's deduplication store; another form would make it forget everybody. */
export function valuesOf(people: StoredPerson[]): string[] {
	const values = people.flatMap((person) => [
		...(person.personKey === undefined ? [] : [recipientId(identify(person, person.personKey))]),
		...(person.slugs ?? []).map((slug) => slugId(person, slug)),
	]);
	return [...new Set(values)].map((id) => `follow invitation ${id}`);
}

/** The entries of each; nothing that happens to a person afterwards changes them. */
export function valuesByPerson<T extends StoredPerson>(people: T[]): Map<T, string[]> {
	return new Map(people.map((person) => [person, valuesOf([person])]));
}

/** Those of the public names that people were found by. */
export function namesOf(people: StoredPerson[]): string[] {
	return valuesOf(
		people.map(({ companyId, accountId, slugs }) => ({ companyId, accountId, slugs })),
	);
}
