import {
	requestOptions,
	readRequestOptions,
} from '../../../../nodes/ConnectSafely/actions/requestOptions';
import { rateLimitOption, timeReaders } from '../../../../nodes/ConnectSafely/actions/timeOptions';
import { faulty, good } from '../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../support/contexts';
import { NODE } from '../../../support/scenario';

const OPTION = rateLimitOption('How long to wait.');

describe('an option that is a time', () => {
	it.each(['batchInterval', 'maxRateLimitWait', 'timeout'])('is read in seconds: %s', (name) => {
		const read = (value: unknown) => timeReaders[name]?.(value, OPTION, false);
		expect(read(2)).toStrictEqual(good(2_000));
		expect(read('1.5')).toStrictEqual(good(1_500));
		expect(read(0.12345)).toStrictEqual(good(123));
		expect(read(86_401)).toStrictEqual(
			faulty("'Wait at Limit (Sec)' is 86401", 'Give a number from 0 to 86400.'),
		);
	});
});

describe('the options of a reading operation', () => {
	const read = (options: object, special?: Parameters<typeof readRequestOptions>[2]) => {
		const context = executeContext(null);
		const node = context.workflow.getNode(NODE);
		if (node) node.parameters.options = { ...options };
		return readRequestOptions(context, requestOptions, special);
	};

	it('are times in milliseconds', () => {
		expect(read({})).toStrictEqual(good({ maxRateLimitWait: 60_000, timeout: 60_000 }));
		expect(read({ timeout: 0.5 })).toStrictEqual(good({ maxRateLimitWait: 60_000, timeout: 500 }));
	});

	it('may have readers of their own, and values where nobody has added them', () => {
		const special = { readers: { timeout: () => good('mine') }, absent: { maxRateLimitWait: 7 } };
		expect(read({}, special)).toStrictEqual(good({ maxRateLimitWait: 7, timeout: 'mine' }));
	});

	it('are wrong as any other', () => {
		expect(read({ timeout: 0 })).toStrictEqual(
			faulty("'Wait for Answer (Sec)' is 0", 'Give a number from 0.1 to 60.'),
		);
	});
});
