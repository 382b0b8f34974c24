/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a command line runs on Node itself */
import { hostOf, liveApi, SIMULATED_PAGE, simulatedApi } from './api';
import { defaultBaseUrl, loadPackage } from './builtPackage';
import { readCommandLine } from './commandLine';
import { publicNamesIn, readContacts } from './contacts';
import { HELP } from './help';
import { InputError } from './inputError';
import { liveFailure } from './liveFailure';
import { NewFile, refuseExisting } from './newFile';
import { writeResults } from './outFile';
import { planOf } from './plan';
import { openProgressLine } from './progressLine';
import { NOBODY_INVITED, NOTHING_SENT, summary, WHERE_NEXT } from './summary';
import { refuseSwallowedOptions } from './swallowedOptions';
import { tablesOf } from './tables';
import { fillWorkflow, readWorkflow } from './workflow';

async function main(): Promise<void> {
	refuseSwallowedOptions(process.env);
	const options = readCommandLine(process.argv.slice(2));
	if (options.help) return print(HELP);
	const { contacts, column } = readContacts(options.contacts, options.column);
	const publicNames = publicNamesIn({ contacts, column });
	if (options.out !== undefined) refuseExisting(options.out);
	const example = readWorkflow();
	const company = options.company ?? SIMULATED_PAGE;
	const built = loadPackage();
	const api = options.live
		? liveApi(defaultBaseUrl(built))
		: await simulatedApi(company, publicNames);
	try {
		const host = hostOf(api.baseUrl);
		print(planOf({ options, contacts, column, publicNames, company, host }));
		if (options.live && !options.yes && !options.dryRun) return print(NOTHING_SENT);
		const out = options.out === undefined ? undefined : new NewFile(options.out);
		// Loading n8n's engine takes longer than everything before.
		const { runExample, RunFailure } = await import('./run');
		const workflow = fillWorkflow(example, { ...options, contacts, column, company });
		const line = await openProgressLine();
		const results = await runExample(built, workflow, contacts, api, line.show)
			.finally(line.clear)
			.catch((error: unknown) => {
				out?.discard();
				if (!options.live || !(error instanceof RunFailure)) throw error;
				throw new InputError(liveFailure(error));
			});
		// First of all, as a reader that stops early ends the process.
		const written = out && writeResults(out, results, contacts);
		const look = { most: options.all ? Infinity : 10, isColoured: isColoured() };
		for (const table of tablesOf(results, look, options.dryRun)) print(table);
		print(summary(results, api));
		if (written instanceof InputError) throw written;
		if (written) print(`${written}\n`);
		if (options.live && options.dryRun) print(NOBODY_INVITED);
		print(WHERE_NEXT);
	} finally {
		await api.stop();
	}
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
