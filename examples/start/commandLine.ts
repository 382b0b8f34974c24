/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- a command line runs on Node itself */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCompanyPage } from '../../nodes/ConnectSafely/domain/companyPage';
import { InputError } from './inputError';
import { quote } from './text';

/** What the run is to do. */
export interface Options {
	/** Path of the CSV file, as typed. */
	contacts: string;
	/** The column with the LinkedIn profiles. */
	column: string;
	/** Digits; without it the page that the workflow names. */
	company?: string;
	/** To the real API instead of the simulator. */
	live: boolean;
	/** What only a live run knows. */
	account?: string;
	yes: boolean;
	/** Prints every row. */
	all: boolean;
	/** Path of the CSV file for the results. */
	out?: string;
	help: boolean;
}

export const EXAMPLE_CONTACTS = join(__dirname, '..', 'contacts.csv');

export const HELP = `npm start
  Runs examples/send-follow-invitations.json with the rows of examples/contacts.csv on n8n's own
  engine, against a simulator of ConnectSafely on this machine. Nothing leaves the machine.

npm start -- [options]
  --contacts FILE   other rows: a CSV file with a header, separated by commas, semicolons or tabs
  --column NAME     the column that holds the LinkedIn profiles (default: LinkedIn)
  --company ID      the number of the company page, the digits in linkedin.com/company/105672170,
                    or a URL or URN that holds it
  --all             prints all rows, not the first 10 of each branch
  --out FILE        writes all results to a new CSV file: the row's own fields, then the result's
  --help            prints this

npm start -- --live [--account ID] [--yes] [options]
  Talks to ConnectSafely itself, with the API key in the environment variable
  CONNECTSAFELY_API_KEY. Prints what it would send and stops there; with --yes it sends.
  --account ID      the LinkedIn account that invites (default: the workspace's default account)
  CONNECTSAFELY_BASE_URL in the environment is the address of a sandbox or a proxy of your own.
`;

/** @throws InputError */
export function readCommandLine(args: string[]): Options {
	const values = parse(args);
	if (values.account?.trim() === '') throw new InputError('--account is empty.');
	for (const name of ['account', 'yes'] as const) {
		if (values[name] && !values.live) {
			throw new InputError(`--${name} has a meaning with --live only.`);
		}
	}
	for (const name of ['contacts', 'out'] as const) {
		if (values[name] === '') throw new InputError(`--${name} is empty.`);
	}
	return values.company === undefined
		? values
		: { ...values, company: companyNumber(values.company) };
}

/** The digits, which may stand in a URL or a URN. */
function companyNumber(text: string): string {
	const reading = readCompanyPage(text);
	if (reading.ok) return reading.id;
	throw new InputError(
		`--company ${quote(text)} is not the number of a company page: give the digits in linkedin.com/company/105672170.`,
	);
}

function parse(args: string[]): Options {
	try {
		return parseArgs({
			args,
			options: {
				contacts: { type: 'string', default: relative('', EXAMPLE_CONTACTS) },
				column: { type: 'string', default: 'LinkedIn' },
				company: { type: 'string' },
				live: { type: 'boolean', default: false },
				account: { type: 'string' },
				yes: { type: 'boolean', default: false },
				out: { type: 'string' },
				all: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		}).values;
	} catch (error) {
		throw new InputError(whatIsWrong(error as NodeJS.ErrnoException));
	}
}

/** Values are left out: a key may stand among them. */
function whatIsWrong({ code, message }: NodeJS.ErrnoException): string {
	if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
		return 'Options begin with -- and stand behind a -- of their own: npm start -- --contacts FILE';
	}
	const option = /'(?:-\w, )?(--?[^'=\s]+)/.exec(message)?.[1] ?? '';
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
		return `There is no option ${option}. npm start -- --help shows those there are.`;
	}
	return `The option ${option} is not complete. npm start -- --help shows how to use it.`;
}
