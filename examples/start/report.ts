/* eslint-disable @n8n/community-nodes/no-restricted-globals -- Node itself says what it is */
import { version as core } from 'n8n-core/package.json';
import type { INodeParameters } from 'n8n-workflow';
import { FAILURE_CODES, SKIP_REASONS } from '../../nodes/ConnectSafely/result';
import { version } from '../../package.json';
import { knownName, knownWords, LEFT_OUT } from './apiWords';
import type { Options } from './commandLine';
import type { Contact } from './contacts';
import type { Exchange } from './exchange';
import { exchangeReport } from './exchangeReport';
import { InputError } from './inputError';
import type { NewFile } from './newFile';
import type { Result, RunResults } from './run';

/** What a report is made of. */
export interface Reported {
	options: Options;
	/** The operation that ran, as the workflow names it, and its options. */
	parameters: INodeParameters;
	contacts: Contact[];
	apiKey: string;
	/** Whether the requests went to ConnectSafely's own address, where the run was live. */
	isOfficial: boolean;
	exchanges: Exchange[];
	/** Null where the execution failed. */
	results: RunResults | null;
	/** Why the execution failed; null where it did not. */
	failure: unknown;
}

/** Shorter numbers are counts, and anybody's. */
const SHORTEST_ID = 3;

/** @returns what was written, or why it was not */
export function writeReport(file: NewFile, reported: Reported): string | InputError {
	const written = `wrote a report without names, ids and keys to ${file.path}`;
	try {
		return file.write(reportOf(reported), written);
	} catch {
		// What the run came to is still to be printed.
		file.discard();
		return new InputError(`The report could not be made of what was answered: no ${file.path}.`);
	}
}

/** A report of a run as JSON, made to be attached to a public issue: nobody's names, ids or keys. */
export function reportOf(reported: Reported): string {
	const { options, parameters, contacts, apiKey, isOfficial, exchanges, results, failure } =
		reported;
	const ids = digitsIn([contacts, options.company, options.account, exchanges.map(sentIn)]);
	const secrets = { apiKey, isPrivate: (digits: string) => ids.has(digits) };
	const report = {
		versions: {
			'n8n-nodes-connectsafely': version,
			'n8n-core': core,
			node: process.version,
			platform: `${process.platform} ${process.arch}`,
		},
		run: {
			live: options.live,
			host: hostOf(options.live, isOfficial),
			dryRun: options.dryRun,
			limit: options.limit ?? null,
			account: options.account === undefined ? 'default' : 'given',
			companyPage: pageOf(options.company),
		},
		operation: parameters.operation,
		options: parameters.options,
		rows: contacts.length,
		...(results ? { results: countsOf(results) } : {}),
		...(failure === null
			? {}
			: { failure: knownWords(failure instanceof Error ? failure.message : '') }),
		requests: exchanges.map((exchange) => exchangeReport(exchange, secrets)),
	};
	return `${JSON.stringify(report, null, '\t')}\n`;
}

function pageOf(company: string | undefined): string {
	if (company === undefined) return 'of the example';
	return /^\d+$/.test(company) ? 'by number' : 'by name';
}

function hostOf(isLive: boolean, isOfficial: boolean): string {
	if (!isLive) return 'simulator';
	return isOfficial ? 'api.connectsafely.ai' : 'another host';
}

function sentIn({ request }: Exchange): unknown {
	return [request.url, request.qs, request.body];
}

function digitsIn(value: unknown): Set<string> {
	const text = JSON.stringify(value).replace(/%([\da-f]{2})/gi, (_, code: string) =>
		String.fromCharCode(parseInt(code, 16)),
	);
	const digits = text.match(/\d+/g) ?? [];
	return new Set(digits.filter((one) => one.length >= SHORTEST_ID));
}

function countsOf({ success, error, skipped }: RunResults) {
	return {
		Success: { total: success.length, status: times(success, statusOf) },
		Error: {
			total: error.length,
			status: times(error, statusOf),
			errorCode: times(error, ({ errorCode }) => oneOf(FAILURE_CODES, errorCode)),
		},
		Skipped: {
			total: skipped.length,
			reason: times(skipped, ({ reason }) => oneOf(SKIP_REASONS, reason)),
		},
	};
}

function times(results: Result[], wordOf: (result: Result) => string): Record<string, number> {
	const counts = new Map<string, number>();
	for (const word of results.map(wordOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return Object.fromEntries(counts);
}

/** It may be the API's own word. */
function statusOf({ status }: Result): string {
	return knownName(status);
}

function oneOf(words: readonly string[], word: string): string {
	return words.includes(word) ? word : LEFT_OUT;
}
