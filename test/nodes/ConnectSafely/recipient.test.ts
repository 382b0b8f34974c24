import { identify, recipientId, slugId } from '../../../nodes/ConnectSafely/recipient';

describe('the key of a recipient, which n8n’s deduplication store holds across executions', () => {
	const route = { companyId: '105672170', accountId: '60d21b4667d0d8992e610c85' };

	it('is page and person, whatever the account', () => {
		expect(recipientId(identify(route, '1000'))).toBe('105672170 1000');
		expect(recipientId(identify({ ...route, accountId: null }, '1000'))).toBe('105672170 1000');
	});

	it('is page and public name where only that is known', () => {
		expect(slugId(route, 'jane-doe')).toBe('105672170 in/jane-doe');
	});
});
