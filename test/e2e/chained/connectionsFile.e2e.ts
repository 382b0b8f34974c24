import type { INode } from 'n8n-workflow';

import { profileUrn } from '../../support/simulator';
import { describeWith } from '../describeWith';
import { finished, type Execution, type NodeRun } from '../n8n/execution';
import { publish } from '../n8n/publish';
import { until } from '../services/until';
import { withN8n } from '../stage';
import {
	chain,
	COMPANY,
	INVITE,
	inviteNode,
	node,
	START,
	webhook,
	type Placed,
} from '../workflows';

const READ = 'Extract from File';
const IN = 'https://www.linkedin.com/in';
/** Whom LinkedIn has by these names; the last two are nobody's to invite. */
const MEMBERS = { 'jan-tester': 71, 'eva-probe': 72, 'owner-tester': 73, acme: 74 };
const [JAN, EVA] = [profileUrn(71), profileUrn(72)];

/** As LinkedIn gives it out: a title, a note, an empty line, and only then the header. */
const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jan,Tester,${IN}/jan-tester,,Acme,Head of Tests,03 May 2024
,,,,,,11 Jan 2022
Eva,Probe,${IN}/eva-probe,eva@probe.example,"Probe, Inc.","Founder ""and"" CEO",01 Feb 2023
`;
const FILE = { name: 'Connections.csv', type: 'text/csv', content: CONNECTIONS };

describeWith(['sqlite'], 'A file that is posted to n8n', () => {
	const stage = withN8n();
	let paths = 0;

	beforeEach(() => {
		for (const [slug, member] of Object.entries(MEMBERS)) {
			stage().simulator.addProfile({ slug, member });
		}
	});

	/**
	 * Posts the file and these fields, as a browser does, to a workflow of its own.
	 *
	 * @returns the execution that this post has started, ended
	 */
	async function post(nodes: Placed[], fields: Record<string, string> = {}): Promise<Execution> {
		const { rest, n8n } = stage();
		const path = `file-${(paths += 1)}`;
		const { id } = await rest.createWorkflow(chain([webhook(path), ...nodes]));
		await publish(rest, id);
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.set(name, value);
		body.set('file', new Blob([FILE.content], FILE), FILE.name);
		const answer = await until(`n8n knows the webhook ${path}`, async () => {
			const headers = { connection: 'close' };
			const reply = await fetch(`${n8n.url}/webhook/${path}`, { method: 'POST', body, headers });
			return reply.status !== 404 && reply;
		});
		const started = await answer.text();
		expect([answer.status, started]).toEqual([200, expect.stringMatching(/^"?\d+"?$/)]);
		return await finished(rest, started.replaceAll('"', ''));
	}

	describe("LinkedIn's own Connections.csv in Extract from File", () => {
		const read = async (options: object, more: Partial<INode> = {}): Promise<Execution> => {
			const parameters = { operation: 'csv', binaryPropertyName: 'file', options: { ...options } };
			return await post([
				node(READ, 'n8n-nodes-base.extractFromFile', parameters, { typeVersion: 1.1, ...more }),
				inviteNode(stage().credential, { profile: '={{ $json.URL }}' }),
			]);
		};

		it('stops n8n itself, before anybody is asked, where nothing says how to read it', async () => {
			const execution = await read({});
			expect(execution.status).toBe('error');
			expect(execution.error).toMatch(/^Invalid Record Length: .* on line 4$/);
			expect(execution.runs(INVITE)).toEqual([]);
			expect(stage().simulator.requests).toEqual([]);
		});

		const skip = { skipRecordsWithErrors: { value: { enabled: true } } };
		it.each<[string, string, object, Partial<INode>]>([
			['records with errors are skipped', 'Notes:', skip, {}],
			['On Error says to continue', 'error', {}, { onError: 'continueRegularOutput' }],
		])('invites nobody and names Starting Line where %s', async (_, column, options, more) => {
			const execution = await read(options, more);
			expect(execution.status).toBe('success');
			expect(execution.items(READ)).toEqual([{ [column]: expect.any(String) }]);
			const { hints } = runOf(execution);
			expect(hints.map(({ type }) => type)).toEqual(['warning']);
			expect(hints[0]?.message).toMatch(
				/^No row has a column 'URL'\. The (only column is|rows hold only) /,
			);
			expect(hints[0]?.message).toContain(`'${column}'`);
			expect(hints[0]?.message).toContain("'Starting Line' for CSV (4 for LinkedIn's own");
			expect(execution.items(INVITE, 1)).toMatchObject([{ errorCode: 'emptyProfile' }]);
			expect(stage().simulator.requests).toEqual([]);
		});

		it('has everybody with an address invited from Starting Line 4 on', async () => {
			const execution = await read({ fromLine: 4 });
			const { outputs, hints } = runOf(execution);
			expect(execution.status).toBe('success');
			expect(outputs.map((items) => items.length)).toEqual([2, 1, 0]);
			expect(execution.items(INVITE).map(({ profile }) => profile)).toEqual([
				`${IN}/jan-tester`,
				`${IN}/eva-probe`,
			]);
			expect(outputs[1]).toMatchObject([
				{ json: { errorCode: 'emptyProfile' }, pairedItem: { item: 1 } },
			]);
			expect(hints.map(({ type }) => type)).toEqual(['info']);
			const { simulator } = stage();
			expect(simulator.lookups).toEqual(['jan-tester', 'eva-probe']);
			expect(simulator.invited(COMPANY)).toEqual([JAN, EVA]);
		});
	});

	it('comes along on the result of its whole row, of which the person alone is invited', async () => {
		const fields = {
			company_linkedin_url: 'https://www.linkedin.com/company/acme',
			owner_linkedin_url: `${IN}/owner-tester`,
			'LinkedIn URL': `${IN}/jan-tester`,
		};
		const options = { includeInputFields: true };
		const invite = inviteNode(stage().credential, { profile: '={{ $json }}', options });
		const execution = await post([invite], fields);
		expect(execution.status).toBe('success');
		expect(runOf(execution).outputs.map((items) => items.length)).toEqual([1, 0, 0]);
		const [result] = runOf(execution).outputs[0] ?? [];
		expect(result?.json).toMatchObject({ status: 'SENT', body: fields });
		expect(result?.binary).toMatchObject({ file: { fileName: FILE.name, mimeType: FILE.type } });
		expect(result?.binary).toEqual(runOf(execution, START).outputs[0]?.[0]?.binary);
		const { simulator } = stage();
		expect(simulator.lookups).toEqual(['jan-tester']);
		expect(simulator.invited(COMPANY)).toEqual([JAN]);
	});
});

/** The only run of a node in an execution. */
function runOf(execution: Execution, name = INVITE): NodeRun {
	const [run, ...others] = execution.runs(name);
	if (!run || others.length > 0) throw new Error(`${name} did not run exactly once`);
	return run;
}
