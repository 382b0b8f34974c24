import { alternate, median } from './alternating';
import { count, kilobytes, milliseconds, withLimit } from './format';
import { loadPackage } from './moduleLoad';
import { packed } from './packed';
import type { Plan } from './plan';
import { table } from './table';

/** What the package adds to n8n's start and to its disk. */
export async function packageTable({ loads, limits }: Plan): Promise<string> {
	const [ms = []] = await alternate(loads, [loadPackage]);
	const { size, unpackedSize, entryCount } = packed();
	const limit = limits && milliseconds(limits.loadMs);
	return table(
		'The package',
		['Load after n8n-workflow', 'Packed', 'Unpacked', 'Files'],
		[
			[
				withLimit(milliseconds(median(ms)), limit),
				kilobytes(size),
				kilobytes(unpackedSize),
				count(entryCount),
			],
		],
	);
}
