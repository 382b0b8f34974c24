import { invalidField, type Answer } from './answer';
import type { ReadBehaviour } from './behaviour';
import { areConnected, type LinkedIn, type SimulatedProfile } from './linkedIn';
import type { MinuteLimit } from './minuteLimit';
import { profileUrn } from './people';
import { bodyFields, type RecordedRequest } from './recording';
import type { Workspace } from './workspace';

export interface SimulatedPlace {
	/** Digits. */
	geoId: string;
	name: string;
}

export const DEFAULT_PLACES: SimulatedPlace[] = [
	{ geoId: '106981407', name: 'Ohio, United States' },
	{ geoId: '103035651', name: 'Berlin, Germany' },
];

/** LinkedIn shows no more of a search. */
const MOST_RESULTS = 1_000;
const USUAL_COUNT = 25;

/** POST /search/people, POST /search/geo */
export class Search {
	constructor(
		private readonly workspace: Workspace,
		private readonly linkedIn: LinkedIn,
		private readonly reads: MinuteLimit,
		private readonly places = DEFAULT_PLACES,
	) {}

	people(request: RecordedRequest, behaviour: ReadBehaviour | null): Answer {
		const {
			accountId,
			keywords = '',
			count = USUAL_COUNT,
			start = 0,
			filters,
		} = bodyFields(request);
		const account = this.workspace.actingAccount(accountId, this.reads);
		if ('status' in account) return account;
		if (typeof keywords !== 'string') return invalidField('keywords', 'Expected string');
		if (!isWhole(start)) return invalidField('start', 'Expected a number of 0 or more');
		if (!isWhole(count) || count < 1 || count > MOST_RESULTS) {
			return invalidField('count', `Expected a number from 1 to ${MOST_RESULTS}`);
		}
		const wanted = bodyFields({ body: filters });
		if (behaviour?.kind === 'ignoresFilters') {
			for (const filter of behaviour.filters) delete wanted[filter];
		}
		const found = this.linkedIn.people
			.filter((profile) => this.isFound(profile, keywords, wanted, account.id))
			.slice(0, MOST_RESULTS);
		const part = behaviour?.kind === 'emptyPart' ? [] : found.slice(start, start + count);
		const people = part.map((profile) => describe(profile, account.id));
		const hasMore = start + count < found.length;
		return {
			status: 200,
			body: { success: true, people, pagination: { count: people.length, start }, hasMore },
		};
	}

	place(request: RecordedRequest): Answer {
		const { keywords, accountId } = bodyFields(request);
		const account = this.workspace.actingAccount(accountId, this.reads);
		if ('status' in account) return account;
		if (typeof keywords !== 'string' || keywords === '') {
			return invalidField('keywords', 'Expected a place');
		}
		const wanted = keywords.toLowerCase();
		const place = this.places.find(({ name }) => name.toLowerCase().includes(wanted));
		if (place) return { status: 200, body: place };
		const message = `No location found for "${keywords}"`;
		return { status: 404, body: { success: false, code: 'GEO_NOT_FOUND', message } };
	}

	private isFound(
		profile: SimulatedProfile,
		keywords: string,
		{ connectionDegree, title, locationId, currentCompanyIds }: Record<string, unknown>,
		accountId: string,
	): boolean {
		const { firstName = 'Member', lastName = profile.member, headline = '' } = profile;
		const words = keywords.toLowerCase().split(/\s+/).filter(Boolean);
		const text = `${firstName} ${lastName} ${headline} ${profile.title ?? ''}`.toLowerCase();
		const place = this.places.find(({ geoId }) => geoId === locationId);
		return (
			words.every((word) => text.includes(word)) &&
			(!Array.isArray(connectionDegree) ||
				connectionDegree.includes(areConnected(accountId, profile) ? 'F' : 'S')) &&
			(typeof title !== 'string' ||
				(profile.title ?? '').toLowerCase().includes(title.toLowerCase())) &&
			(locationId === undefined || (place !== undefined && profile.location === place.name)) &&
			(!Array.isArray(currentCompanyIds) ||
				currentCompanyIds.some((id) => profile.companyIds?.includes(String(id))))
		);
	}
}

function isWhole(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function describe(profile: SimulatedProfile, accountId: string): object {
	return {
		profileId: profile.slug,
		profileUrn: profileUrn(profile.member),
		profileUrl: `https://www.linkedin.com/in/${profile.slug}`,
		firstName: profile.firstName ?? 'Member',
		lastName: profile.lastName ?? String(profile.member),
		headline: profile.headline ?? '',
		location: profile.location ?? '',
		connectionDegree: areConnected(accountId, profile) ? '1st' : '2nd',
		currentPosition: profile.title ?? '',
		isPremium: false,
		isOpenToWork: false,
	};
}
