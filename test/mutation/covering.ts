/** Which tests are asked about a file: those of its own folder, and those on the engine that are about it. */
interface Area {
	/** Start of the paths of its files. */
	source: string;
	/** Globs from the project's folder. */
	tests: string[];
}

const unit = (folder: string): string => `test/nodes/ConnectSafely/${folder}**/*.test.ts`;
const engine = (...names: string[]): string[] => names.map((name) => `test/engine/${name}.test.ts`);

/** The table of all that is shown, which covers what is shown from wherever it comes. */
const REFERENCE = 'test/reference/*.test.ts';

/** The first that fits counts. */
const AREAS: Area[] = [
	...['profiles/', 'api/', 'methods/'].map((folder) => ({
		source: `nodes/ConnectSafely/${folder}`,
		tests: [unit(folder)],
	})),
	{ source: 'nodes/ConnectSafely/state/', tests: [unit('state/'), REFERENCE] },
	{ source: 'credentials/', tests: ['test/credentials/*.test.ts', REFERENCE] },
	{
		source: 'nodes/ConnectSafely/actions/companyPage/checkFollowers/',
		tests: [unit('actions/companyPage/checkFollowers/'), REFERENCE, ...engine('checkFollowers*')],
	},
	{
		source: 'nodes/ConnectSafely/actions/companyPage/getManyFollowers/',
		tests: [REFERENCE, ...engine('getManyFollowers*', 'listFaults')],
	},
	{
		source: 'nodes/ConnectSafely/actions/companyPage/rows/',
		tests: [
			unit('actions/companyPage/rows/'),
			REFERENCE,
			...engine('missingColumn', 'emptyColumn', 'otherColumn', 'dirtyRows'),
		],
	},
	{
		source: 'nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/',
		tests: [
			unit('actions/companyPage/sendFollowInvitations/'),
			REFERENCE,
			...engine('hints', 'output', 'dryRun', 'settings', 'skip*', 'invitationLimit', 'tool'),
		],
	},
	{
		source: 'nodes/ConnectSafely/actions/companyPage/',
		tests: [
			'test/nodes/ConnectSafely/actions/companyPage/*.test.ts',
			REFERENCE,
			...engine('companyPageByName', 'badNames', 'skipFollowers', 'getManyFollowers*'),
		],
	},
	{
		source: 'nodes/ConnectSafely/actions/connection/',
		tests: [
			unit('actions/connection/'),
			REFERENCE,
			...engine('getManyConnections', 'searchConnections', 'listFaults'),
		],
	},
	{
		source: 'nodes/ConnectSafely/actions/',
		tests: [unit('actions/'), REFERENCE, ...engine('settings', 'output')],
	},
	{ source: 'nodes/ConnectSafely/', tests: ['test/nodes/ConnectSafely/*.test.ts', REFERENCE] },
];

/**
 * @param files paths from the project's folder
 * @returns globs from the project's folder
 */
export function testsAbout(files: string[]): string[] {
	const areas = files.map((file) => AREAS.find(({ source }) => file.startsWith(source)));
	return [...new Set(areas.flatMap((area) => area?.tests ?? []))];
}
