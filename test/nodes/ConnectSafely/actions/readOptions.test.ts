import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import { readOptions } from '../../../../nodes/ConnectSafely/actions/readOptions';
import { faulty, good } from '../../../../nodes/ConnectSafely/reading';
import { executeContext } from '../../../support/contexts';
import { NODE } from '../../../support/scenario';

const COUNT: INodeProperties = { displayName: 'Count', name: 'count', type: 'number', default: 3 };
const SWITCH: INodeProperties = { displayName: 'On', name: 'on', type: 'boolean', default: true };

function read(
	options: INodeParameters,
	table: INodeProperties[],
	special?: Parameters<typeof readOptions>[2],
) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) node.parameters.options = options;
	return readOptions(context, table, special);
}

describe('options', () => {
	it('have the defaults of their descriptions', () => {
		expect(read({}, [COUNT, SWITCH])).toStrictEqual(good({ count: 3, on: true }));
	});

	it('stand for something else where nobody has added them, if so told', () => {
		const absent = { on: false };
		expect(read({}, [COUNT, SWITCH], { absent })).toStrictEqual(good({ count: 3, on: false }));
		expect(read({ on: true }, [SWITCH], { absent })).toStrictEqual(good({ on: true }));
	});

	it('are those of the descriptions alone', () => {
		const options = { count: 0, on: false, unknown: 1 };
		expect(read(options, [COUNT, SWITCH])).toStrictEqual(good({ count: 0, on: false }));
		expect(read(options, [])).toStrictEqual(good({}));
	});

	it('are any whole number from 0 where the description has no bounds', () => {
		const most = Number.MAX_SAFE_INTEGER;
		expect(read({ count: most }, [COUNT])).toStrictEqual(good({ count: most }));
		const advice = 'Give a whole number of 0 or more.';
		expect(read({ count: -1 }, [COUNT])).toStrictEqual(faulty("'Count' is -1", advice));
	});

	it('are checked in the order of the descriptions', () => {
		const options = { count: 'many', on: 'yes' };
		const wrongSwitch = faulty(`'On' is "yes"`, 'It has to be true or false.');
		expect(read(options, [SWITCH, COUNT])).toStrictEqual(wrongSwitch);
		expect(read(options, [COUNT, SWITCH])).toMatchObject({
			ok: false,
			reason: { cause: `'Count' is "many"` },
		});
	});
});
