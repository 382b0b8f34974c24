import type { IDataObject } from 'n8n-workflow';

import type { Execution } from '../n8n/execution';
import type { Stage } from '../stage';
import { dropTable, tableRows } from './dataTable';
import { chosen } from './importedExample';
import { POST_PARAMETER, withLive, type Live } from './live';
import { submit, type Upload } from './spreadsheet';

const TABLE = 'LinkedIn follow invitations';
export const FORM_USER = { user: 'marketing', password: 'a long password' };

/** The form of examples/spreadsheet-upload.json, published anew for each test. */
export interface UploadForm {
	/** @returns the answer's status */
	submit(file: Upload, credentials?: typeof FORM_USER): Promise<number>;
	/** Sends a file as somebody who may, and waits for the end. */
	upload(file: Upload): Promise<Execution>;
	/** What is written in the table, by the number of the row. */
	results(): Promise<IDataObject[]>;
}

/** Call it at the top of a `describe`. */
export function withUploadForm(stage: () => Stage): UploadForm {
	const publish = withLive();
	let live: Live;

	beforeEach(async () => {
		const { rest, credential } = stage();
		await dropTable(rest, TABLE);
		const workflow = chosen('spreadsheet-upload.json', {
			connectSafelyApi: credential,
			httpBasicAuth: await rest.createCredential('For the form', 'httpBasicAuth', FORM_USER),
		});
		live = await publish(rest, workflow);
	});

	const send = async (
		file: Upload,
		credentials?: typeof FORM_USER,
	): Promise<{ status: number; post: string }> => {
		const post = live.nextPost();
		const url = new URL('/form/follow-invitations-upload', stage().n8n.url);
		url.searchParams.set(POST_PARAMETER, post);
		return { status: await submit(url.href, file, credentials), post };
	};

	return {
		submit: async (...sent) => (await send(...sent)).status,
		async upload(file) {
			const { status, post } = await send(file, FORM_USER);
			expect(status).toBe(200);
			const execution = await live.startedBy(post);
			expect([execution.status, execution.error]).toEqual(['success', undefined]);
			return execution;
		},
		async results() {
			const rows = await tableRows(stage().rest, TABLE);
			return rows.sort((a, b) => Number(a.Row) - Number(b.Row));
		},
	};
}
