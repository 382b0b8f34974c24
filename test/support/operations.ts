import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { COMPANY, runScenario, type Scenario, type ScenarioResult } from './scenario';
import { SimulatedClock } from './simulatedClock';
import type { Simulator } from './simulator';

/** One run of an operation: its outputs in the order of their pins, as tests read them. */
export interface OperationResult extends ScenarioResult {
	outputs: IDataObject[][];
	messages: string[];
}

/** Runs an operation with these parameters, on a clock of its own. */
export function operationRunner(
	simulator: () => Simulator,
	resource: 'companyPage' | 'connection',
	operation: string,
) {
	return async (
		parameters: INodeParameters = {},
		more: Partial<Scenario> = {},
	): Promise<OperationResult> => {
		const result = await runScenario({
			simulator: simulator(),
			clock: new SimulatedClock(),
			rows: [{}],
			...more,
			parameters: { resource, operation, companyPage: pageOf(COMPANY), ...parameters },
		});
		const outputs = (result.node?.outputs ?? []).map((items: INodeExecutionData[]) =>
			items.map(({ json }) => json),
		);
		return { ...result, outputs, messages: result.hints.map(({ message }) => message) };
	};
}

/** The parameter *Company Page* or *LinkedIn Account*, by its id. */
export function pageOf(value: string): INodeParameters {
	return { __rl: true, mode: 'id', value };
}
