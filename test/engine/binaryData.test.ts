import type { IBinaryData, INodeParameters } from 'n8n-workflow';

import { people } from '../support/people';
import { engineFor, inviteNode, NODE, trigger } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const FILE: IBinaryData = { data: 'aGVsbG8=', mimeType: 'text/plain', fileName: 'note.txt' };

describe('binary data of the rows', () => {
	const simulator = withSimulator();

	/** The files of each output's items, for rows on Success, Error and Skipped; the last has none. */
	async function filesWith(options: INodeParameters): Promise<unknown[][]> {
		const [ada = '', ben = '', cem = ''] = people(3);
		const cells = [`${ada}, ${ben}`, 'Anna', cem];
		const run = await engineFor({ simulator: simulator() }).run({
			workflow: {
				nodes: [trigger(), inviteNode({ options: { invitationLimit: 2, ...options } })],
				connections: { Start: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
			},
			input: [
				...cells.map((profile, row) => ({
					json: { profile },
					binary: { [`file${row}`]: FILE },
				})),
				{ json: { profile: 'Eva' } },
			],
		});
		const outputs = run.runs(NODE)[0]?.outputs ?? [];
		return outputs.map((items) => items.map(({ binary }) => binary));
	}

	it('come along on all branches with Include Input Fields, once a profile', async () => {
		expect(await filesWith({})).toEqual([
			[{ file0: FILE }, { file0: FILE }],
			[{ file1: FILE }, undefined],
			[{ file2: FILE }],
		]);
	});

	it('stay behind without it', async () => {
		const files = await filesWith({ includeInputFields: false });
		expect(files).toEqual([[undefined, undefined], [undefined, undefined], [undefined]]);
	});
});
