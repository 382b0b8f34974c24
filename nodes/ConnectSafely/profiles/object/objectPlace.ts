import type { Source } from './finding';
import type { HolderKey } from './holderKeys';
import type { LinkLabel } from './linkLabel';
import type { KeyMeaning, PersonKey, Whose } from './objectKeys';
import type { Path } from './objectRefusals';

/** Where in an object the search is. */
export interface Place {
	path: Path;
	/** How many records stand around. */
	depth: number;
	/** See `Source`. */
	weakness: number;
	/** What the key above, or the object's own label, says about the links in it. */
	subject: PersonKey | null;
	/** To whom the links in it belong by its own label; null where nothing speaks against the person. */
	whose: Whose | null;
	/** Whether a label in it is but a name, as that of a record; else it may say that somebody else is meant. */
	isNamed: boolean;
	/** Whether a link is missing beside its text, which may have the address then. */
	isTextOfLink: boolean;
	/** Whether the object has a sign of LinkedIn, so that a public id is LinkedIn's. */
	isOfLinkedIn: boolean;
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
	takes: HolderKey['takes'];
	/** What each entry of a list in it is. */
	holds: HolderKey['holds'];
	/** Whether each entry of a list is told of, be it a refusal. */
	keepsRefusals: boolean;
}

export const TOP: Place = {
	path: [],
	depth: 0,
	weakness: 0,
	subject: null,
	whose: null,
	isNamed: true,
	isTextOfLink: false,
	isOfLinkedIn: false,
	around: [],
};

/** A list that stands under no key. */
export const TOP_LIST: ReadKey = {
	source: { path: [], tier: 2, depth: 0, weakness: 0, saysLinkedIn: false, rank: 0 },
	inside: TOP,
	isName: false,
	isText: true,
	takes: 'anything',
	holds: 'records',
	keepsRefusals: true,
};

/** The place within an object, given what it says about itself. */
export function placeWithin(
	place: Place,
	object: object,
	{ subject, label, isTextOfLink, isOfLinkedIn }: LinkLabel,
): Place {
	const isWeak = label === 'unknown' && !place.isNamed;
	return {
		...place,
		weakness: place.weakness + (isWeak ? 1 : 0),
		subject: subject ?? place.subject,
		whose: label === 'unknown' ? null : label,
		isTextOfLink,
		isOfLinkedIn: isOfLinkedIn || place.isOfLinkedIn,
		around: [...place.around, object],
	};
}

/** How a key is to be read at a place; null where it does not count. */
export function keyAt(place: Place, key: string, meaning: KeyMeaning): ReadKey | null {
	const path = [...place.path, key];
	const { subject } = place;
	switch (meaning.kind) {
		case 'person':
			return personAt(place, path, meaning);
		case 'userName':
			if (meaning.isPublic && place.isOfLinkedIn) {
				const publicName = { saysLinkedIn: false, isSure: true, isUser: false } as const;
				return personAt(place, path, { kind: 'person', rank: 2, isName: true, ...publicName });
			}
			if (subject === null || !subject.saysLinkedIn || !subject.isSure) return null;
			return personAt(place, path, { ...subject, rank: 2, isName: true });
		case 'holder':
			if (place.whose !== null) return null;
			return subject !== null && meaning.isPlain
				? valueAt(place, path, meaning, subject)
				: holderAt(place, path, meaning);
		case 'other':
		case 'unknown':
			return null;
	}
}

function personAt(place: Place, path: Path, meaning: PersonKey): ReadKey {
	const { depth } = place;
	const { rank, isSure, saysLinkedIn, isName } = meaning;
	const weakness = place.weakness + (isSure ? 0 : 1);
	const subject = { ...meaning, isSure: isSure && (place.subject?.isSure ?? true) };
	return {
		source: { path, tier: 1, depth, weakness, saysLinkedIn, rank },
		inside: { ...place, path, weakness, subject, whose: null, isNamed: saysLinkedIn },
		isName,
		isText: !isSure,
		takes: 'anything',
		holds: 'values',
		keepsRefusals: saysLinkedIn,
	};
}

/** The value of the key above, as in `linkedin: { url }`. */
function valueAt(place: Place, path: Path, meaning: HolderKey, subject: PersonKey): ReadKey {
	const { depth, weakness } = place;
	const { isSure, isName, saysLinkedIn } = subject;
	const rank = subject.rank + meaning.rank / 10;
	return {
		source: { path, tier: 1, depth, weakness, saysLinkedIn, rank },
		inside: { ...place, path },
		isName,
		isText: !isSure || (meaning.isText && !saysLinkedIn && !place.isTextOfLink),
		takes: meaning.takes,
		holds: 'values',
		keepsRefusals: saysLinkedIn,
	};
}

function holderAt(place: Place, path: Path, meaning: HolderKey): ReadKey {
	const { rank, isText, takes, holds, of } = meaning;
	const { depth, around, subject } = place;
	const weakness = place.weakness + (of === 'user' ? 1 : 0);
	const isRecord = holds === 'records';
	const isNamed = isRecord || subject?.saysLinkedIn === true;
	return {
		source: { path, tier: 2, depth, weakness, saysLinkedIn: false, rank },
		inside: { ...TOP, path, weakness, isNamed, depth: depth + 1, around },
		isName: false,
		isText: isText && !place.isTextOfLink,
		takes,
		holds,
		keepsRefusals: isRecord && subject === null,
	};
}

/** The same for a list of records, which may be what a search found. */
export function ofList(key: ReadKey): ReadKey {
	const { source, inside, holds } = key;
	if (holds !== 'records' || source.path.length === 0) return key;
	return {
		...key,
		source: { ...source, weakness: source.weakness + 1 },
		inside: { ...inside, weakness: inside.weakness + 1 },
	};
}
