import { FollowerList } from './followerList';

/**
 * The lists of each execution, by page. A page can have many thousands of followers, and what stands
 * in n8n's context is stored with the execution: so they are kept beside it, for as long as it lives.
 */
const LISTS = new WeakMap<object, Map<string, FollowerList>>();

/** The list of a page's followers in this execution, shared by all calls of the node. */
export function followerList(execution: object, companyId: string): FollowerList {
	const lists = LISTS.get(execution) ?? new Map<string, FollowerList>();
	LISTS.set(execution, lists);
	const list = lists.get(companyId) ?? new FollowerList();
	lists.set(companyId, list);
	return list;
}
