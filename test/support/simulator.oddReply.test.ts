import { people } from './people';
import { COMPANY } from './scenario';
import { Simulator, type Naming, type OddReply, type Wrapping } from './simulator';

const [ann = '', bob = ''] = people(2);

describe('a reply in a form of its own', () => {
	let simulator: Simulator;
	beforeEach(async () => void (simulator = await Simulator.start()));
	afterEach(async () => await simulator.stop());

	async function reply(more: Partial<OddReply>, send: number | boolean = 1) {
		simulator.script({
			kind: 'oddReply',
			send,
			status: 409,
			naming: 'profileUrn',
			wrapping: 'results',
			isReversed: false,
			listed: 50,
			...more,
		});
		const response = await fetch(
			`${simulator.baseUrl}/organizations/${COMPANY}/follow-invitations`,
			{
				method: 'POST',
				headers: { Authorization: `Bearer ${simulator.apiKey}` },
				body: JSON.stringify({ profileUrns: [ann, bob] }),
			},
		);
		const body = JSON.parse(await response.text()) as { results: object[] };
		return { status: response.status, body, text: JSON.stringify(body) };
	}

	it('is true to those whom it names', async () => {
		const { status, body } = await reply({ naming: 'invitee', isReversed: true });
		expect(status).toBe(409);
		expect(body.results).toMatchObject([
			{ success: false, invitee: { urn: bob } },
			{ success: true, status: 'SENT', invitee: { urn: ann } },
		]);
		expect(simulator.invited(COMPANY)).toEqual([ann]);
	});

	it('keeps the order of the request where nothing names anybody, and lists one at least', async () => {
		const { body } = await reply({ naming: 'nothing', isReversed: true, listed: 0 });
		expect(body.results).toEqual([{ success: true, status: 'SENT' }]);
	});

	it.each<[Wrapping]>([['data'], ['error'], ['invitations'], ['body'], ['byPerson']])(
		'has its results in %s',
		async (wrapping) => {
			expect((await reply({ wrapping })).text).toContain(ann);
		},
	);

	it.each<[Naming, string]>([
		['index', '"index":0'],
		['indexFromOne', '"position":1'],
		['slug', '"publicIdentifier":"member-'],
		['ownId', '"invitationId":"i0"'],
		['member', '"memberId":'],
	])('names people by %s', async (naming, part) => {
		const { text } = await reply({ naming });
		expect(text).toContain(part);
		expect(text).not.toContain(ann);
	});

	it('says what it did not do where it is to lie', async () => {
		const { body } = await reply({ status: 200, lies: 'belowFailure' }, false);
		expect(body).toMatchObject({ success: false, results: [{ success: true }, { success: true }] });
		expect((await reply({ lies: 'otherPage' }, false)).body).toMatchObject({ companyId: '999' });
		expect(simulator.invitationsSent).toBe(0);
	});
});
