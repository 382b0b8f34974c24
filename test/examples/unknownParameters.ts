import type {
	INode,
	INodeParameterResourceLocator,
	INodeParameters,
	INodeProperties,
} from 'n8n-workflow';

import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';

const { properties } = new ConnectSafely().description;

/** Parameters of this node that it does not have with its operation, and choices that it does not offer. */
export function unknownParametersOf(node: INode): string[] {
	// n8n adds these two to a node that is used as a tool.
	const { descriptionType, toolDescription, ...own } = node.parameters;
	const wanted = node.type.endsWith('Tool') ? 'manual' : undefined;
	const isAsWanted = (descriptionType ?? toolDescription) === wanted;
	return [...(isAsWanted ? [] : ['descriptionType']), ...unknownIn(own, propertiesOf(node))];
}

/** What the node shows once its operation is chosen. */
function propertiesOf({ parameters }: INode): INodeProperties[] {
	return properties.filter(({ displayOptions }) =>
		Object.entries(displayOptions?.show ?? {}).every(([name, values]) => {
			const chosen = parameters[name];
			return chosen === undefined || (values as unknown[] | undefined)?.includes(chosen);
		}),
	);
}

/** Paths of parameters that no property describes, and of choices that it does not offer. */
function unknownIn(parameters: INodeParameters, described: INodeProperties[]): string[] {
	return Object.entries(parameters).flatMap(([name, value]) => {
		const candidates = described.filter((property) => property.name === name);
		const unknown = candidates.map((property) => unknownBy(property, value));
		const best = unknown.sort((a, b) => a.length - b.length)[0];
		return best?.map((path) => `${name}${path}`) ?? [name];
	});
}

function unknownBy({ type, options = [], modes = [] }: INodeProperties, value: unknown): string[] {
	switch (type) {
		case 'collection':
			return unknownIn(value as INodeParameters, options as INodeProperties[]).map(
				(path) => `.${path}`,
			);
		case 'options':
			return options.some((option) => 'value' in option && option.value === value) ? [] : ['='];
		case 'resourceLocator': {
			const { mode } = value as INodeParameterResourceLocator;
			return modes.some(({ name }) => name === mode) ? [] : ['.mode'];
		}
		default:
			return [];
	}
}
