import type { ParsedProfile } from '../profile';

/** A part of a text that names a person, or a page of LinkedIn that is none. */
export interface Reference {
	kind: 'reference';
	/** As it stands in the text, with what belongs to it. */
	text: string;
	profile: ParsedProfile;
	/** Whether it is meant as a person, be it one who cannot be invited. */
	isPerson: boolean;
}

/** What stands around references. */
export interface Clutter {
	kind: 'clutter';
	text: string;
}

export type Piece = Reference | Clutter;

/** A reference, and where it stands in the text. */
export interface Found {
	start: number;
	end: number;
	reference: Reference;
}

export function referencesIn(pieces: Piece[]): Reference[] {
	return pieces.filter((piece): piece is Reference => piece.kind === 'reference');
}

export function textOf(pieces: Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

/** The same for two references to one person, as far as they tell. */
export function keyOf({ profile, text }: Reference): string {
	switch (profile.kind) {
		case 'known':
			return `id ${profile.personKey}`;
		case 'publicName':
			return `name ${profile.slug}`;
		case 'invalid':
			return profile.personKey === undefined ? `text ${text}` : `id ${profile.personKey}`;
	}
}

/** The people meant in a text, each once, by an id or a name that can be used where there is one. */
export function peopleIn(pieces: Piece[]): Reference[] {
	const people = new Map<string, Reference>();
	for (const reference of referencesIn(pieces)) {
		const key = keyOf(reference);
		const isUsable = people.get(key)?.profile.kind !== 'invalid';
		if (reference.isPerson && !(people.has(key) && isUsable)) people.set(key, reference);
	}
	return [...people.values()];
}
