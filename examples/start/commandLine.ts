/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- a command line runs on Node itself */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCompanyPage } from '../../nodes/ConnectSafely/profiles/parseCompanyPage';
import { InputError } from './inputError';
import { quote } from './text';

/** What the run is to do. */
export interface Options {
	/** Path of the CSV file, as typed. */
	contacts: string;
	/** The column with the LinkedIn profiles. */
	column: string;
	/** Digits, or the page's name or URL; without it the page that the workflow names. */
	company?: string;
	/** Shows what would happen and invites nobody. */
	dryRun: boolean;
	/** The most people to invite. */
	limit?: number;
	/** To the real API instead of the simulator. */
	live: boolean;
	/** What only a live run knows. */
	account?: string;
	yes: boolean;
	/** Prints every row. */
	all: boolean;
	/** Path of the CSV file for the results. */
	out?: string;
	/** Path of the file for a report without names and keys. */
	report?: string;
	help: boolean;
}

export const EXAMPLE_CONTACTS = join(__dirname, '..', 'contacts.csv');

/** As far as the node goes. */
const LARGEST_LIMIT = 1_000_000;

/** @throws InputError */
export function readCommandLine(args: string[]): Options {
	const { 'dry-run': dryRun, company, limit, ...values } = parse(args);
	if (values.account?.trim() === '') throw new InputError('--account is empty.');
	for (const name of ['account', 'yes'] as const) {
		if (values[name] && !values.live) {
			throw new InputError(`--${name} has a meaning with --live only.`);
		}
	}
	if (values.live && company === undefined) {
		throw new InputError('--live needs --company: the page to which people are invited.');
	}
	for (const name of ['contacts', 'out', 'report'] as const) {
		if (values[name] === '') throw new InputError(`--${name} is empty.`);
	}
	if (values.out !== undefined && values.out === values.report) {
		throw new InputError('--out and --report are one file: give each its own.');
	}
	return {
		...values,
		dryRun,
		...(company === undefined ? {} : { company: companyPage(company) }),
		...(limit === undefined ? {} : { limit: mostPeople(limit) }),
	};
}

/** A number stands in many a URL or URN; a name is looked up by the node. */
function companyPage(text: string): string {
	const page = parseCompanyPage(text);
	if (page.kind === 'id') return page.id;
	if (page.kind === 'name') return text.trim();
	throw new InputError(
		`--company ${quote(text)} is no company page: give its number, the digits in linkedin.com/company/105672170, or its name there.`,
	);
}

function mostPeople(text: string): number {
	const most = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
	if (most >= 1 && most <= LARGEST_LIMIT) return most;
	throw new InputError(
		`--limit ${quote(text)} is not a number of people: give a whole number from 1 to ${LARGEST_LIMIT}.`,
	);
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				contacts: { type: 'string', default: relative('', EXAMPLE_CONTACTS) },
				column: { type: 'string', default: 'LinkedIn' },
				company: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				limit: { type: 'string' },
				live: { type: 'boolean', default: false },
				account: { type: 'string' },
				yes: { type: 'boolean', default: false },
				out: { type: 'string' },
				report: { type: 'string' },
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
