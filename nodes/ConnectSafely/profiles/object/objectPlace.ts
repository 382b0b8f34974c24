import type { Source } from './finding';
import type { HolderKey, KeyMeaning, PersonKey } from './objectKeys';
import type { Path } from './objectRefusals';

/** Where in an object the search is. */
export interface Place {
	path: Path;
	/** How many records stand around. */
	depth: number;
	/** What the key above, or the object's own label, says about the links in it. */
	subject: PersonKey | null;
	/** Whether the object's own label says that its links are somebody else's. */
	isOther: boolean;
	/** Whether nothing is in the object but a link and what belongs to it. */
	isLink: boolean;
	/** The objects and lists around. */
	around: readonly object[];
}

/** A key that is read: where what it holds belongs to, and how to go on where that is an object. */
export interface ReadKey {
	source: Source;
	inside: Place;
	/** Whether a bare name counts. */
	isName: boolean;
	/** Whether it may hold any text, so that an address has to stand alone. */
	isText: boolean;
	/** What each entry of a list in it is. */
	holds: HolderKey['holds'];
	/** Whether each entry of a list is told of, be it a refusal. */
	keepsRefusals: boolean;
}

export const TOP: Place = {
	path: [],
	depth: 0,
	subject: null,
	isOther: false,
	isLink: false,
	around: [],
};

/** A list that stands under no key. */
export const TOP_LIST: ReadKey = {
	source: { path: [], tier: 2, depth: 0, isSure: true, rank: 0 },
	inside: TOP,
	isName: false,
	isText: true,
	holds: 'records',
	keepsRefusals: true,
};

/** How a key is to be read at a place; null where it does not count. */
export function keyAt(place: Place, key: string, meaning: KeyMeaning): ReadKey | null {
	const path = [...place.path, key];
	const { subject } = place;
	switch (meaning.kind) {
		case 'person':
			return personAt(place, path, meaning);
		case 'userName':
			if (subject === null || !subject.saysLinkedIn || !subject.isSure) return null;
			return personAt(place, path, { ...subject, rank: 2, isName: true });
		case 'holder':
			if (place.isOther) return null;
			return subject !== null && meaning.isPlain
				? valueAt(place, path, meaning, subject)
				: holderAt(place, path, meaning);
		case 'other':
		case 'unknown':
			return null;
	}
}

function personAt(place: Place, path: Path, meaning: PersonKey): ReadKey {
	const { subject, depth } = place;
	const isSure = meaning.isSure && (subject?.isSure ?? true);
	return {
		source: { path, tier: 1, depth, isSure, rank: meaning.rank },
		inside: { ...place, path, subject: { ...meaning, isSure }, isOther: false },
		isName: meaning.isName,
		isText: false,
		holds: 'values',
		keepsRefusals: meaning.saysLinkedIn,
	};
}

/** The value of the key above, as in `linkedin: { url }`. */
function valueAt(place: Place, path: Path, meaning: HolderKey, subject: PersonKey): ReadKey {
	const { isSure, isName, saysLinkedIn } = subject;
	const rank = subject.rank + meaning.rank / 10;
	return {
		source: { path, tier: 1, depth: place.depth, isSure, rank },
		inside: { ...place, path },
		isName,
		isText: meaning.isText && !saysLinkedIn && !place.isLink,
		holds: 'values',
		keepsRefusals: saysLinkedIn,
	};
}

function holderAt(place: Place, path: Path, { rank, isText, holds }: HolderKey): ReadKey {
	const { depth, around, subject } = place;
	return {
		source: { path, tier: 2, depth, isSure: true, rank },
		inside: { ...TOP, path, depth: depth + 1, around },
		isName: false,
		isText: isText && !place.isLink,
		holds,
		keepsRefusals: holds === 'records' && subject === null,
	};
}
