import { asText, isRecord } from '../../json';
import type { ApiRequest } from '../client';

/** A place by which a search can be narrowed. */
export interface Place {
	/** Digits. */
	id: string;
	name: string;
}

const LONGEST_NAME = 200;

/** POST /search/geo. @param keywords the place in words, as in "Ohio" */
export function placeRequest(keywords: string): ApiRequest {
	return { method: 'POST', path: '/search/geo', body: { keywords } };
}

/** Reads the body of POST /search/geo; null where it holds no place. */
export function readPlace(body: unknown): Place | null {
	if (!isRecord(body)) return null;
	const id = asText(body.geoId).replace(/^urn:li:\w+:/, '');
	if (!/^\d{1,19}$/.test(id)) return null;
	return { id, name: asText(body.name).slice(0, LONGEST_NAME) || id };
}
