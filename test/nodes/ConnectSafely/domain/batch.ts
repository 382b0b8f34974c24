import { judge, type Ruling } from '../../../../nodes/ConnectSafely/domain/ruling';
import type { Failure } from '../../../../nodes/ConnectSafely/domain/verdict';
import { personOf } from './people';

export const NOW = Date.parse('2026-08-01T00:00:00.000Z');
/** Where the API names no time. */
export const IN_FIVE_MINUTES = NOW + 5 * 60_000;

export const HTML = '<!DOCTYPE html><html><body>Error</body></html>';
export const REJECTED = { status: 'REJECTED', retryable: false, mayHaveBeenSent: false };
export const UNKNOWN = { status: 'UNKNOWN', retryable: false, mayHaveBeenSent: true };

/** A batch. */
export const people = [1, 2, 3].map((member) => personOf(member));

/** The ruling on an HTTP answer to the batch. */
export function rule(
	statusCode: number,
	body: unknown,
	headers: Record<string, unknown> = {},
): Ruling {
	return judge({ kind: 'http', statusCode, headers, body }, people, NOW);
}

/** The API's validation error that names these paths. */
export function zodError(...paths: unknown[][]): object {
	const issues = paths.map((path) => ({ code: 'custom', path, message: 'Bad' }));
	return { success: false, error: { name: 'ZodError', issues } };
}

/** The failures a ruling gives without a reply. */
export function failuresOf(ruling: Ruling): Failure[] {
	if (ruling.kind === 'reply') return [];
	return ruling.kind === 'named' ? [...ruling.failures.values()] : [ruling.failure];
}
