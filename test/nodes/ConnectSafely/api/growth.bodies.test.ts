import { classify } from '../../../../nodes/ConnectSafely/api/classify';
import { readAccounts } from '../../../../nodes/ConnectSafely/api/endpoints/accounts';
import { readFollowerPart } from '../../../../nodes/ConnectSafely/api/endpoints/followers';
import { readManagedPages } from '../../../../nodes/ConnectSafely/api/endpoints/organizations';
import { readLookup } from '../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { isLinear } from '../../../support/growth';
import { http, NOW } from './answers';
import { readAnswer, recipients } from './endpoints/batch';

const URN = recipients[0]?.profileUrn ?? '';
/** Of a body's: 100,000 levels, 100,000 elements, or 50 texts of 20,000 characters. */
const LARGEST = 400_000;

/** Bodies of a size. */
const SHAPES: Record<string, (size: number) => unknown> = {
	'50 results with long texts': (size) => {
		const message = 'sent 1 of 1, already '.repeat(size / 400);
		return {
			results: Array.from({ length: 50 }, () => ({ success: true, message, [message]: 1 })),
		};
	},
	'a list of odd elements': (size) => {
		const odd = [null, 7, '', [], {}, 'urn:li:member:9', { success: 1 }, { path: [], message: '' }];
		return { results: Array.from({ length: size / 4 }, (_, index) => odd[index % odd.length]) };
	},
	'a list of people': (size) => {
		const people = Array.from({ length: size / 50 }, (_, index) => `urn:li:member:9${index}`);
		return { results: people, failed: people, organizations: people, followers: people };
	},
	'results of one person': (size) => ({
		results: Array.from({ length: size / 50 }, () => ({ profileUrn: URN, success: true })),
	}),
	'many fields': (size) =>
		Object.fromEntries(Array.from({ length: size / 20 }, (_, index) => [`retryAfter${index}`, {}])),
	'many issues': (size) => {
		const issues = Array.from({ length: size / 50 }, (_, index) => ({
			path: ['profileUrns', index],
			message: `x${index}`,
		}));
		return { success: false, error: { name: 'ZodError', issues }, issues };
	},
	'many parameters': (size) => {
		const issues = Array.from({ length: size / 50 }, (_, index) => ({ path: [`p${index}`] }));
		return { success: false, error: { name: 'ZodError', issues } };
	},
	'lists in lists of failures': (size) => ({ failed: nested('[', ']', size / 4) }),
	'lists of failures in lists of failures': (size) => nested('{"failed":[', ']}', size / 4),
	'lists of results in lists of results': (size) => nested('{"results":[', ']}', size / 4),
	'faults in faults': (size) => nested('{"path":[],"message":"","errors":[', ']}', size / 4),
	'errors in errors': (size) => nested('{"error":', '}', size / 4, '"sent"'),
	'issues in issues': (size) => nested('{"issues":[{"message":', '}]}', size / 4, '"sent"'),
	'profiles in profiles': (size) => nested('{"success":true,"profile":', '}', size / 4, '{}'),
};

function nested(open: string, close: string, levels: number, inside = ''): unknown {
	const count = Math.floor(levels);
	return JSON.parse(open.repeat(count) + inside + close.repeat(count));
}

describe('a body', () => {
	const statuses = [200, 400];
	const readers: Record<string, (body: unknown) => unknown> = {
		readBatchResponse: (body) => statuses.map((status) => readAnswer(status, body)),
		'other readers': (body) => [
			...[403, 429].map((status) => classify(http(status, body), NOW)),
			readLookup(body, 'jane'),
			readFollowerPart(body),
			readManagedPages(body),
			readAccounts([body]),
		],
	};

	it.each(
		Object.keys(SHAPES).flatMap((shape) => Object.keys(readers).map((name) => [shape, name])),
	)('with %s takes %s time in proportion to its size', (shape, name) => {
		const prepare = (size: number) => {
			const body = SHAPES[shape]?.(size);
			return () => readers[name]?.(body);
		};
		expect(isLinear(prepare, LARGEST)).toBe(true);
	});
});
