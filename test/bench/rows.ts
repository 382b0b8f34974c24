import { COMPANY } from '../support/scenario';
import { profileUrn } from '../support/simulator';

/** A row as a sheet of contacts has it. */
export type Row = Record<'row' | 'name' | 'email' | 'company' | 'profile', string | number>;

/** People in one request: as many as the API takes. */
export const BATCH = 50;

/** Rows of so many different people. */
export function sheetOf(count: number): Row[] {
	return urnsOf(count).map((profile, index) => ({
		row: index + 2,
		name: `Person Number ${index}`,
		email: `person.${index}@example.com`,
		company: `Company ${index % 500} Ltd`,
		profile,
	}));
}

/** The profiles of the same people alone. */
export function urnsOf(count: number): string[] {
	return Array.from({ length: count }, (_, index) => profileUrn(1000 + index));
}

/** The bodies of the requests that invite them, one after the other. */
export function bodiesFor(urns: string[]): Array<{ companyId: string; profileUrns: string[] }> {
	const batches = Math.ceil(urns.length / BATCH);
	return Array.from({ length: batches }, (_, index) => ({
		companyId: COMPANY,
		profileUrns: urns.slice(index * BATCH, (index + 1) * BATCH),
	}));
}
