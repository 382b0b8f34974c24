import {
	fieldsIn,
	isFalse,
	isTrue,
	mayHoldStatusNumber,
	spacedWords,
	statusNumber,
} from '../../../../../nodes/ConnectSafely/api/endpoints/resultFields';

const LONG = 'x'.repeat(100);
const words = (text: string): string[] => text.split(' ');
const paddings = (text: string): string[] => [text, `  ${text}`, `${text}  `];

describe('the fields of a result', () => {
	it('come with their names in words, in one piece and as they are spelled', () => {
		expect([...fieldsIn({ LAST_sentAt: 7 })]).toStrictEqual([
			{
				words: 'last sent at',
				name: 'lastsentat',
				value: 7,
				depth: 0,
				isOfPerson: false,
				spelling: 'LAST_sentAt',
			},
		]);
	});

	it('have names within bounds', () => {
		const [field] = [...fieldsIn({ [`${LONG}y`]: 1 })];
		expect(field).toMatchObject({ words: LONG, name: LONG, spelling: `${LONG}y` });
	});

	it('come one after another, with what stands inside them behind them', () => {
		const inside = { b: { c: 1 }, list: [2, null, { d: 3, e: [[4]] }, 'x'], f: null };
		const fields = [...fieldsIn({ a: inside, z: 5 })];
		expect(fields.map(({ spelling, depth, value }) => [spelling, depth, value])).toStrictEqual([
			['a', 0, inside],
			['b', 1, inside.b],
			['c', 2, 1],
			['list', 1, inside.list],
			['list', 2, 2],
			['d', 3, 3],
			['e', 3, [[4]]],
			['list', 2, 'x'],
			['f', 1, null],
			['z', 0, 5],
		]);
	});

	it('are read down to the fourth level', () => {
		const result = { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } };
		expect([...fieldsIn(result)].map(({ name }) => name).join('')).toBe('abcde');
		expect([...fieldsIn({ a: [[[['x']]]] })]).toHaveLength(2);
		expect([...fieldsIn({ a: [[[[['x']]]]] })]).toHaveLength(1);
	});

	it.each(
		words(
			'profile member person invitee recipient user contact author inviter sender linkedinProfile linkedin_member profileData personInfo userDetails profiles members to company organization organisation employer position currentPosition current_positions experience education location geo address',
		),
	)('describe a person or a company inside of %s', (field) => {
		const fields = [...fieldsIn({ [field]: { a: { b: 1 } }, c: 1 })];
		expect(fields.map(({ isOfPerson }) => isOfPerson)).toStrictEqual([false, true, true, false]);
	});

	it.each(words('myProfile profilePage invitation data result current organiation toward'))(
		'describe the invitation inside of %s',
		(field) => {
			const fields = [...fieldsIn({ [field]: [{ a: 1 }] })];
			expect(fields.map(({ isOfPerson }) => isOfPerson)).toStrictEqual([false, false]);
		},
	);

	it('describe a person inside of a list of people', () => {
		const fields = [...fieldsIn({ members: [{ a: 1 }, 'x'] })];
		expect(fields.map(({ isOfPerson }) => isOfPerson)).toStrictEqual([false, true, false]);
	});
});

describe('a name in words', () => {
	it.each([
		['ALREADY_INVITED', 'already invited'],
		['alreadyInvited', 'already invited'],
		['already-invited', 'already invited'],
		['Already invited', 'already invited'],
		['step2Done', 'step2 done'],
		['_id-', 'id'],
		['', ''],
	])('of %j is %j', (text, spaced) => {
		expect(spacedWords(text)).toBe(spaced);
	});
});

describe('a value that stands for yes or no', () => {
	it.each<unknown>([
		true,
		1,
		...['true', 'TRUE', 'yes', 'Yes', 'y', '1'].flatMap(paddings),
		`true${' '.repeat(96)}`,
	])('is a yes: %j', (value) => {
		expect(isTrue(value)).toBe(true);
		expect(isFalse(value)).toBe(false);
	});

	it.each<unknown>([
		false,
		0,
		...['false', 'FALSE', 'no', 'No', 'n', '0'].flatMap(paddings),
		`false${' '.repeat(95)}`,
	])('is a no: %j', (value) => {
		expect(isFalse(value)).toBe(true);
		expect(isTrue(value)).toBe(false);
	});

	it.each<unknown>([
		...['', ' ', 'untrue', 'trueish', 'yes, but', 'x yes', 'nobody', 'x no', '10', '01'],
		...[2, -1, NaN, null, undefined, {}, ['true'], ['no'], [1]],
		`true${' '.repeat(97)}`,
		`false${' '.repeat(96)}`,
	])('is neither: %p', (value) => {
		expect(isTrue(value)).toBe(false);
		expect(isFalse(value)).toBe(false);
	});
});

describe('a status as HTTP has it', () => {
	it.each<[unknown, number]>([
		[100, 100],
		[409, 409],
		[599, 599],
		['201', 201],
		['  404 ', 404],
		['429 Too Many Requests', 429],
		[`500${' '.repeat(97)}`, 500],
	])('is read from %j', (value, status) => {
		expect(statusNumber(value)).toBe(status);
	});

	it.each<unknown>([
		...[0, 42, 99, 600, 1000, 4090, -409],
		...['', 'FAILED', '40', '4090', '409x', 'x409', '4x9', 'HTTP 409'],
		...[null, undefined, true, {}, [409]],
		`500${' '.repeat(98)}`,
	])('is not read from %j', (value) => {
		expect(statusNumber(value)).toBeNull();
	});

	it.each(
		words(
			'code status httpcode httpstatus statuscode resultcode responsestatus returncode reasoncode errorcode apistatus linkedinstatus httpstatuscode',
		),
	)('may stand in the field %s', (name) => {
		expect(mayHoldStatusNumber(name)).toBe(true);
	});

	it.each(words('countrycode codes statusx zipcode xstatus http number'))(
		'does not stand in the field %s',
		(name) => {
			expect(mayHoldStatusNumber(name)).toBe(false);
		},
	);
});
