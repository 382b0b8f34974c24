import { IN_FIVE_MINUTES } from '../answers';
import { failuresOf, readAnswer, UNKNOWN } from './batch';
import { REJECTED } from './refusals';

/** LinkedIn's answer to ConnectSafely, in each form in which a server may hand it on. */
const words = (status: number): string => `Request failed with status code ${status}`;
const BODIES: Array<[string, (status: number) => unknown]> = [
	['{error}', (status) => ({ error: words(status) })],
	['{error} with a full stop', (status) => ({ error: `${words(status)}.` })],
	['{message}', (status) => ({ message: words(status) })],
	['{success, message}', (status) => ({ success: false, message: words(status) })],
	['{code, message}', (status) => ({ success: false, code: 'ERR', message: words(status) })],
	['{error, code}', (status) => ({ error: words(status), code: 'ERR_BAD_REQUEST' })],
	['{error, code} of a number', (status) => ({ error: words(status), code: status })],
	['{error: {message}}', (status) => ({ success: false, error: { message: words(status) } })],
	[
		'{error: {name, message}}',
		(status) => ({ error: { name: 'AxiosError', message: words(status) } }),
	],
	['a list of errors', (status) => ({ error: [words(status)] })],
	['plain text', words],
	['plain text on a line of its own', (status) => `\n${words(status)}\n`],
	['capital letters', (status) => ({ error: words(status).toUpperCase() })],
];
const IN_DOUBT = [
	400, 401, 402, 404, 405, 406, 409, 410, 418, 422, 423, 425, 429, 451, 499, 408, 500, 502, 503,
	504,
];
const cases = (statuses: number[]): Array<[number, string, unknown]> =>
	statuses.flatMap((status) =>
		BODIES.flatMap(([shape, bodyOf]) =>
			[status, 500, 999].map((said): [number, string, unknown] => [
				status,
				`${shape} of ${said}`,
				bodyOf(said),
			]),
		),
	);

describe('LinkedIn’s own answer, passed on', () => {
	it.each(cases(IN_DOUBT))('with %i as %s leaves it open who was invited', (status, _, body) => {
		const response = readAnswer(status, body);
		expect(response.kind).toBe('doubt');
		expect(failuresOf(response)).toEqual([
			expect.objectContaining({
				...UNKNOWN,
				advice: expect.any(String),
				code: 'serverError',
				httpStatusCode: status,
			}),
		]);
	});

	it.each(cases([403]))('with %i as %s is the documented refusal', (status, _, body) => {
		const response = readAnswer(status, body);
		expect(response).toMatchObject({ kind: 'stop', until: IN_FIVE_MINUTES });
		expect(failuresOf(response)).toEqual([
			expect.objectContaining({ ...REJECTED, code: 'forbidden', httpStatusCode: status }),
		]);
	});
});
