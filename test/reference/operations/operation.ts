import type { Choice, Field } from '../form';

/** A field of the items that an operation gives out. */
export interface ResultField {
	name: string;
	/** The outputs whose items may have it. */
	on: string[];
	/** What the manual says of it. */
	manual: string;
}

export interface Output {
	name: string;
	/** Who comes out there. */
	manual: string;
}

/** All that an operation shows to its users. */
export interface OperationReference {
	resource: string;
	/** Its line in the list of operations. */
	option: Choice & { value: string };
	outputs: Output[];
	parameters: Field[];
	/** In the order in which items have them. */
	fields: ResultField[];
}
