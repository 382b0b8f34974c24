import { profileUrn } from './simulator';

/** URNs of `count` different people. */
export function people(count: number, first = 1000): string[] {
	return Array.from({ length: count }, (_, index) => profileUrn(first + index));
}

/** One row per profile, numbered, as a sheet has them. */
export function rowsOf(profiles: unknown[]): Array<{ row: number; profile: never }> {
	return profiles.map((profile, row) => ({ row, profile: profile as never }));
}
