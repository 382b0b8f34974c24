import type { RecordedRequest } from './recording';

/** Where a request goes; `account` is everything that LinkedIn has no part in. */
export type Route =
	| { name: 'follow-invitations' | 'followers'; companyId: string }
	| { name: 'profile' | 'organizations' | 'connections' | 'search' | 'geo' | 'account' };

export type RouteName = Route['name'];

const OF_A_PAGE = /^\/linkedin\/organizations\/([^/]+)\/(follow-invitations|followers)$/;

export function routeOf({ method, path }: Pick<RecordedRequest, 'method' | 'path'>): Route {
	const [, companyId = '', part] = OF_A_PAGE.exec(path) ?? [];
	if (method === 'POST') {
		if (part === 'follow-invitations') return { name: part, companyId };
		if (path === '/linkedin/profile') return { name: 'profile' };
		if (path === '/linkedin/search/people') return { name: 'search' };
		if (path === '/linkedin/search/geo') return { name: 'geo' };
	}
	if (method === 'GET') {
		if (part === 'followers') return { name: part, companyId };
		if (path === '/linkedin/organizations') return { name: 'organizations' };
		if (path === '/linkedin/connections') return { name: 'connections' };
	}
	return { name: 'account' };
}
