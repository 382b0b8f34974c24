import type { IExecuteFunctions } from 'n8n-workflow';

import { ASKED_TO_SLOW_DOWN, openProgress } from '../../../nodes/ConnectSafely/progress';
import { executeContext } from '../../support/contexts';
import { SimulatedClock } from '../../support/simulatedClock';

/** What n8n hands to the node, with a log and a console that are kept. */
function watched(lacking: object = {}) {
	const [log, shown]: [string[], string[]] = [[], []];
	const context = Object.create(executeContext(null), {
		logger: { value: { info: (line: string) => void log.push(line) } },
		sendMessageToUI: { value: (line: string) => void shown.push(line) },
		...lacking,
	}) as IExecuteFunctions;
	const clock = new SimulatedClock();
	const progress = openProgress(context, clock);
	/** Notes a line every so many milliseconds. */
	const noteEach = (ms: number, count: number): void => {
		for (let index = 1; index <= count; index++) {
			clock.advance(ms);
			progress.note(() => `Line ${index}`);
		}
	};
	return { progress, clock, log, shown, noteEach };
}

describe('the progress of a run', () => {
	it('says nothing in the first seconds', () => {
		const { noteEach, shown, log } = watched();
		noteEach(49, 100);
		expect([shown, log]).toEqual([[], []]);
	});

	it('has a line every five seconds afterwards, however much is noted', () => {
		const { noteEach, shown } = watched();
		noteEach(10, 2_000);
		expect(shown).toEqual(['Line 500', 'Line 1000', 'Line 1500', 'Line 2000']);
	});

	it('has a line for all that is noted seldom', () => {
		const { noteEach, shown } = watched();
		noteEach(6_000, 3);
		expect(shown).toEqual(['Line 1', 'Line 2', 'Line 3']);
	});

	it('is in the log with the number of the execution', () => {
		const { noteEach, log } = watched();
		noteEach(5_000, 1);
		expect(log).toEqual([expect.stringMatching(/^ConnectSafely, execution [^:]+: Line 1$/)]);
	});

	it('asks for no line that is not due', () => {
		const { progress, clock } = watched();
		const message = jest.fn(() => 'Line');
		progress.note(message);
		clock.advance(4_999);
		progress.note(message);
		expect(message).not.toHaveBeenCalled();
		clock.advance(1);
		progress.note(message);
		expect(message).toHaveBeenCalledTimes(1);
	});

	it('has a line for each long wait, at any time, and none for a short one', () => {
		const { progress, clock, shown } = watched();
		progress.noteWait(clock.now() + 5_001, 'long');
		progress.noteWait(clock.now() + 5_001, 'as long');
		clock.advance(60_000);
		progress.noteWait(clock.now() + 5_000, 'short');
		expect(shown).toEqual([expect.stringMatching(/, long$/), expect.stringMatching(/, as long$/)]);
	});

	it('says that it waits as it was asked to', () => {
		const { progress, clock, shown } = watched();
		progress.noteWait(clock.now() + 60_000, ASKED_TO_SLOW_DOWN);
		expect(shown).toEqual([expect.stringMatching(/, as ConnectSafely asks to slow down$/)]);
	});

	it('counts a line about a wait as a line', () => {
		const { progress, clock, noteEach, shown } = watched();
		clock.advance(4_000);
		progress.noteWait(clock.now() + 60_000, 'wait');
		noteEach(1_000, 5);
		expect(shown).toEqual([expect.stringMatching(/wait$/), 'Line 5']);
	});

	it.each<[string, object]>([
		['no log', { logger: { value: undefined } }],
		['a log without this level', { logger: { value: {} } }],
	])('is in the console where n8n has %s', (_, lacking) => {
		const { noteEach, shown } = watched(lacking);
		noteEach(5_000, 2);
		expect(shown).toEqual(['Line 1', 'Line 2']);
	});

	it.each<[string, object]>([
		['has none', { sendMessageToUI: { value: undefined } }],
		[
			'fails',
			{
				sendMessageToUI: {
					value: () => {
						throw new Error('The connection is closed');
					},
				},
			},
		],
	])('is in the log where the console %s', (_, lacking) => {
		const { noteEach, log } = watched(lacking);
		noteEach(5_000, 2);
		expect(log).toHaveLength(2);
	});

	it.each([
		['UTC', '14:03:10'],
		['Europe/Berlin', '15:03:10'],
		['Asia/Kolkata', '19:33:10'],
	])("names the time until which it waits in the workflow's time zone: %s", (zone, time) => {
		const { progress, shown } = watched({ getTimezone: { value: () => zone } });
		progress.noteWait(Date.UTC(2026, 0, 15, 14, 3, 10, 400), 'for a reason');
		expect(shown).toEqual([`Waiting until ${time} (${zone}), for a reason`]);
	});
});
