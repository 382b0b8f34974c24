import type {
	ICredentialType,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';

/** What a workflow holds of a parameter, an option or a field, or goes by where it holds nothing. */
interface Parameter {
	type: string;
	default: unknown;
	/** What may be chosen. */
	values?: unknown[];
	/** The ways to name what is meant. */
	modes?: string[];
}

type Parameters = Record<string, Parameter>;

/** What the n8n-workflow types call `options`, by its three meanings. */
type Entries = Array<{ name: string; value?: unknown }>;

/** The names of a node and its credential, as workflows hold them. */
export function describedNames(
	{ description }: INodeType,
	credential: ICredentialType,
	packageName: string,
) {
	const { name, version, usableAsTool } = description;
	return {
		node: { type: `${packageName}.${name}`, version, usableAsTool },
		credential: { type: credential.name, fields: parametersIn(credential.properties) },
		resource: parametersIn(description.properties).resource,
		operation: Object.fromEntries(
			namedIn(description, 'operation').map((property) => [
				String(property.displayOptions?.show?.resource?.[0]),
				parameterOf(property),
			]),
		),
	};
}

/** The parameters of one operation and the options in them, as in `options.dryRun`. */
export function parametersOf({ description }: INodeType, operation: string): Parameters {
	const own = description.properties.filter(
		({ name, displayOptions }) =>
			name !== 'operation' && displayOptions?.show?.operation?.includes(operation),
	);
	return parametersIn(own);
}

/** The outputs of each operation, in their order: n8n evaluates the expression that holds them. */
export function outputsOf({ description }: INodeType): Record<string, string[]> {
	const [, json = '{}'] = /\((\{.*\})\)\[/.exec(String(description.outputs)) ?? [];
	const outputs = JSON.parse(json) as Record<string, Array<{ displayName: string }>>;
	return Object.fromEntries(
		Object.entries(outputs).map(([operation, pins]) => [
			operation,
			pins.map(({ displayName }) => displayName),
		]),
	);
}

function namedIn({ properties }: INodeTypeDescription, wanted: string): INodeProperties[] {
	return properties.filter(({ name }) => name === wanted);
}

function parametersIn(properties: INodeProperties[], within = ''): Parameters {
	return Object.fromEntries(
		properties.flatMap((property): Array<[string, Parameter]> => {
			const name = `${within}${property.name}${isForTools(property) ? ' (tool)' : ''}`;
			const own: [string, Parameter] = [name, parameterOf(property)];
			if (property.type !== 'collection') return [own];
			return [
				own,
				...Object.entries(parametersIn(property.options as INodeProperties[], `${name}.`)),
			];
		}),
	);
}

function parameterOf({ type, default: preset, options, modes }: INodeProperties): Parameter {
	const values = type === 'options' ? (options as Entries).map(({ value }) => value) : undefined;
	return {
		type,
		default: typeof preset === 'string' ? withoutSentences(preset) : preset,
		...(values ? { values } : {}),
		...(modes ? { modes: modes.map(({ name }) => name) } : {}),
	};
}

function isForTools({ displayOptions }: INodeProperties): boolean {
	return displayOptions?.show?.['@tool'] !== undefined;
}

/** What a model reads about a parameter may change. */
function withoutSentences(preset: string): string {
	return preset.replace(/`[^`]*`/g, '`…`');
}
