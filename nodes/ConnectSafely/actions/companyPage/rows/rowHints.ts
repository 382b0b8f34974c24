import type { INode, NodeExecutionHint } from 'n8n-workflow';

import { info, warn } from '../../hint';

/** What settings of the node mean for an operation with an output of its own for errors. */
interface SettingWords {
	/** The place of that output, as in "second". */
	errorOutput: string;
	/** Where *Always Output Data* puts its empty item, and what to do about it. */
	emptyItem: string;
	/** What *Execute Once* keeps the node from, as in "to invite everybody". */
	everybody: string;
}

/** Warns of settings of the node that do something else here than they seem to. */
export function settingHints(
	{ onError, alwaysOutputData, executeOnce }: INode,
	{ errorOutput, emptyItem, everybody }: SettingWords,
): NodeExecutionHint[] {
	const hints: NodeExecutionHint[] = [];
	if (onError === 'continueErrorOutput') {
		hints.push(
			info(
				`This node has its own Error branch, the ${errorOutput} output. Leave the one that 'On Error' adds unconnected.`,
			),
		);
	}
	if (alwaysOutputData) hints.push(warn(`'Always Output Data' can put an empty item ${emptyItem}`));
	if (executeOnce) {
		hints.push(
			warn(
				`'Execute Once' hands only the first input item to this node. Switch it off ${everybody}.`,
			),
		);
	}
	return hints;
}

/** @param fields of input rows whose values the result's took the place of */
export function replacedFieldHints(fields: string[]): NodeExecutionHint[] {
	if (fields.length === 0) return [];
	return [
		warn(
			`These columns of yours give way to the result's, and an update of all columns would overwrite them: ${fields.join(', ')}. Rename them before this node.`,
		),
	];
}
