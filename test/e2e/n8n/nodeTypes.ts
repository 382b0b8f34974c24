import type { ICredentialType, INodeTypeDescription } from 'n8n-workflow';

import type { N8nRest } from './rest';

/** With the paths of the icons under n8n's address, without a slash in front. */
type Served<Type> = Type & { iconUrl?: { light: string; dark: string } };

/**
 * What the editor gets when it asks for this one node type by its full name; undefined where n8n
 * has none. Its `name` is without the package's.
 */
export async function nodeType(
	rest: N8nRest,
	name: string,
): Promise<Served<INodeTypeDescription> | undefined> {
	const nodeInfos = [{ name, version: 1 }];
	return await rest.post<Array<Served<INodeTypeDescription>>>('/node-types', { nodeInfos }).then(
		([type]) => type,
		(error: Error) => {
			if (error.message.includes(`Unrecognized node type: ${name}"`)) return undefined;
			throw error;
		},
	);
}

/** The credential type as the editor gets it; undefined where n8n has none. */
export async function credentialType(
	rest: N8nRest,
	name: string,
): Promise<Served<ICredentialType> | undefined> {
	const types = await rest.file<Array<Served<ICredentialType>>>('/types/credentials.json');
	return types.find((type) => type.name === name);
}
