import { memberNumber } from '../support/simulator';

const NAME = /(?:member|former-name)-\D*(\d+)/i;

/** Page and person in one text; null where no person is named. */
export function placeOf(page: string, person: string): string | null {
	const member = memberNumber(person) ?? memberNamed(person);
	return member === null ? null : `${page} ${member}`;
}

/** @returns the page, and the number of the member */
export function partsOf(place: string): [page: string, member: number] {
	const [page = '', member = ''] = place.split(' ');
	return [page, Number(member)];
}

/** By a public name, as the rows hold it. */
function memberNamed(person: string): number | null {
	try {
		const [, member] = NAME.exec(decodeURIComponent(person)) ?? [];
		return member === undefined ? null : Number(member);
	} catch {
		return null;
	}
}
