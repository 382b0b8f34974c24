/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a command line runs on Node itself */
import { relative, resolve } from 'node:path';
import { hostOf, liveApi, simulatedApi, type Api } from './api';
import { defaultBaseUrl, loadPackage } from './builtPackage';
import { EXAMPLE_CONTACTS, HELP, readCommandLine, type Options } from './commandLine';
import { readContacts, type Contact } from './contacts';
import { summary, WHERE_NEXT } from './summary';
import { errorTable, successTable } from './tables';
import { companyOf, fillWorkflow, readWorkflow } from './workflow';

async function main(): Promise<void> {
	const options = readCommandLine(process.argv.slice(2));
	if (options.help) return print(HELP);
	const contacts = readContacts(options.contacts, options.column);
	const example = readWorkflow();
	const company = options.company ?? companyOf(example);
	const built = loadPackage();
	const api = options.live ? liveApi(defaultBaseUrl(built)) : await simulatedApi(company);
	try {
		print(planOf(options, contacts, company, api));
		if (options.live && !options.yes) {
			return print('Nothing was sent. Add --yes to send this.\n');
		}
		// Loading n8n's engine takes longer than everything before.
		const { runExample } = await import('./run');
		const workflow = fillWorkflow(example, { ...options, contacts, company });
		const report = await runExample(built, workflow, contacts, api);
		const look = { most: options.all ? Infinity : 10, isColoured: isColoured() };
		print(successTable(report.success, look));
		print(errorTable(report.error, look));
		print(summary(report, api));
		print(WHERE_NEXT);
	} finally {
		await api.stop();
	}
}

/** What is about to be sent, to which page, and where to. */
function planOf(options: Options, contacts: Contact[], company: string, api: Api): string {
	const { column, live, account } = options;
	const empty = contacts.filter((contact) => contact[column]?.trim() === '').length;
	const file = relative('', options.contacts);
	const lines = [
		`${contacts.length} rows of ${file}, profiles in the column "${column}" (${empty} empty)`,
		`Invitations to follow the company page ${company}`,
	];
	if (!live) return [...lines, 'Sent to a simulator: nothing leaves this machine', ''].join('\n');
	lines.push(
		`Sent by ${account ? `the account ${account}` : "the workspace's default account"}`,
		`Sent to ${hostOf(api.baseUrl)}; each invitation costs a credit of the page`,
	);
	if (resolve(options.contacts) === EXAMPLE_CONTACTS) {
		lines.push('The people in this file are made up: give your own with --contacts.');
	}
	if (!options.company) lines.push("The page is the example's: give your own with --company.");
	return [...lines, ''].join('\n');
}

function isColoured(): boolean {
	return process.stdout.isTTY && !process.env.NO_COLOR;
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', () => process.exit());
main().catch((error: unknown) => {
	// The message alone: what else an error holds may include the key.
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`);
	process.exitCode = 1;
});
