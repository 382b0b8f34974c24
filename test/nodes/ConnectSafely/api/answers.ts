import type { NetworkError, Response } from '../../../../nodes/ConnectSafely/api/response';

export const NOW = Date.parse('2026-08-01T00:00:00.000Z');
/** Where the API names no time. */
export const IN_FIVE_MINUTES = NOW + 5 * 60_000;

export const HTML = '<!DOCTYPE html><html><body>Error</body></html>';

/** An HTTP answer. */
export function http(
	statusCode: number,
	body: unknown = {},
	headers: Record<string, unknown> = {},
): Extract<Response, { kind: 'http' }> {
	return { kind: 'http', statusCode, headers, body };
}

/** No answer, as the request was lost. */
export function lost(code: 'timeout' | 'connectionLost' | 'cancelled'): NetworkError {
	return { kind: 'networkError', fate: 'lost', code, cause: 'no answer came', advice: '' };
}

/** No answer, as the request never left. */
export function neverSent(code: 'connectionFailed' | 'notAllowed'): NetworkError {
	const [cause, advice] = ['the address was not reached', 'Check the address.'];
	return { kind: 'networkError', fate: 'neverSent', code, cause, advice };
}

/** What the API says where it passes LinkedIn's own answer on. */
export const passedOn = (status: number) => ({
	error: `Request failed with status code ${status}`,
});

/** The API's validation error that names these paths. */
export function zodError(...paths: unknown[][]): object {
	const issues = paths.map((path) => ({ code: 'custom', path, message: 'Bad' }));
	return { success: false, error: { name: 'ZodError', issues } };
}
