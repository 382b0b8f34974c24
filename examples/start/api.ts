/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- outside n8n the environment says where ConnectSafely is */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { mayCarryKey, readApiKey, readBaseUrl } from '../../nodes/ConnectSafely/api/credential';
import { parseCompanyPage } from '../../nodes/ConnectSafely/profiles/parseCompanyPage';
import { Simulator, type SimulatedCompany } from '../../test/support/simulator';
import { InputError } from './inputError';
import { populate } from './simulatedPeople';

/** The ConnectSafely that a run talks to. */
export interface Api {
	apiKey: string;
	baseUrl: string;
	/** How many requests went there. */
	requests(): number;
	/** Who was really invited; only the simulator knows. */
	truth?(): { invited: number; repeated: number };
	stop(): Promise<void>;
}

/** The company page where none is given. */
export const SIMULATED_PAGE = '105672170';

/** The number of a page that is given by its name. */
const MADE_UP_PAGE = '1234567890';

/**
 * A simulator on this machine, where the company page exists, a few people are refused, and everybody
 * has a profile.
 *
 * @param company the page's number, or its name or URL
 * @param publicNames of the people who may be looked up
 */
export async function simulatedApi(company: string, publicNames: string[]): Promise<Api> {
	// n8n would ask a proxy of the environment for this machine too.
	Object.assign(process.env, { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' });
	const page = simulatedPage(company);
	const simulator = await Simulator.start({ companies: [page] });
	populate(simulator, publicNames);
	return {
		apiKey: simulator.apiKey,
		baseUrl: simulator.baseUrl,
		requests: () => simulator.requests.length,
		truth: () => {
			const invited = simulator.invited(page.id);
			const repeated = invited.filter((person) => simulator.timesInvited(page.id, person) > 1);
			return { invited: invited.length, repeated: repeated.length };
		},
		stop: async () => await simulator.stop(),
	};
}

function simulatedPage(company: string): SimulatedCompany {
	const page = parseCompanyPage(company);
	return {
		id: page.kind === 'id' ? page.id : MADE_UP_PAGE,
		name: 'Your page',
		universalName: page.kind === 'name' ? page.name : 'your-page',
	};
}

/**
 * ConnectSafely itself, as the environment names it.
 *
 * @param defaultBaseUrl where CONNECTSAFELY_BASE_URL names no other
 * @throws InputError without a key, or with an address to which the credential would not send it
 */
export function liveApi(defaultBaseUrl: string): Api {
	const apiKey = process.env.CONNECTSAFELY_API_KEY?.trim();
	if (!apiKey) {
		throw new InputError('--live needs your API key in the environment: CONNECTSAFELY_API_KEY.');
	}
	const key = readApiKey(apiKey);
	if (!key.ok) {
		throw new InputError(`${key.reason.cause.replace("'API Key'", 'CONNECTSAFELY_API_KEY')}.`);
	}
	const baseUrl = process.env.CONNECTSAFELY_BASE_URL?.trim() || defaultBaseUrl;
	const problem = problemOf(baseUrl);
	if (problem) throw new InputError(`CONNECTSAFELY_BASE_URL ${problem}`);
	return { apiKey, baseUrl, requests: countRequests(hostOf(baseUrl)), stop: async () => {} };
}

function problemOf(baseUrl: string): string | null {
	if (!URL.canParse(baseUrl)) return 'is not a URL.';
	if (!mayCarryKey(baseUrl)) {
		return 'has to begin with https:// (http:// passes for this machine only), so that nobody can read the API key.';
	}
	return readBaseUrl(baseUrl).ok ? null : 'may hold no user name, query or fragment.';
}

export function hostOf(baseUrl: string): string {
	return new URL(baseUrl).host;
}

/** Counts what leaves this process for a host from now on. */
function countRequests(host: string): () => number {
	let count = 0;
	subscribe('http.client.request.start', (message) => {
		const { request } = message as { request: ClientRequest };
		if (request.getHeader('host') === host) count++;
	});
	return () => count;
}
