import { people, rowsOf } from '../support/people';
import { runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { withSimulator } from '../support/withSimulator';

const secret = ['cs', 'secret', '5f3a9c1e7b2d4068'].join('-');
const base64 = (text: string) => Buffer.from(text).toString('base64');
/** What an answer makes of the key, and what must be nowhere then. */
const ECHOES: Array<[string, string]> = [
	['in capitals', secret.toUpperCase()],
	['cut short', `${secret.slice(0, 13)}…${secret.slice(-8)}`],
	['percent-encoded', [...secret].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')],
	['in base64', base64(`Bearer ${secret}`)],
	['in markup', `${secret.slice(0, 4)}<b>${secret.slice(4)}</b>`],
];

describe.each(ECHOES)('a key that is echoed %s', (_, echo) => {
	const simulator = withSimulator({ apiKey: secret, profiles: [{ slug: 'jane-doe', member: 1 }] });

	it.each([200, 400, 401, 403, 404, 409, 429, 500])(
		'by an answer with %i is nowhere: items, errors, hints, context, log',
		async (status) => {
			const body = {
				success: false,
				error: `The key ${echo} is unknown`,
				results: [{ profileUrn: people(1)[0], success: false, status: echo, error: echo }],
			};
			simulator().always({ kind: 'answer', status, body, send: false });
			simulator().alwaysReads('profile', { kind: 'answer', status, body, send: false });
			const { run, items, hints } = await runScenario({
				simulator: simulator(),
				rows: rowsOf([...people(3), 'https://www.linkedin.com/in/jane-doe']),
				options: { skipAlreadyInvited: false },
				node: { onError: 'continueRegularOutput' },
				clock: new SimulatedClock(),
			});
			expect(items).toHaveLength(4);
			for (const text of [run.everything, run.log, JSON.stringify([items, hints])]) {
				const small = text.toLowerCase();
				for (const piece of [secret.slice(0, 8), secret.slice(-8), base64(secret).slice(0, 8)]) {
					expect(small).not.toContain(piece.toLowerCase());
				}
				expect(text).not.toContain(echo);
			}
		},
	);
});
