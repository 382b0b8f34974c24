import type { InvalidProfileCode } from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';

/** Nobody is found, for a reason with this code, or with this in its cause. */
export interface Refusal {
	refused: InvalidProfileCode | RegExp;
}

/** The entries in order, each a public name, a profile URN or a refusal; a refusal alone is one entry. */
export type Expected = Array<string | Refusal> | Refusal;

export type Case = [text: string, expected: Expected];

export const JAN = 'https://www.linkedin.com/in/jan-tester';
export const EVA = 'https://www.linkedin.com/in/eva-probe';
export const KIM = 'https://www.linkedin.com/in/kim-muster';
export const ONE = ['jan-tester'];
export const TWO = ['jan-tester', 'eva-probe'];
export const THREE = ['jan-tester', 'eva-probe', 'kim-muster'];

/** Texts that are all to be read in the same way. */
export function allMean(expected: Expected, texts: string[]): Case[] {
	return texts.map((text): Case => [text, expected]);
}
