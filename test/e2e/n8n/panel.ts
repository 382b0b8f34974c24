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
export async function recordAsThePanelDoes({ folder, database }: Instance): Promise<void> {
	const { name, version, author } = manifestIn(packageFolder(folder));
	const values = (...all: string[]): string =>
		all.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
	await database.query(
		`insert into installed_packages ("packageName", "installedVersion", "authorName", "authorEmail")
			values (${values(name, version, author.name, author.email)});
		insert into installed_nodes (name, type, "latestVersion", package)
			values (${values('ConnectSafely', NODE_TYPE)}, 1, ${values(name)});`,
	);
}
