import type { Meter } from './meter';
import { COMPANY } from '../support/scenario';
import { bodiesFor, urnsOf } from './rows';
import type { Api } from './simulation';

/** Invites people without n8n: one `fetch` after the other, each answer read as JSON. */
export async function inviteWithFetch(
	{ baseUrl, apiKey }: Api,
	people: number,
	meter: Meter,
): Promise<number> {
	const bodies = bodiesFor(urnsOf(people));
	const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' };
	meter.start();
	for (const body of bodies) {
		const response = await fetch(`${baseUrl}/organizations/${COMPANY}/follow-invitations`, {
			method: 'POST',
			headers,
			body: JSON.stringify(body),
		});
		await response.json();
	}
	return meter.stop();
}
