/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a command line runs on Node itself */
import { hostOf, liveApi, SIMULATED_PAGE, simulatedApi } from './api';
import { defaultBaseUrl, loadPackage } from './builtPackage';
import { readCommandLine } from './commandLine';
import { publicNamesIn, readContacts } from './contacts';
import { HELP } from './help';
import type { Exchange } from './exchange';
import { InputError } from './inputError';
import { liveFailure } from './liveFailure';
import { openNew, refuseExisting } from './newFile';
import { writeResults } from './outFile';
import { planOf } from './plan';
import { openProgressLine } from './progressLine';
import { writeReport } from './report';
import { NOBODY_INVITED, NOTHING_SENT, summary, WHERE_NEXT } from './summary';
import { refuseSwallowedOptions } from './swallowedOptions';
import { tablesOf } from './tables';
import { fillWorkflow, invitingNode, readWorkflow } from './workflow';

async function main(): Promise<void> {
	refuseSwallowedOptions(process.env);
	const options = readCommandLine(process.argv.slice(2));
	if (options.help) return print(HELP);
	const { contacts, column } = readContacts(options.contacts, options.column);
	const publicNames = publicNamesIn({ contacts, column });
	for (const path of [options.out, options.report]) if (path !== undefined) refuseExisting(path);
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
		const files = openNew({ out: options.out, report: options.report });
		// Loading n8n's engine takes longer than everything before.
		const { runExample, RunFailure } = await import('./run');
		const workflow = fillWorkflow(example, { ...options, contacts, column, company });
		const line = await openProgressLine();
		const exchanges: Exchange[] = [];
		const watch = {
			onConsoleMessage: line.show,
			onExchange: (exchange: Exchange) => exchanges.push(exchange),
		};
		const ending = await runExample(built, workflow, contacts, api, watch)
			.finally(line.clear)
			.then(
				(results) => ({ results, failure: null }),
				(failure: unknown) => ({ results: null, failure }),
			);
		const { results, failure } = ending;
		// First of all, as a reader that stops early ends the process.
		const written = [
			results && files.out && writeResults(files.out, results, contacts),
			files.report &&
				writeReport(files.report, {
					options,
					parameters: invitingNode(workflow).parameters,
					contacts,
					apiKey: api.apiKey,
					isOfficial: host === hostOf(defaultBaseUrl(built)),
					exchanges,
					...ending,
				}),
		];
		if (results) {
			const look = { most: options.all ? Infinity : 10, isColoured: isColoured() };
			for (const table of tablesOf(results, look, options.dryRun)) print(table);
			print(summary(results, api));
		} else files.out?.discard();
		for (const note of written) if (typeof note === 'string') print(`${note}\n`);
		if (options.live && failure instanceof RunFailure) throw new InputError(liveFailure(failure));
		if (failure) throw failure;
		for (const problem of written) if (problem instanceof InputError) throw problem;
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
