import type { IExecuteFunctions } from 'n8n-workflow';

import type { PeopleSearch } from '../../../api/endpoints/searchPeople';
import { isRecord } from '../../../json';
import { parseCompanyPage } from '../../../profiles/parseCompanyPage';
import { faulty, good, quote, type Reading } from '../../../reading';
import { isCalledAsTool } from '../../output';
import { hasExpression, parameterReader, rawParameter } from '../../readParameter';

const LONGEST_TEXT = 500;
/** By their names in workflows. */
const NAMES = {
	title: { displayName: 'Title', field: 'title' },
	location: { displayName: 'Location', field: 'locationId' },
	currentCompanyIds: { displayName: 'Company IDs', field: 'currentCompanyIds' },
} as const;
const PLACE = /^(?:urn:li:\w+:)?(\d{1,19})$/;

/** A reader of what an item searches for. Never throws: what is wrong comes back as a reason. */
export function searchReader(context: IExecuteFunctions): (item: number) => Reading<PeopleSearch> {
	// A model leaves out what it does not want.
	const computed = isCalledAsTool(context) ? [] : computedNames(context);
	const readKeywords = parameterReader(context, 'keywords', (value) => {
		if (!value.ok) return unreadable('Keywords', value.reason.cause);
		const text = textOf('Keywords', value.value);
		const isEmpty = text.ok && text.value === '' && computed.includes('keywords');
		return isEmpty ? emptyExpression('Keywords') : text;
	});
	const readFilters = parameterReader(context, 'filters', (value) =>
		value.ok ? filtersOf(value.value, computed) : unreadable('Filters', value.reason.cause),
	);
	return (item) => {
		const keywords = readKeywords(item);
		if (!keywords.ok) return keywords;
		const filters = readFilters(item);
		return filters.ok ? good({ keywords: keywords.value, ...filters.value }) : filters;
	};
}

/** What expressions give, by the names in workflows. */
function computedNames(context: IExecuteFunctions): string[] {
	const keywords = hasExpression(rawParameter(context, 'keywords')) ? ['keywords'] : [];
	const raw = rawParameter(context, 'filters');
	if (!isRecord(raw)) return hasExpression(raw) ? [...keywords, 'filters'] : keywords;
	return [...keywords, ...Object.keys(raw).filter((name) => hasExpression(raw[name]))];
}

/** @param computed filters whose expression has to give something: without them, others would be found */
function filtersOf(value: unknown, computed: string[]): Reading<Omit<PeopleSearch, 'keywords'>> {
	const filters = value === undefined || value === null || value === '' ? {} : value;
	if (!isRecord(filters)) {
		return faulty(
			"'Filters' is no object",
			"Its expression has to give an object, such as { title: 'Judge' }, or nothing.",
		);
	}
	if (computed.includes('filters') && Object.keys(filters).length === 0) {
		return faulty(
			"'Filters' is empty",
			"n8n leaves out an expression on the whole of 'Filters': give each filter its own.",
		);
	}
	const title = textOf('Title', filters.title);
	if (!title.ok) return title;
	const locationId = placeOf(filters.location);
	if (!locationId.ok) return locationId;
	const companies = companiesOf(filters.currentCompanyIds);
	if (!companies.ok) return companies;
	const filled = {
		title: title.value,
		locationId: locationId.value,
		currentCompanyIds: companies.value,
	};
	const empty = Object.entries(NAMES).find(
		([name, { field }]) => computed.includes(name) && filled[field].length === 0,
	);
	if (!empty) return good(filled);
	return emptyExpression(empty[1].displayName);
}

/** Without it, others would be found than are meant. */
function emptyExpression(parameter: string): Reading<never> {
	return faulty(
		`'${parameter}' is empty`,
		'Its expression has to give something. Take it away to search without it.',
	);
}

function textOf(parameter: string, value: unknown): Reading<string> {
	if (value === undefined || value === null) return good('');
	if (typeof value !== 'string' && typeof value !== 'number') {
		return faulty(`'${parameter}' is no text`, 'Its expression has to give a text, or nothing.');
	}
	const text = String(value).trim();
	if (text.length <= LONGEST_TEXT) return good(text);
	return faulty(`'${parameter}' has ${text.length} characters`, `Give at most ${LONGEST_TEXT}.`);
}

function placeOf(value: unknown): Reading<string> {
	const isLocator = isRecord(value) && ('value' in value || '__rl' in value);
	const id = textOf('Location', isLocator ? value.value : value);
	if (!id.ok || id.value === '') return id;
	const digits = PLACE.exec(id.value)?.[1];
	if (digits !== undefined) return good(digits);
	return faulty(
		`'Location' ${quote(id.value)} is no number of a place`,
		"Choose the place from the list in 'Location', or give LinkedIn's number of it.",
	);
}

function companiesOf(value: unknown): Reading<string[]> {
	const entries = (Array.isArray(value) ? value : String(value ?? '').split(/[,;\n]/)) as unknown[];
	const ids = new Set<string>();
	for (const entry of entries) {
		const text = String(entry ?? '').trim();
		if (text === '') continue;
		const page = parseCompanyPage(text);
		if (page.kind !== 'id') {
			return faulty(
				`'Company IDs' has ${quote(text)} in it, which is no number of a page`,
				'Give the numbers of LinkedIn pages, separated by commas.',
			);
		}
		ids.add(page.id);
	}
	return good([...ids]);
}

function unreadable(parameter: string, cause: string): Reading<never> {
	return faulty(`'${parameter}' cannot be read: ${cause}`);
}
