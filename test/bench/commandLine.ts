/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- a command line runs on Node itself */
import { parseArgs } from 'node:util';

/** What is wrong with the command line, shown without a stack. */
export class CommandLineError extends Error {}

export interface CommandLine {
	/** Few rows and few passes: shows that everything works, and measures nothing of use. */
	small: boolean;
}

/**
 * @param env npm takes an option that stands before a `--` for its own and puts it in there
 * @throws CommandLineError
 */
export function readCommandLine(
	args: string[],
	env: Record<string, string | undefined>,
): CommandLine {
	if (env.npm_config_small) {
		throw new CommandLineError('Put -- before the option, as in npm run bench -- --small');
	}
	try {
		const { small } = parseArgs({
			args,
			options: { small: { type: 'boolean', default: false } },
		}).values;
		return { small };
	} catch {
		throw new CommandLineError(
			`"${args.join(' ')}" is not understood. The only option is --small, behind a -- of its own, as in npm run bench -- --small`,
		);
	}
}
