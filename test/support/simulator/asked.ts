import { personKey } from './people';
import { bodyFields, type RecordedRequest } from './recording';
import { routeOf, type RouteName } from './route';

export function requestsTo(name: RouteName, requests: RecordedRequest[]): RecordedRequest[] {
	return requests.filter((request) => routeOf(request).name === name);
}

/** How often a request named this person, in any spelling of the id. */
export function timesAsked(person: string, requests: RecordedRequest[]): number {
	const key = personKey(person);
	return requests.flatMap(peopleNamed).filter((named) => personKey(named) === key).length;
}

/** Everybody whom a request named, once each, in order of first mention. */
export function peopleAsked(requests: RecordedRequest[]): string[] {
	const people = new Map<string, string>();
	for (const named of requests.flatMap(peopleNamed)) {
		if (!people.has(personKey(named))) people.set(personKey(named), named);
	}
	return [...people.values()];
}

/** The slugs of the look-ups, in order, as they were sent. */
export function slugsAsked(requests: RecordedRequest[]): string[] {
	return requestsTo('profile', requests)
		.map((request) => bodyFields(request).profileId)
		.filter((slug) => typeof slug === 'string');
}

function peopleNamed(request: RecordedRequest): string[] {
	return [bodyFields(request).profileUrns].flat().filter((entry) => typeof entry === 'string');
}
