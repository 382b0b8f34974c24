/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- outside n8n the environment says where ConnectSafely is */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { DEFAULT_COMPANIES, Simulator } from '../../test/support/simulator';
import { mayCarryKey, readBaseUrl } from '../../nodes/ConnectSafely/transport/address';
import { readApiKey } from '../../nodes/ConnectSafely/transport/apiKey';
import { InputError } from './inputError';

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

const ALREADY_INVITED = 'Already invited to follow this page';
const NOT_CONNECTED = 'Member is not a 1st-degree connection';
const ALREADY_FOLLOWING = 'Member already follows this page';

/** People of examples/contacts.csv whom LinkedIn does not let anybody invite. */
export const REFUSED: Record<string, string> = {
	'urn:li:fsd_profile:ACoAAAJkRd8BMoNwqXYZPaBRe9NVJ0RkIBD-_ug': ALREADY_INVITED,
	'urn:li:fsd_profile:ACoAAAJlHmgBRlLCysw98uabPtSR1PAWkCa86Ss': NOT_CONNECTED,
	'urn:li:fsd_profile:ACoAAAJlXEYB-072X_YJ7SjsVJttqPs8sgn0HWw': ALREADY_FOLLOWING,
	'urn:li:fsd_profile:ACoAAAJl2AIBdwtoc9CO7lCEeZB-GHRr5U3Aewc': ALREADY_INVITED,
	'urn:li:fsd_profile:ACoAAAJoI78BhhfOZcj_QdX38J8y3FNz_ANVaJ0': ALREADY_INVITED,
};

/** A simulator on this machine, where the company page exists and a few people are refused. */
export async function simulatedApi(company: string): Promise<Api> {
	// n8n would ask a proxy of the environment for this machine too.
	Object.assign(process.env, { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' });
	const page = { id: company, name: 'Your page', universalName: 'your-page' };
	const others = DEFAULT_COMPANIES.filter(({ id }) => id !== company);
	const simulator = await Simulator.start({ companies: [page, ...others] });
	for (const [person, error] of Object.entries(REFUSED)) simulator.refuse(person, error);
	return {
		apiKey: simulator.apiKey,
		baseUrl: simulator.baseUrl,
		requests: () => simulator.requests.length,
		truth: () => {
			const invited = simulator.invited(company);
			const repeated = invited.filter((person) => simulator.timesInvited(company, person) > 1);
			return { invited: invited.length, repeated: repeated.length };
		},
		stop: async () => await simulator.stop(),
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
	if (!readApiKey(apiKey).ok) {
		throw new InputError('CONNECTSAFELY_API_KEY holds a character that no key has.');
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
