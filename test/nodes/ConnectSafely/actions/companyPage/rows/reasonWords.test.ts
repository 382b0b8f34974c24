import { wordsOf } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/reasonWords';
import { notSent, type FailureCode } from '../../../../../../nodes/ConnectSafely/result';
import { ERROR_CODES, NO_PERSONS_ADDRESS } from '../../../../../reference/results/errorCodes';

const ADDRESS = 'https://www.linkedin.com/company/acme';
const { subject, one, many } = NO_PERSONS_ADDRESS;

describe('the words for a failure', () => {
	it.each<[unknown]>([[ADDRESS], [ADDRESS.toUpperCase()], [{ url: ADDRESS }], ['linkedin.cn/x']])(
		'tell an address that is no person’s from other texts: %j',
		(value) => {
			expect(wordsOf(notSent('notAProfile', ''), value)).toEqual({ subject, one, many });
		},
	);

	it.each<[unknown]>([['Anna'], [undefined], [null], ['on LinkedIn'], [{ linkedin: 'x' }]])(
		'tell no address: %j',
		(value) => {
			expect(wordsOf(notSent('notAProfile', ''), value)).toEqual({
				subject: 'row',
				one: 'holds no LinkedIn address',
				many: 'hold no LinkedIn address',
			});
		},
	);

	it.each(ERROR_CODES.filter(({ code }) => code !== 'notAProfile'))(
		'are those of $code, whatever the row holds',
		({ code, ...words }) => {
			const failed = notSent(code as FailureCode, '');
			expect(wordsOf(failed, ADDRESS)).toMatchObject({
				subject: words.subject,
				one: words.one,
				many: words.many,
			});
		},
	);
});
