import type { Follower } from '../api/endpoints/follower';

/** Whom to look for: known by person, by public profile name, or by both. */
export interface Known {
	personKey?: string | null;
	slug?: string | null;
}

const MEMBER_NUMBER = /^(?:page )?\d+$/;

/** The followers whom a list has shown so far, each once. */
export class KnownFollowers {
	/** When each of them followed, in the API's words. */
	private readonly byPerson = new Map<string, string>();
	private readonly bySlug = new Map<string, string>();

	/** How many they are. */
	count = 0;

	/** Of how many the list shows no id to tell them by, and of how many no public name. */
	readonly without = { personKey: 0, slug: 0 };

	/** When somebody followed, in the API's words; null where they are unknown. */
	followDateOf({ personKey, slug }: Known): string | null {
		const byPerson = personKey ? this.byPerson.get(personKey) : undefined;
		return byPerson ?? (slug ? this.bySlug.get(slug) : undefined) ?? null;
	}

	/**
	 * Takes those of a part who are new.
	 *
	 * @param isNewPlace whether somebody at this index of whom nothing is shown to tell them by counts as new
	 */
	takeNew(followers: Follower[], isNewPlace: (index: number) => boolean): Follower[] {
		return followers.filter((follower, index) => {
			const { personKey, slug } = follower;
			const isNew =
				personKey !== null
					? !this.byPerson.has(personKey)
					: slug !== null
						? !this.bySlug.has(slug)
						: isNewPlace(index) && isSomebody(follower);
			if (isNew) this.keep(follower);
			return isNew;
		});
	}

	private keep({ personKey, slug, followDate }: Follower): void {
		this.count++;
		if (personKey !== null) this.byPerson.set(personKey, followDate);
		if (personKey === null || !MEMBER_NUMBER.test(personKey)) this.without.personKey++;
		if (slug === null) this.without.slug++;
		else if (!this.bySlug.has(slug)) this.bySlug.set(slug, followDate);
	}
}

/** LinkedIn keeps id and address of some people back, but not all that it shows of them. */
function isSomebody({ firstName, lastName, headline, followDate }: Follower): boolean {
	return `${firstName}${lastName}${headline}${followDate}` !== '';
}
