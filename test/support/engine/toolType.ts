import {
	deepCopy,
	NodeConnectionTypes,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/**
 * The node type that n8n derives from one marked `usableAsTool`. n8n does this in its command line
 * package (`tool-generation/ai-tools.ts`), which is not published as a library.
 *
 * @throws Error where the type is not marked.
 */
export function asToolType(type: INodeType): INodeType {
	const { usableAsTool, ...own } = deepCopy(type.description);
	if (!usableAsTool) throw new Error(`Node "${own.name}" cannot be used as a tool`);
	const base = { ...own, ...(usableAsTool === true ? {} : usableAsTool.replacements) };
	const description: INodeTypeDescription = {
		...base,
		name: `${base.name}Tool`,
		displayName: `${base.displayName} Tool`,
		inputs: [],
		outputs: [NodeConnectionTypes.AiTool],
		properties: [...descriptionProperties(base), ...base.properties],
	};
	return Object.create(type, { description: { value: description } }) as INodeType;
}

function descriptionProperties({
	properties,
	description,
}: INodeTypeDescription): INodeProperties[] {
	const has = (name: string) => properties.some((property) => property.name === name);
	if (has('toolDescription')) return [];
	const text: INodeProperties = {
		displayName: 'Description',
		name: 'toolDescription',
		type: 'string',
		default: description,
		required: true,
	};
	if (!has('resource') && !has('operation')) return [text];
	return [
		{
			displayName: 'Tool Description',
			name: 'descriptionType',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'Set Automatically', value: 'auto' },
				{ name: 'Set Manually', value: 'manual' },
			],
			default: 'auto',
		},
		{ ...text, displayOptions: { show: { descriptionType: ['manual'] } } },
	];
}
