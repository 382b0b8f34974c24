import { NodeHelpers, type INodeType, type INodeTypes } from 'n8n-workflow';
import { agent, agentType } from './agent';
import { UnrecognizedNodeTypeError } from './core';
import { coreNodes } from './coreNodes';
import { asToolType } from './toolType';

/** The node types of one engine, by full type name. `<type>Tool` is the type made into an AI tool. */
export class NodeTypes implements INodeTypes {
	private readonly types: Map<string, INodeType>;

	constructor(types: Record<string, INodeType>) {
		this.types = new Map(Object.entries({ ...coreNodes, [agentType]: agent, ...types }));
	}

	getByName(name: string): INodeType {
		return this.getByNameAndVersion(name);
	}

	getByNameAndVersion(name: string, version?: number): INodeType {
		const type = this.types.get(name) ?? this.toolType(name);
		if (!type) {
			const dot = name.lastIndexOf('.');
			throw new UnrecognizedNodeTypeError(name.slice(0, dot), name.slice(dot + 1));
		}
		return NodeHelpers.getVersionedNodeType(type, version);
	}

	getKnownTypes() {
		return Object.fromEntries([...this.types.keys()].map((name) => [name, { className: name }]));
	}

	private toolType(name: string): INodeType | undefined {
		const base = name.endsWith('Tool') ? this.types.get(name.slice(0, -'Tool'.length)) : undefined;
		if (!base) return undefined;
		const tool = asToolType(base);
		this.types.set(name, tool);
		return tool;
	}
}
