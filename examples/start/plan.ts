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
	/** Of the people to look up. */
	publicNames: string[];
	company: string;
	/** Where a live run sends to. */
	host: string;
}

/** About how many lookups ConnectSafely allows an account. */
const LOOKUPS_PER_DAY = 120;

/** What is about to be sent, to which page, and where to. */
export function planOf(plan: Plan): string {
	const { options, contacts, column, company } = plan;
	const { live, dryRun, limit } = options;
	const filled = contacts.filter((contact) => contact[column]?.trim()).length;
	const lines = [
		`${counted(contacts.length, 'row')} of ${options.contacts}: ${filled} with something in the column "${plain(column)}", ${contacts.length - filled} empty`,
		`Invitations to follow the company page ${plain(company)}`,
	];
	if (limit !== undefined)
		lines.push(`At most ${counted(limit, 'person', 'people')}, in the order of the rows`);
	if (dryRun) lines.push('Dry run: shows who would be invited, and invites nobody');
	lines.push(...(live ? liveLines(plan) : [simulatorLine(dryRun)]));
	return [...lines, ''].join('\n');
}

function simulatorLine(dryRun: boolean): string {
	const where = dryRun ? 'Asks a simulator' : 'Sent to a simulator';
	return `${where}: nothing leaves this machine, and nearly everybody is made a connection of yours`;
}

function liveLines({ options, publicNames, host }: Plan): string[] {
	const { account, dryRun, yes } = options;
	const sent = yes && !dryRun ? 'To be sent' : 'Would be sent';
	const lines = [
		`${sent} by ${account ? `the account ${account}` : "the workspace's default account"}`,
		`${sent} to ${host}; each invitation costs a credit of the page`,
		...lookupLines(options, publicNames.length),
	];
	if (resolve(options.contacts) === EXAMPLE_CONTACTS) {
		lines.push('The people in this file are made up: give your own with --contacts.');
	}
	if (!options.company) lines.push("The page is the example's: give your own with --company.");
	return lines;
}

function lookupLines({ dryRun, yes, limit }: Options, count: number): string[] {
	if (count === 0) return [];
	const looks = dryRun || yes ? 'Looks up' : 'Would look up';
	const most = limit === undefined ? '' : 'at most ';
	const people = `${most}${counted(count, 'person', 'people')}`;
	const lines = [`${looks} ${people} by their public address, each a profile view by the account`];
	if (count > LOOKUPS_PER_DAY) {
		lines.push(
			`ConnectSafely allows about ${LOOKUPS_PER_DAY} of them a day: the others come out on Error.`,
		);
	}
	return lines;
}
