import { DEFAULT_COMPANIES, type InvitationReply, type Simulator } from './simulator';

export const COMPANY = DEFAULT_COMPANIES[0]?.id as string;

export interface ProfileReply {
	success: boolean;
	profileId: string;
	profile: Record<string, unknown>;
	cached: boolean;
}

export interface FollowersReply {
	success: boolean;
	followers: Array<Record<string, unknown>>;
	paging: { start: number; count: number; total?: number };
}

/** Calls of the simulator over HTTP, as any client makes them. */
export function callsOf(simulator: () => Simulator) {
	const call = async (path: string, init?: RequestInit, key = simulator().apiKey) =>
		await fetch(`${simulator().baseUrl}${path}`, {
			redirect: 'manual',
			...init,
			headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
		});
	const post = async (path: string, body: unknown) =>
		await call(path, { method: 'POST', body: JSON.stringify(body) });
	const lookUp = async (profileId: unknown, accountId?: string) =>
		await post('/profile', { profileId, accountId });
	const followers = async (query: Record<string, string> = {}, companyId = COMPANY) =>
		await call(`/organizations/${companyId}/followers?${new URLSearchParams(query)}`);
	const ask = async (profileUrns: string[], accountId?: string, companyId = COMPANY) =>
		await post(`/organizations/${companyId}/follow-invitations`, { profileUrns, accountId });
	return {
		call,
		post,
		lookUp,
		followers,
		ask,
		profileOf: async (slug: string, accountId?: string) =>
			(await (await lookUp(slug, accountId)).json()) as ProfileReply,
		followersOf: async (query?: Record<string, string>, companyId?: string) =>
			(await (await followers(query, companyId)).json()) as FollowersReply,
		invite: async (people: string[], accountId?: string) =>
			(await (await ask(people, accountId)).json()) as InvitationReply,
	};
}

/** The X-RateLimit headers of an answer, by the last part of their names. */
export function rateLimitOf({ headers }: Response): Record<string, string | null> {
	const names = ['Limit', 'Used', 'Remaining', 'Action', 'Reset'];
	return Object.fromEntries(names.map((name) => [name, headers.get(`X-RateLimit-${name}`)]));
}
