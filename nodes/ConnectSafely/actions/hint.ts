import type { NodeExecutionHint } from 'n8n-workflow';

export function info(message: string): NodeExecutionHint {
	return { message, type: 'info', location: 'outputPane' };
}

export function warn(message: string): NodeExecutionHint {
	return { message, type: 'warning', location: 'outputPane' };
}
