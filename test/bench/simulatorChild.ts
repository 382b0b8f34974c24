import { answerWith } from './childProcess';
import { SimulationHere } from './simulation';
import type { SimulatorAnswer, SimulatorQuestion } from './simulatorProcess';

const simulation = new SimulationHere();

answerWith<SimulatorQuestion, SimulatorAnswer>(async (question) =>
	question.ask === 'start' ? await simulation.start(question.latencyMs) : await simulation.stop(),
);
