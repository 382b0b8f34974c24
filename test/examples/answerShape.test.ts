import fc from 'fast-check';
import { shapeOf } from '../../examples/start/answerShape';
import { knownName, knownWords } from '../../examples/start/apiWords';
import { profileUrn } from '../support/simulator';

const isPrivate = (digits: string): boolean => digits === '4242';
const shape = (value: unknown): unknown => shapeOf(value, isPrivate);

describe('the shape of an answer', () => {
	it('shows keys, types and lengths, and words of the API', () => {
		const answer = {
			success: true,
			companyId: '105672170',
			totalRequested: 2,
			creditsRemaining: 183,
			resetAt: '2026-12-01T00:00:00.000Z',
			results: [
				{ profileUrn: profileUrn(7), success: true, status: 'SENT', error: null },
				{ profileUrn: profileUrn(8), success: true, status: 'SENT', error: null },
				{
					profileUrn: profileUrn(9),
					success: false,
					status: 'FAILED',
					error: 'Ada Moreau was already invited to follow this page',
				},
			],
		};
		const urn = 'urn:li:fsd_profile:…, 58 characters';
		expect(shape(answer)).toEqual({
			success: true,
			companyId: '9 digits in a text',
			totalRequested: 2,
			creditsRemaining: 183,
			resetAt: 'time in ISO 8601',
			results: {
				length: 3,
				'form 1, 2 times': { profileUrn: urn, success: true, status: 'SENT', error: null },
				'form 2, 1 times': {
					profileUrn: urn,
					success: false,
					status: 'FAILED',
					error: '50 characters: … was already invited to follow this page',
				},
			},
		});
	});

	it.each<[string, unknown, unknown]>([
		[
			'names as keys',
			{ Ada: 1, 'Ben O’Hara': 2 },
			{ '…': { length: 2, 'form 1, 2 times': 'number of 1 digits' } },
		],
		['people as keys', { [profileUrn(7)]: { status: 'SENT' } }, { '…': { status: 'SENT' } }],
		['half a name in a key', { invitedAda: true }, { 'invited…': true }],
		[
			'a name in capitals',
			{ status: 'MOREAU', code: 'ADA_NOT_FOUND' },
			{ status: '…', code: '…_NOT_FOUND' },
		],
		[
			'words in a name',
			{ firstName: 'Page', headline: 'Invited' },
			{ firstName: '4 characters', headline: '7 characters' },
		],
		[
			'an id among the counts',
			{ total: 4242, count: 105672170, id: 7 },
			{ total: 'number of 4 digits', count: 'number of 9 digits', id: 'number of 1 digits' },
		],
		[
			'an id in a text',
			{ error: 'Company 4242 not found, status 403' },
			{ error: '34 characters: company … not found status 403' },
		],
		['an address', { url: 'https://www.linkedin.com/in/ada' }, { url: 'URL, 31 characters' }],
		['other letters', { error: 'Ünvited Ada' }, { error: '11 characters' }],
		[
			'a list of texts',
			{ errors: ['Already invited', 'Ada'] },
			{
				errors: {
					length: 2,
					'form 1, 1 times': '15 characters: already invited',
					'form 2, 1 times': '3 characters',
				},
			},
		],
		['a body without braces', 'Bad Gateway by Ada', '18 characters'],
		['nothing', null, null],
		[
			'how many followers a page has',
			{ followerCount: 1200, connectionsCount: 347, total: 2 },
			{ followerCount: 'number of 4 digits', connectionsCount: 'number of 3 digits', total: 2 },
		],
		[
			'what a key means that is not known',
			{ postalCode: 8001, languageCode: 'IT', pinCode: 'OPEN' },
			{
				'…Code': {
					length: 3,
					'form 1, 1 times': 'number of 4 digits',
					'form 2, 2 times': '2 characters',
				},
			},
		],
		[
			'what a person does and studied',
			{ role: 'Head of Email', degree: 'Master of Data', type: 'MEMBER', country: { code: 'NO' } },
			{
				role: '13 characters',
				degree: '14 characters',
				type: 'MEMBER',
				'…': { code: '2 characters' },
			},
		],
		['a body that is cut off', { error: '{"firstName":"Page","head' }, { error: '25 characters' }],
		['a page of a proxy', '<p>User Page Day has no access</p>', '34 characters'],
	])('leaves out %s', (_, value, expected) => {
		expect(shape(value)).toEqual(expected);
	});

	it('ends', () => {
		let deep: unknown = 'Ada';
		for (let depth = 0; depth < 50_000; depth++) deep = { data: [deep] };
		expect(JSON.stringify(shape(deep))).toContain('deeper');
		const wide = Object.fromEntries(people(20_000).map((name) => [name, name]));
		expect(JSON.stringify(shape(wide)).length).toBeLessThan(500);
	});

	it('holds no name, wherever it stands', () => {
		const NAME = 'Quartzheim';
		const spelled = fc.constantFrom(
			...[NAME, NAME.toUpperCase(), NAME.toLowerCase(), `${NAME}Status`, `already ${NAME} invited`],
			...[`NOT_${NAME.toUpperCase()}`, `https://x.example/${NAME}`, `${profileUrn(7)}${NAME}`],
			...[
				`%51uartzheim ${NAME}`,
				`${NAME}@example.com`,
				`2026-11-27T00:00 ${NAME}`,
				`error:${NAME}`,
			],
		);
		const key = fc.oneof(spelled, fc.constantFrom('error', 'status', 'total', 'results', 'code'));
		const { tree } = fc.letrec((tie) => ({
			tree: fc.oneof(
				{ maxDepth: 4 },
				spelled,
				fc.array(tie('tree'), { maxLength: 4 }),
				fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
			),
		}));
		fc.assert(
			fc.property(tree, (answer) => {
				expect(JSON.stringify(shape(answer)).toLowerCase()).not.toContain('quartz');
			}),
		);
	});
});

describe('the words that are shown', () => {
	it.each([
		['profileUrn', 'profileUrn'],
		['creditsRemaining', 'creditsRemaining'],
		['ZodError', 'ZodError'],
		['DISTANCE_1', 'DISTANCE_1'],
		['page2', 'page2'],
		['Ada2', '…'],
		['65f0c1a2b3d4e5f60789abcd', '…'],
		['total4242', 'total…'],
		['total403', 'total…'],
		['retry-after', 'retry-after'],
		['a b', '…'],
		['success'.repeat(9), '…'],
	])('of the name %s: %s', (name, shown) => expect(knownName(name)).toBe(shown));

	it.each([
		['Member is not a 1st-degree connection', 'member is not … 1st degree connection'],
		['Request failed with status code 403', 'request failed with status code 403'],
		['Will May Grant', '…'],
		['company "First Data" not found', 'company … not found'],
		["the member 'Page Day' is unknown", 'the member … is unknown'],
		['error at https://www.linkedin.com/company/first-data', 'error at …'],
		['invalid user page.day@open.network', 'invalid user …'],
		['call 404 502', '…'],
		['', ''],
	])('of the text %s: %s', (text, shown) => expect(knownWords(text)).toBe(shown));
});

function people(count: number): string[] {
	return Array.from({ length: count }, (_, index) => `Person ${index}`);
}
