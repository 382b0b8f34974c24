import { readBatchResponse } from '../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { sentResult } from '../../people';
import { http, NOW } from '../answers';
import { readAnswer, recipients } from './batch';

/** Status and code of each recipient's result. */
function wordsOf(status: number, body: unknown): string[] {
	const response = readBatchResponse(http(status, body), recipients, NOW);
	if (response.kind !== 'results') return [response.kind];
	return [...response.results.values()].map((result) =>
		result.kind === 'failed' ? `${result.status} ${result.code}` : result.status,
	);
}

describe('an answer about another page', () => {
	const results = [1, 2, 3].map((member) => sentResult(member));
	it.each<[object]>([
		[{ companyId: '999' }],
		[{ companyId: 999 }],
		[{ organizationUrn: 'urn:li:organization:999' }],
		[{ company: { id: '999' } }],
		[{ meta: { companyId: '999' } }],
		[{ companyPageId: '999' }],
		[{ orgId: 999 }],
		[{ orgUrn: 'urn:li:organization:999' }],
		[{ page: { id: '999' } }],
		[{ target: 'urn:li:fsd_company:999' }],
		[{ pageUrl: 'https://www.linkedin.com/company/999/' }],
		[{ company: { companyId: '999' } }],
		[{ companyId: '105672170', about: 'urn%3Ali%3Afsd_company%3A999' }],
	])('is none: %j', (page) => {
		expect(readAnswer(200, { success: true, ...page, results })).toMatchObject({
			kind: 'doubt',
			failed: {
				code: 'unreadableReply',
				cause: "ConnectSafely's answer is about another company page, 999",
			},
		});
		expect(wordsOf(403, { ...page, results })).toEqual(
			recipients.map(() => 'UNKNOWN unreadableReply'),
		);
	});

	it.each<[object]>([
		[{ companyId: '105672170' }],
		[{ companyId: 105672170 }],
		[{ organizationId: 'urn:li:fsd_company:105672170' }],
		[{ company: 'Acme' }],
		[{ companyId: null }],
		[{ results: results.map((result) => ({ ...result, invitee: { company: 999 } })) }],
		[{ results: results.map((result) => ({ ...result, company: { id: '1441' } })) }],
		[{ results: results.map((result) => ({ ...result, meta: { companyId: '1' } })) }],
		[
			{
				companyId: '105672170',
				results: results.map((result) => ({ ...result, companyId: '1441' })),
			},
		],
		[{ pageUrl: 'https://www.linkedin.com/company/acme/', results }],
	])('is not one about the same page: %j', (page) => {
		expect(wordsOf(200, { success: true, results, ...page })).toEqual(['SENT', 'SENT', 'SENT']);
	});

	it.each<[object]>([
		[{ companyId: 999 }],
		[{ pageId: 999 }],
		[{ target: 'urn:li:fsd_company:999' }],
	])('may be one result alone: %j', (page) => {
		const one = { ...results[1], ...page };
		expect(wordsOf(200, { results: [results[0], one, results[2]] })).toEqual([
			'SENT',
			'UNKNOWN unreadableReply',
			'SENT',
		]);
	});
});
