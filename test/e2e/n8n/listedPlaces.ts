import type { INodeListSearchItems } from 'n8n-workflow';

import { NODE_TYPE } from './communityPackage';
import type { N8nRest, Stored } from './rest';

/** What the panel offers in *Location* for these words, by the question that the editor itself asks. */
export async function listedPlaces(
	rest: N8nRest,
	credential: Stored,
	filter?: string,
): Promise<INodeListSearchItems[]> {
	const { results } = await rest.post<{ results: INodeListSearchItems[] }>(
		'/dynamic-node-parameters/resource-locator-results',
		{
			path: 'parameters.filters.location',
			methodName: 'searchPlaces',
			nodeTypeAndVersion: { name: NODE_TYPE, version: 1 },
			currentNodeParameters: {
				resource: 'connection',
				operation: 'searchConnections',
				filters: { location: { __rl: true, mode: 'list', value: '' } },
			},
			credentials: { connectSafelyApi: { id: credential.id, name: credential.name } },
			...(filter === undefined ? {} : { filter }),
		},
	);
	return results;
}
