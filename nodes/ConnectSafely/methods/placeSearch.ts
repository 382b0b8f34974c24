import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { placeRequest, readPlace } from '../api/endpoints/places';
import { isRecord } from '../json';
import { askForPicker, noList } from './pickerRequest';

/**
 * The place by which a search is narrowed, for the picker. POST /search/geo finds one for the words that
 * were typed in.
 */
export async function searchPlaces(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const words = filter?.trim() ?? '';
	if (words === '') return { results: [] };
	const body = await askForPicker(this, placeRequest(words), true);
	if (body !== null && !isRecord(body)) noList(this);
	const place = readPlace(body);
	return { results: place === null ? [] : [{ name: place.name, value: place.id }] };
}
