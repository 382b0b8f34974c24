import {
	accountParameter,
	accountReader,
} from '../../../../nodes/ConnectSafely/actions/accountParameter';
import { executeContext } from '../../../support/contexts';
import { NODE } from '../../../support/scenario';

const ID = '65f0c1a2b3d4e5f601234567';

function accountOf(account: unknown) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) node.parameters.account = account as string;
	return accountReader(context)(0);
}

const byId = (value: unknown) => ({ __rl: true, mode: 'id', value });

describe('the account of an item', () => {
	it.each<[string, unknown, string | null]>([
		['chosen', byId(ID), ID],
		['given as a text', ID, ID],
		['with blanks around it', byId(` ${ID} `), ID],
		['given as a number', byId(42), '42'],
		['given by an expression', byId(`={{ "${ID}" }}`), ID],
		['left empty', { __rl: true, mode: 'list', value: '' }, null],
		['chosen as the default one', { __rl: true, mode: 'list', value: 'default' }, null],
		['of blanks', byId('  '), null],
		['of nothing', byId('={{ null }}'), null],
		['that the workflow does not have', undefined, null],
	])('%s is read', (_, account, accountId) => {
		expect(accountOf(account)).toStrictEqual({ accountId, fault: null });
	});

	it.each<[string, unknown, RegExp]>([
		['a switch', '={{ true }}', /^'LinkedIn Account' is not a text$/],
		['a list', '={{ [1] }}', /^'LinkedIn Account' is not a text$/],
		['a long text', 'x'.repeat(201), /^'LinkedIn Account' has 201 characters/],
		[
			'an expression that fails',
			"={{ $('X').item.json.a }}",
			/^'LinkedIn Account' cannot be read: /,
		],
	])('is at fault as %s', (_, value, cause) => {
		const { accountId, fault } = accountOf(byId(value));
		expect(accountId).toBeNull();
		expect(fault).toMatchObject({ code: 'invalidSettings', origin: 'input' });
		expect(fault?.cause).toMatch(cause);
	});
});

describe('an account whose expression fails', () => {
	it('has what it threw, and no advice', () => {
		const { fault } = accountOf(byId("={{ $('X').item.json.a }}"));
		expect(fault?.cause).toBe("'LinkedIn Account' cannot be read: Referenced node doesn't exist");
		expect(fault?.advice).toBe('');
	});
});

describe('the parameter of the account', () => {
	it('may stay empty, is chosen from a list, and says what the account does', () => {
		const show = { resource: ['connection'], operation: ['getManyConnections'] };
		const parameter = accountParameter(show, 'The account that reads.');
		expect(parameter).toMatchObject({
			name: 'account',
			description: 'The account that reads.',
			displayOptions: { show },
			default: { mode: 'list', value: '' },
		});
		expect(parameter.required).toBeUndefined();
		expect(parameter.modes?.[0]?.typeOptions?.searchListMethod).toBe('searchAccounts');
	});
});
