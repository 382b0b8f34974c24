import type { IDataObject } from 'n8n-workflow';

/**
 * A contact as HubSpot's workflow action "Send a webhook" posts it with all properties: the shape of
 * its first contacts API, in which each property has a value and the versions before it.
 *
 * @param profile undefined where nobody ever filled the property: then it is missing
 */
export function hubSpotContact(vid: number, profile?: string): IDataObject {
	return {
		vid,
		'canonical-vid': vid,
		'merged-vids': [],
		'portal-id': 4242,
		'is-contact': true,
		properties: {
			firstname: property('Ada'),
			lastname: property(`Number ${vid}`),
			lifecyclestage: property('lead'),
			...(profile === undefined ? {} : { hs_linkedin_url: property(profile) }),
		},
		'form-submissions': [],
		'list-memberships': [],
		'identity-profiles': [{ vid, identities: [{ type: 'LEAD_GUID', value: `guid-${vid}` }] }],
		'merge-audits': [],
	};
}

function property(value: string): IDataObject {
	const version = { value, 'source-type': 'CRM_UI', timestamp: 1_790_000_000_000, selected: false };
	return { value, versions: [version] };
}
