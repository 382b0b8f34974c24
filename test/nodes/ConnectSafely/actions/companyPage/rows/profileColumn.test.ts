import {
	emptyIn,
	withColumn,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/profileColumn';
import {
	bareWord,
	EMPTY,
	productId,
	tooLongProfile,
} from '../../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { profileOf } from '../../../people';

const COLUMN = ['Full Name'];

describe('the reason of a refusal', () => {
	it('says in which column the row has nobody', () => {
		expect(emptyIn(COLUMN)).toEqual({
			...EMPTY,
			cause: "this row has no profile in the column 'Full Name'",
		});
	});

	it('names the column where it stood', () => {
		expect(withColumn(bareWord('Anna'), 'Anna', COLUMN)).toEqual({
			...bareWord('Anna'),
			cause: '"Anna" is not a LinkedIn profile (in the column \'Full Name\')',
		});
	});

	it('has no two brackets in a row', () => {
		expect(withColumn(tooLongProfile('Anna'), 'Anna', COLUMN)).toMatchObject({
			cause: expect.stringMatching(/ \(.*by commas\), in the column 'Full Name'$/),
		});
	});

	it('keeps whom it is about', () => {
		const refused = productId('salesNavigator', '42');
		expect(withColumn(refused, 'ACwAA', COLUMN)).toMatchObject({ personKey: '42' });
	});

	it('stays where no column is known', () => {
		expect(emptyIn(null)).toBe(EMPTY);
		expect(withColumn(bareWord('Anna'), 'Anna', null)).toEqual(bareWord('Anna'));
	});

	it('stays as an object gives it, which names its own key', () => {
		expect(withColumn(EMPTY, { url: '' }, COLUMN)).toBe(EMPTY);
	});

	it('is not given to somebody who can be invited', () => {
		expect(withColumn(profileOf(1), 'x', COLUMN)).toEqual(profileOf(1));
	});
});
