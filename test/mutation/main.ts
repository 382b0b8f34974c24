/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a command runs on Node itself */
import { CommandLineError } from '../bench/commandLine';
import { filesOf } from './commandLine';
import { unknownEquivalents } from './equivalent';
import { mutate } from './run';
import { linesOf, scoreOf, tableByFolder } from './score';

async function main(args: string[]): Promise<void> {
	const files = filesOf(args);
	if (files.length === 0) return console.log('Nothing differs from main.');
	const mutants = await mutate(files);
	const { unnoticed } = scoreOf(mutants);
	if (unnoticed.length > 0)
		console.log(['', 'What no test notices:', ...linesOf(unnoticed)].join('\n'));
	for (const { file, original, replacement } of unknownEquivalents(mutants)) {
		console.log(`No longer there, in equivalent.ts: ${file}: ${original} → ${replacement}`);
	}
	console.log(tableByFolder(mutants));
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof CommandLineError ? error.message : error);
	process.exitCode = 1;
});
