/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- a command line runs on Node itself */
import { parseArgs } from 'node:util';

import { CommandLineError } from '../bench/commandLine';

export interface SoakCommand {
	help: boolean;
	executions: number;
	/** Rounds with further seeds begin until so many minutes are over; 0 is one round. */
	minutes: number;
	seed: number;
}

const MANY = 1000;
/** About a minute, the same one each time: with deaths, a cancel, faults of the store and doubt. */
const SMALL = { executions: 40, seed: 4 };

export const HELP = `npm run soak -- [options]

Executions that overlap on four workers, over several simulated days, with deaths of workers, cancels,
loops, retries, failures of n8n's store, and any answer of the API. After each, the node's promises are
held against the truth of the simulator. Exit status 1 where one is broken.

  --executions N  executions in a round (${MANY})
  --minutes N     further rounds, each with the next seed, until so much time is over
  --seed N        the round that had this seed once more; with the same number of executions
  --small         ${SMALL.executions} executions with the seed ${SMALL.seed}, in about a minute
  --help          this text`;

/**
 * @param env npm takes options that stand before a `--` for its own and puts them in there
 * @param chance a seed where none is given
 * @throws CommandLineError
 */
export function readSoakCommand(
	args: string[],
	env: Record<string, string | undefined>,
	chance: () => number,
): SoakCommand {
	const swallowed = ['small', 'executions', 'minutes', 'seed'].find(
		(name) => env[`npm_config_${name}`],
	);
	if (swallowed)
		throw new CommandLineError(`Put -- before the options, as in npm run soak -- --${swallowed}`);
	const { help, small, executions, minutes, seed } = parsed(args);
	return {
		help,
		executions: whole('executions', executions) ?? (small ? SMALL.executions : MANY),
		minutes: whole('minutes', minutes) ?? 0,
		seed: whole('seed', seed) ?? (small ? SMALL.seed : chance()),
	};
}

function parsed(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				help: { type: 'boolean', default: false },
				small: { type: 'boolean', default: false },
				executions: { type: 'string' },
				minutes: { type: 'string' },
				seed: { type: 'string' },
			},
		}).values;
	} catch {
		throw new CommandLineError(
			`"${args.join(' ')}" is not understood. npm run soak -- --help lists the options`,
		);
	}
}

function whole(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (!/^[1-9]\d{0,8}$/.test(text))
		throw new CommandLineError(`--${name} takes a whole number of 1 or more, not "${text}"`);
	return Number(text);
}
