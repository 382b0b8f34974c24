/* eslint-disable @n8n/community-nodes/no-restricted-globals -- knows the database server */
import { postgresFolder } from '../install/programs';
import { Postgres } from '../services/postgres';
import { manifestIn, NODE_TYPE, packageFolder } from './communityPackage';
import type { N8nRest } from './rest';
import type { Instance } from './server';

/** A line of *Settings → Community Nodes*. */
export interface PanelLine {
	packageName: string;
	installedVersion: string;
	authorName: string;
	authorEmail: string;
	failedLoading: boolean;
	installedNodes: Array<{ name: string; type: string; latestVersion: number }>;
}

export async function panelLines(rest: N8nRest): Promise<PanelLine[]> {
	return await rest.get<PanelLine[]>('/community-packages');
}

/** Writes the rows that n8n's panel writes once it has the package from npm. */
export async function recordAsThePanelDoes({ folder, env }: Instance): Promise<void> {
	const { name, version, author } = manifestIn(packageFolder(folder));
	const values = (...all: string[]): string =>
		all.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
	const { E2E_POSTGRES_URL = '' } = process.env;
	await Postgres.at(E2E_POSTGRES_URL, postgresFolder()).query(
		`insert into installed_packages ("packageName", "installedVersion", "authorName", "authorEmail")
			values (${values(name, version, author.name, author.email)});
		insert into installed_nodes (name, type, "latestVersion", package)
			values (${values('ConnectSafely', NODE_TYPE)}, 1, ${values(name)});`,
		env.DB_POSTGRESDB_DATABASE,
	);
}
