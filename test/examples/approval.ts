import type { IDataObject } from 'n8n-workflow';

import type { WorkflowRun } from '../support/engine';
import { engineFor } from '../support/scenario';
import { profileUrn, type Simulator } from '../support/simulator';
import { readExample, withPage, withParameters, type ExampleWorkflow } from './exampleWorkflow';

export const ASK = 'Ask for approval';
export const QUESTION = 'Invite these people?';

/** n8n makes signs of entities, and puts the text into its mail as HTML. */
export const HEADLINE = 'R&D <b>&lt;i&#62;';

/** The example with the page and the addresses that its user fills in. */
export const findAndInvite = withParameters(withPage(readExample('find-and-invite.json')), ASK, {
	fromEmail: 'n8n@example.com',
	toEmail: 'boss@example.com',
});

/** An execution that has come to the mail, or to its end where there is none. */
export interface Asked {
	run: WorkflowRun;
	workflow: ExampleWorkflow;
	/** From, to, subject and message, line by line; empty where no mail was sent. */
	mail: string;
}

/** Somebody whom the search of the example finds. @returns their URN */
export function addPerson(
	simulator: Simulator,
	member: number,
	more: { connected?: boolean | string[]; title?: string } = {},
): string {
	simulator.addProfile({
		slug: `person-${member}`,
		member,
		firstName: 'Person',
		lastName: `No ${member}`,
		headline: HEADLINE,
		title: 'Head of Marketing',
		location: 'Ohio, United States',
		...more,
	});
	return profileUrn(member);
}

/** Runs the example up to the mail; nobody is invited by that. */
export async function ask(simulator: Simulator, workflow = findAndInvite): Promise<Asked> {
	const { length } = simulator.invitationRequests;
	const run = await engineFor({ simulator }).run({ workflow });
	expect(run.error).toBeUndefined();
	expect(simulator.invitationRequests).toHaveLength(length);
	return { run, workflow, mail: run.runs(ASK)[0]?.hints[0]?.message ?? '' };
}

/** @param data what the form gives; without it the time for an answer is over */
export async function answer(
	simulator: Simulator,
	{ run: execution, workflow }: Asked,
	data?: IDataObject,
): Promise<WorkflowRun> {
	expect(execution.status).toBe('waiting');
	const resume = { execution, answer: data === undefined ? {} : { data } };
	const run = await engineFor({ simulator }).run({ workflow, resume });
	expect([run.status, run.error]).toEqual(['success', undefined]);
	return run;
}
