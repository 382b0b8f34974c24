/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rows are in a file, outside n8n */
import { resolve } from 'node:path';
import { EXAMPLE_CONTACTS, type Options } from './commandLine';
import type { Contact } from './contacts';
import { counted, plain } from './text';

/** What the plan of a run tells. */
export interface Plan {
	options: Options;
	contacts: Contact[];
	/** The column's name as the file has it. */
	column: string;
	company: string;
	/** Where a live run sends to. */
	host: string;
}

/** What is about to be sent, to which page, and where to. */
export function planOf({ options, contacts, column, company, host }: Plan): string {
	const { live, yes, account } = options;
	const filled = contacts.filter((contact) => contact[column]?.trim()).length;
	const lines = [
		`${counted(contacts.length, 'row')} of ${options.contacts}: ${filled} with something in the column "${plain(column)}", ${contacts.length - filled} empty`,
		`Invitations to follow the company page ${company}`,
	];
	if (!live) return [...lines, 'Sent to a simulator: nothing leaves this machine', ''].join('\n');
	const sent = yes ? 'To be sent' : 'Would be sent';
	lines.push(
		`${sent} by ${account ? `the account ${account}` : "the workspace's default account"}`,
		`${sent} to ${host}; each invitation costs a credit of the page`,
	);
	if (resolve(options.contacts) === EXAMPLE_CONTACTS) {
		lines.push('The people in this file are made up: give your own with --contacts.');
	}
	if (!options.company) lines.push("The page is the example's: give your own with --company.");
	return [...lines, ''].join('\n');
}
