/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a command runs on Node itself */
import { CommandLineError, readCommandLine, type CommandLine } from './commandLine';

/** Runs a command to its end; it fails where anything is thrown, and never because of a time. */
export function runCommand(command: (options: CommandLine) => Promise<void>): void {
	const run = async (): Promise<void> =>
		await command(readCommandLine(process.argv.slice(2), process.env));
	run().catch((error: unknown) => {
		const shown = error instanceof CommandLineError ? error.message : stackOf(error);
		process.stderr.write(`${shown}\n`);
		process.exitCode = 1;
	});
}

export function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

function stackOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
