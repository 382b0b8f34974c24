const LAST = new WeakMap<object, Promise<unknown>>();

/**
 * Runs tasks of the same key one after the other. An agent may call the node several times at once,
 * and all those calls share what the execution knows.
 */
export async function mutex<T>(key: object, task: () => Promise<T>): Promise<T> {
	const turn = (LAST.get(key) ?? Promise.resolve()).then(task, task);
	LAST.set(key, turn);
	return await turn;
}

const WORKFLOWS = new Map<string, object>();

/** The key of a workflow: its executions share a process, and n8n's store of the workflow. */
export function keyOfWorkflow(id: string): object {
	const key = WORKFLOWS.get(id) ?? {};
	WORKFLOWS.set(id, key);
	return key;
}
