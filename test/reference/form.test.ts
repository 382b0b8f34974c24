import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';
import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';
import codex from '../../nodes/ConnectSafely/ConnectSafely.node.json';
import { CREDENTIAL, CREDENTIAL_FORM } from './credential';
import { formOf, rowsOf, type Field } from './form';
import { CODEX, FORM, LISTS, NODE } from './node';
import { OPERATIONS } from './operations';

const { description, methods } = new ConnectSafely();
const { authenticate, properties: credentialFields, ...credential } = new ConnectSafelyApi();
const { properties, outputs, ...node } = description;

describe.each<[string, Field[], INodeProperties[]]>([
	['the node', FORM, properties],
	['the credential', CREDENTIAL_FORM, credentialFields],
])('the form of %s', (_, reference, fields) => {
	const promised = rowsOf(formOf(reference) as Field[]);
	const found = rowsOf(fields);

	it.each([...promised.keys()])('shows %s as the reference says', (path) => {
		expect(found.get(path)).toStrictEqual(promised.get(path));
	});

	it('has exactly the fields, choices and modes of the reference, in its order', () => {
		expect([...found.keys()]).toEqual([...promised.keys()]);
	});

	it('is the reference as a whole', () => {
		expect(fields).toStrictEqual(formOf(reference));
	});
});

describe('what n8n is told of the node', () => {
	it.each(Object.entries(NODE))('has the %s of the reference', (key, value) => {
		expect(node[key as keyof typeof node]).toStrictEqual(value);
	});

	it('has nothing else', () => {
		expect(node).toStrictEqual(NODE);
	});

	it.each(OPERATIONS.map((operation) => [operation.option.name, operation] as const))(
		'has the outputs of %s, and their order',
		(__, operation) => {
			expect(outputsOf(outputs)[operation.option.value]).toStrictEqual(
				operation.outputs.map(({ name }) => ({ type: 'main', displayName: name })),
			);
		},
	);

	it('has outputs for no other operation, and goes by the operation alone', () => {
		expect(Object.keys(outputsOf(outputs))).toEqual(OPERATIONS.map(({ option }) => option.value));
		expect(outputs).toMatch(/^=\{\{ \(\{.*\}\)\[\$parameter\["operation"\]\] \}\}$/);
	});

	it('has the codex of the reference', () => {
		expect(codex).toStrictEqual(CODEX);
	});

	it('has the lists that the form loads', () => {
		expect(Object.keys(methods.listSearch)).toEqual(LISTS);
	});
});

describe('what n8n is told of the credential', () => {
	it.each(Object.entries(CREDENTIAL))('has the %s of the reference', (key, value) => {
		expect(credential[key as keyof typeof credential]).toStrictEqual(value);
	});

	it('has nothing else but how it authenticates', () => {
		expect(credential).toStrictEqual(CREDENTIAL);
		expect(typeof authenticate).toBe('function');
	});
});

/** The expression holds the outputs of each operation as JSON. */
function outputsOf(expression: INodeTypeDescription['outputs']): Record<string, unknown> {
	const [, json = '{}'] = /\((\{.*\})\)\[/.exec(String(expression)) ?? [];
	return JSON.parse(json) as Record<string, unknown>;
}
