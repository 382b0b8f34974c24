import type { RecordedRequest } from './recording';

/** Where a request goes; `account` is everything that LinkedIn has no part in. */
export type Route =
	| { name: 'follow-invitations' | 'followers'; companyId: string }
	| { name: 'profile' | 'organizations' | 'account' };

export type RouteName = Route['name'];

const OF_A_PAGE = /^\/linkedin\/organizations\/([^/]+)\/(follow-invitations|followers)$/;

export function routeOf({ method, path }: Pick<RecordedRequest, 'method' | 'path'>): Route {
	const [, companyId = '', part] = OF_A_PAGE.exec(path) ?? [];
	if (method === 'POST') {
		if (part === 'follow-invitations') return { name: part, companyId };
		if (path === '/linkedin/profile') return { name: 'profile' };
	}
	if (method === 'GET') {
		if (part === 'followers') return { name: part, companyId };
		if (path === '/linkedin/organizations') return { name: 'organizations' };
	}
	return { name: 'account' };
}
