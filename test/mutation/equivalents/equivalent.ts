/** A change that no test can notice, since it changes nothing that anybody could see. */
export interface Equivalent {
	/** From the folder of the node. */
	file: string;
	/** As they stand in the report, without white space around. */
	original: string;
	replacement: string;
	/** A part of its line, where the file has several of them. */
	within?: string;
	/** Why nothing changes. */
	reason: string;
}

export const ANY_TEXT = { original: "''", replacement: '"Stryker was here!"' };
export const ANY_LIST = { original: '[]', replacement: '["Stryker was here"]' };

export const NO = 'What is undefined is read as no.';
export const SPEED = 'It only saves time.';
export const TYPES = 'It is there for the types only: a value is never missing.';
