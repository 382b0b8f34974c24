import type { IDataObject } from 'n8n-workflow';

import type { FoundPerson } from '../../../api/endpoints/searchPeople';
import { addressOf } from '../../profileAddress';

/** Somebody whom a search found, as an item. What the answer does not show is null. */
export function personFields(person: FoundPerson, accountId: string | null): IDataObject {
	const { publicIdentifier } = person;
	return {
		profileUrn: person.profileUrn || null,
		publicIdentifier: publicIdentifier || null,
		profileUrl: person.profileUrl || addressOf(publicIdentifier, 'in'),
		firstName: person.firstName || null,
		lastName: person.lastName || null,
		headline: person.headline || null,
		location: person.location || null,
		currentPosition: person.currentPosition || null,
		connectionDegree: '1st',
		accountId,
	};
}
