import { profileBySlug, type Lookup } from '../../../api/endpoints/profiles';
import { fetchWithRetry } from '../../../api/fetchWithRetry';
import type { Route } from '../../../recipient';
import type { Failed } from '../../../result';
import type { Run } from '../../../run';

/** Whom a public profile name stands for, asked once an execution and account. Never throws. */
export async function lookUpProfile(slug: string, route: Route, run: Run): Promise<Lookup> {
	const { accountId } = route;
	return await run.state.profiles.get(accountId, slug, async () => await ask(slug, route, run));
}

async function ask(
	slug: string,
	route: Route,
	run: Run,
): Promise<{ lookup: Lookup; isToBeKept: boolean }> {
	const { breaker } = run.state;
	const answer = await fetchWithRetry(
		profileBySlug(slug, route.accountId),
		run,
		() => breaker.findLookupBlock(route),
		breaker.isLookingUpDoubtful ? 1 : undefined,
	);
	switch (answer.kind) {
		case 'ok':
			breaker.clearMisses();
			return { lookup: answer.value, isToBeKept: true };
		case 'blocked':
			// The way to another page may be free.
			return { lookup: unresolved(answer.failed), isToBeKept: false };
		case 'stop':
			breaker.clearMisses();
			breaker.open(answer.scope, route, answer.failed, answer.until);
			return { lookup: unresolved(answer.failed), isToBeKept: true };
		case 'refused':
			breaker.clearMisses();
			return { lookup: unresolved(answer.failed), isToBeKept: true };
		case 'failed':
			breaker.noteMiss(route, answer.failed);
			return { lookup: unresolved(answer.failed), isToBeKept: true };
	}
}

function unresolved(failed: Failed): Lookup {
	return { kind: 'unresolved', failed };
}
