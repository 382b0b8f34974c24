import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import {
	failureDetails,
	failureFields,
	isCalledAsTool,
	mayThrow,
	toOutputs,
} from '../../../../nodes/ConnectSafely/actions/output';
import { notSent, rejected } from '../../../../nodes/ConnectSafely/result';
import { executeContext } from '../../../support/contexts';

const NAMES = ['Success', 'Error'];
const WITH_ROW = { include: true, resultFields: ['status', 'error'] };
const FILES = { photo: { data: 'eA==', mimeType: 'image/png' } };

/** What an operation is handed with these input items, as a node or as a tool. */
function contextOf(items: INodeExecutionData[], outputs = ['main'], isContinuing = false) {
	const context = executeContext(null);
	return Object.create(context, {
		getInputData: { value: () => items },
		getNodeOutputs: { value: () => outputs.map((type) => ({ type })) },
		continueOnFail: { value: () => isContinuing },
	}) as IExecuteFunctions;
}
const entriesOf = ([items]: INodeExecutionData[][]) =>
	items?.map(({ json }) => Object.entries(json).map(([key, value]) => `${key}=${String(value)}`));

describe('the items of results', () => {
	it('are on their outputs, each linked to the input item that it belongs to', () => {
		const results = [
			{ output: 1, item: 1, fields: { status: 'FAILED' } },
			{ output: 1, item: 0, fields: { status: 'INVALID' }, ids: { companyId: '7' } },
		];
		const rows = [{ json: { a: 1 } }, { json: { b: 2 } }];
		const { outputs, replacedFields } = toOutputs(contextOf(rows), results, NAMES, {
			...WITH_ROW,
			include: false,
		});
		expect(outputs).toStrictEqual([
			[],
			[
				{ json: { status: 'FAILED' }, pairedItem: { item: 1 } },
				{ json: { status: 'INVALID', companyId: '7' }, pairedItem: { item: 0 } },
			],
		]);
		expect(replacedFields).toEqual([]);
	});

	it('have the fields and files of their rows, if so told', () => {
		const rows = [{ json: { a: 1, status: 'old' }, binary: FILES }, { json: { status: 'SENT' } }];
		const results = [0, 1].map((item) => ({ output: 0, item, fields: { status: 'SENT' } }));
		const { outputs, replacedFields } = toOutputs(contextOf(rows), results, NAMES, WITH_ROW);
		expect(outputs[0]).toStrictEqual([
			{ json: { status: 'SENT', a: 1 }, binary: FILES, pairedItem: { item: 0 } },
			{ json: { status: 'SENT' }, pairedItem: { item: 1 } },
		]);
		expect(replacedFields).toEqual(['status']);
		const without = toOutputs(contextOf(rows), results, NAMES, { ...WITH_ROW, include: false });
		expect(without.outputs[0]?.[0]).not.toHaveProperty('binary');
	});

	it('leave out fields of the row that would pass for those of a result', () => {
		const rows = [{ json: { error: 'old', status: 'SENT' } }, { json: { a: 1 } }];
		const results = [0, 1].map((item) => ({ output: 0, item, fields: { status: 'SENT' } }));
		const { outputs, replacedFields } = toOutputs(contextOf(rows), results, NAMES, WITH_ROW);
		expect(outputs[0]?.[0]?.json).toStrictEqual({ status: 'SENT' });
		expect(replacedFields).toEqual(['error']);
	});

	it('say first who it is, and why', () => {
		const fields = { profile: 'p', status: 'FAILED', error: 'why', reason: 'r' };
		const result = [{ output: 0, item: 0, fields, ids: { id: 'i' } }];
		const of = (json: IDataObject) =>
			entriesOf(toOutputs(contextOf([{ json }]), result, NAMES, WITH_ROW).outputs);
		expect(of({ mail: 'm', Name: 'Jan' })).toEqual([
			['Name=Jan', 'error=why', 'reason=r', 'profile=p', 'status=FAILED', 'mail=m', 'id=i'],
		]);
		expect(of({ url: 'u' })).toEqual([
			['profile=p', 'error=why', 'reason=r', 'status=FAILED', 'url=u', 'id=i'],
		]);
	});

	it('are all on the one output of a tool, without the fields of the agent', () => {
		const results = [1, 0].map((output) => ({ output, item: 0, fields: { output } }));
		const context = contextOf([{ json: { query: 'q' }, binary: FILES }], ['ai_tool']);
		expect(toOutputs(context, results, NAMES, WITH_ROW).outputs).toStrictEqual([
			[
				{ json: { output: 1 }, pairedItem: { item: 0 } },
				{ json: { output: 0 }, pairedItem: { item: 0 } },
			],
		]);
	});
});

describe('the fields of a failure', () => {
	const refused = rejected('forbidden', 'no', '', { httpStatusCode: 403 });
	const later = notSent('rateLimited', 'wait', '', { retryAt: 0 });

	it.each([
		[refused, { errorCode: 'forbidden', retryable: false, httpStatusCode: 403 }],
		[later, { errorCode: 'rateLimited', retryable: true, retryAt: '1970-01-01T00:00:00.000Z' }],
	])('are those that code may go by: %#', (failed, details) => {
		expect(failureDetails(failed)).toStrictEqual(details);
		expect(failureFields('Why.', failed)).toStrictEqual({ error: 'Why.', details });
	});
});

describe('a node', () => {
	it.each<[string[], boolean, boolean, boolean]>([
		[['main', 'main'], false, false, true],
		[['main'], true, false, false],
		[['ai_tool'], false, true, false],
		[['main', 'ai_tool'], false, true, false],
		[[], false, false, true],
	])('with the outputs %j, going on: %s, is a tool: %s, may throw: %s', (...row) => {
		const [outputs, isContinuing, isTool, throws] = row;
		const context = contextOf([], outputs, isContinuing);
		expect(isCalledAsTool(context)).toBe(isTool);
		expect(mayThrow(context)).toBe(throws);
	});
});
