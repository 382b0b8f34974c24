import type { IDataObject, NodeExecutionHint } from 'n8n-workflow';

import { runLoop } from '../support/loop';
import { rowsOf } from '../support/people';
import { NODE, runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import type { Simulator } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';
import { HINTS } from './hints';
import { matchOf, unshownIn } from './hints/hint';
import { SCENES } from './hints/scenes';
import { PROFILES, type Scene } from './hints/scenes/scene';

describe('the hints of a run', () => {
	const simulator = withSimulator(() => ({ profiles: PROFILES, clock: new SimulatedClock() }));

	it.each(SCENES)('%s', async (...scene) => {
		const [, , texts] = scene;
		const expected = texts.map((message) => {
			const { type } = matchOf(message, HINTS).hint;
			return { message, type, location: 'outputPane' };
		});
		expect(await hintsOf(scene, simulator())).toEqual(expected);
	});
});

describe('the hints of the reference', () => {
	let matches: Array<ReturnType<typeof matchOf>>;
	beforeAll(
		() => (matches = SCENES.flatMap(([, , texts]) => texts.map((text) => matchOf(text, HINTS)))),
	);

	it.each(HINTS)('$text: a run shows it, and all its words', (hint) => {
		expect(unshownIn(hint, matches)).toEqual([]);
	});
});

async function hintsOf(scene: Scene, simulator: Simulator): Promise<NodeExecutionHint[]> {
	const [, rows, , { prepare = () => {}, loopOf, ...more } = {}] = scene;
	await prepare(simulator);
	const scenario = {
		simulator,
		clock: new SimulatedClock(),
		rows: rows.every((row) => typeof row === 'object') ? (rows as IDataObject[]) : rowsOf(rows),
		...more,
	};
	if (loopOf === undefined) return (await runScenario(scenario)).hints;
	const run = await runLoop({ ...scenario, size: loopOf });
	return run.runs(NODE).at(-1)?.hints ?? [];
}
