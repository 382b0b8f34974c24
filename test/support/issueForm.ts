/** A part of an issue form. */
export interface FormElement {
	type: string;
	id?: string;
	attributes: {
		label?: string;
		value?: string;
		options?: Array<string | { label: string; required?: boolean }>;
		[name: string]: unknown;
	};
	validations?: { required?: boolean };
}

/** A file of `.github/ISSUE_TEMPLATE`, as GitHub reads it. */
export interface IssueForm {
	name: string;
	description: string;
	labels?: string[];
	body: FormElement[];
}

const KEYS = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];
const ELEMENT_KEYS = ['type', 'id', 'attributes', 'validations'];

/** The attributes that GitHub knows of each type. */
const ATTRIBUTES: Record<string, string[]> = {
	markdown: ['value'],
	input: ['label', 'description', 'placeholder', 'value'],
	textarea: ['label', 'description', 'placeholder', 'value', 'render'],
	dropdown: ['label', 'description', 'multiple', 'options', 'default'],
	checkboxes: ['label', 'description', 'options'],
};

/** What GitHub would refuse of a form; it then offers the form to nobody, and says so nowhere else. */
export function problemsOf(form: IssueForm): string[] {
	const asked = form.body.filter(({ type }) => type !== 'markdown');
	return [
		...Object.keys(form).flatMap((key) => (KEYS.includes(key) ? [] : [`no such key: ${key}`])),
		...(isText(form.name) ? [] : ['name is missing']),
		...(isText(form.description) ? [] : ['description is missing']),
		...(asked.length > 0 ? [] : ['the form asks for nothing']),
		...repeated(asked.flatMap(({ id }) => id ?? [])).map((id) => `id ${id} is there twice`),
		...repeated(asked.map(({ attributes }) => String(attributes.label))).map(
			(label) => `label ${label} is there twice`,
		),
		...form.body.flatMap((element, index) =>
			elementProblems(element).map((problem) => `body[${index}]: ${problem}`),
		),
	];
}

function elementProblems(element: FormElement): string[] {
	const { type, id = 'x', attributes } = element;
	const known = ATTRIBUTES[type];
	if (!known) return [`no such type: ${type}`];
	const needed = type === 'markdown' ? 'value' : 'label';
	return [
		...Object.keys(element).flatMap((key) =>
			ELEMENT_KEYS.includes(key) ? [] : [`no such key: ${key}`],
		),
		...Object.keys(attributes).flatMap((key) =>
			known.includes(key) ? [] : [`no such attribute: ${key}`],
		),
		...(isText(attributes[needed]) ? [] : [`${needed} is missing`]),
		...(/^[\w-]+$/.test(id) ? [] : [`id ${id} has other characters than letters, digits, - and _`]),
		...(known.includes('options') ? optionProblems(attributes.options ?? []) : []),
	];
}

function optionProblems(options: NonNullable<FormElement['attributes']['options']>): string[] {
	const labels = options.map((option) => (typeof option === 'object' ? option?.label : option));
	return [
		...(options.length > 0 ? [] : ['it has no options']),
		...(labels.every(isText) ? [] : ['an option is no text']),
		...(labels.some((label) => /^none$/i.test(String(label))) ? ['None is a reserved word'] : []),
		...repeated(labels.map(String)).map((label) => `the option ${label} is there twice`),
	];
}

function isText(value: unknown): boolean {
	return typeof value === 'string' && value.trim() !== '';
}

function repeated(words: string[]): string[] {
	return words.filter((word, index) => words.indexOf(word) !== index);
}
