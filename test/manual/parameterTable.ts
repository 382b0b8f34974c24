import type { Choice, Field, Row } from '../reference/form';
import { code, markdownTable, type Cells } from './markdownTable';

/** What a form asks for, with the options in it. @param nameHeading what the names are for */
export function parameterTable(fields: Field[], nameHeading = 'Name in workflows'): string {
	return markdownTable(
		['Parameter', nameHeading, 'Default', 'What it is'],
		fields.flatMap((field) => linesOf(field)),
	);
}

function linesOf(field: Field): Cells[] {
	const { type, options = [], name } = field;
	if (type === 'hidden' || field.displayOptions?.show?.['@tool']) return [];
	if (type === 'collection') {
		return options.flatMap((option) =>
			linesOf({ ...(option as Field), name: `${name}.${option.name}` }),
		);
	}
	return [[field.displayName, code(name), defaultOf(field), textOf(field)]];
}

function defaultOf(field: Field): string {
	const { required, unlessAdded, options = [], typeOptions = {}, default: preset } = field;
	if (required) return 'required';
	const shown = options.find((option) => isChoice(option) && option.value === preset)?.name;
	const value = shown ?? inWords(preset);
	if (unlessAdded !== undefined) return `${unlessAdded}; ${value} once you add it`;
	const { minValue, maxValue } = typeOptions;
	if (minValue === undefined) return value;
	const range =
		maxValue === undefined ? `${minValue} or more` : `${number(minValue)} to ${number(maxValue)}`;
	return `${value} (${range})`;
}

function inWords(preset: Field['default']): string {
	if (typeof preset === 'boolean') return preset ? 'on' : 'off';
	if (typeof preset === 'number') return number(preset);
	return typeof preset === 'string' ? preset : '';
}

/** What the manual says, else what the form does, and what may be chosen. */
function textOf({ manual, description = '', options = [] }: Field): string {
	const text = manual ?? withFullStop(withoutLink(description));
	const choices = options.filter(isChoice);
	if (choices.length === 0) return text;
	const named = choices.map(
		(one) => `${one.name} (${code(String(one.value))}): ${one.description}.`,
	);
	return [text, ...named].join(' ');
}

function isChoice(row: Row): row is Choice {
	return 'value' in row;
}

function withoutLink(description: string): string {
	return description.replace(/ <a [^]*$/, '');
}

function withFullStop(text: string): string {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}

function number(value: number): string {
	return value.toLocaleString('en-US');
}
