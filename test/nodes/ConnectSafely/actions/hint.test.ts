import { info, warn } from '../../../../nodes/ConnectSafely/actions/hint';

describe('a hint', () => {
	it('stands with the output, as a note or as a warning', () => {
		expect(info('Done.')).toEqual({ type: 'info', message: 'Done.', location: 'outputPane' });
		expect(warn('Look.')).toEqual({ type: 'warning', message: 'Look.', location: 'outputPane' });
	});
});
