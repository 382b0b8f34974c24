import { brokenId, productId } from './invalidProfile';
import { inspectProfileId, personKeyOf } from './profileId';
import { knownProfile, type ParsedProfile } from './profile';

/** Parses what is meant as an id, without a URN's prefix. */
export function parseId(id: string): ParsedProfile {
	const inspection = inspectProfileId(id);
	if (!inspection.ok) return brokenId(id, inspection.problem);
	if (inspection.kind !== 'profile') return productId(inspection.kind, personKeyOf(id));
	return knownProfile(id);
}
