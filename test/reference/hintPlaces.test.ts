/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- reads the package's own source */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../../nodes/ConnectSafely');
/** Where a hint gets its type, or a sentence is noted down for one. */
const MAKES_HINT = /(?<!function |\.)\b(?:info|warn)(?:\(|\))|notes\.push\(\s*[^.\s]/g;

/** How many hints are made in which file. Whoever adds one gives it a row in `hints`, and a run that shows it. */
const PLACES: Record<string, number> = {
	'actions/companyPage/checkFollowers/hints.ts': 4,
	'actions/companyPage/rows/rowHints.ts': 4,
	'actions/companyPage/sendFollowInvitations/execute.ts': 1,
	'actions/companyPage/sendFollowInvitations/hints.ts': 8,
	'actions/companyPage/sendFollowInvitations/leftToDo.ts': 4,
	'actions/companyPage/sendFollowInvitations/summary.ts': 2,
	'actions/connection/getManyConnections/listConnections.ts': 1,
	'actions/connection/searchConnections/searchRun.ts': 4,
	'api/endpoints/invitationResults.ts': 2,
	'state/invitedBefore.ts': 4,
};

it('hints are made in these places alone', () => {
	const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.ts'));
	const found = files.flatMap((path) => {
		const made = readFileSync(join(source, path), 'utf8').match(MAKES_HINT)?.length ?? 0;
		return made === 0 ? [] : [[path, made] as const];
	});
	expect(Object.fromEntries(found)).toEqual(PLACES);
});
