import {
	adviceOnReading,
	readingError,
} from '../../../../nodes/ConnectSafely/actions/readingError';
import { invalid, notSent, rejected } from '../../../../nodes/ConnectSafely/result';

const retryAt = Date.UTC(2026, 1, 3, 4, 5, 6);
const AGAIN = 'Run it again after 3 Feb 2026, 04:06 (UTC).';

describe('the reason why something was not read', () => {
	it.each([
		['alone', notSent('lookupFailed', 'the list does not end'), 'The list does not end.', ''],
		[
			'with advice',
			invalid('invalidCompany', "'Company Page' is empty", 'Choose the page from the list.'),
			"'Company Page' is empty. Choose the page from the list.",
			'Choose the page from the list.',
		],
		[
			'with a time',
			notSent('rateLimited', 'the rate limit is used up', '', { retryAt }),
			`The rate limit is used up. ${AGAIN}`,
			AGAIN,
		],
		[
			'with both',
			rejected('forbidden', 'ConnectSafely answered 403 ("No.")', 'Ask.', { retryAt }),
			`ConnectSafely answered 403 ("No."). Ask. ${AGAIN}`,
			`Ask. ${AGAIN}`,
		],
		['that begins with a name', notSent('stopped', 'n8n stopped'), 'n8n stopped.', ''],
	])('%s is whole sentences', (_, failed, error, advice) => {
		expect(readingError(failed, 'UTC')).toBe(error);
		expect(adviceOnReading(failed, 'UTC')).toBe(advice);
	});
});
