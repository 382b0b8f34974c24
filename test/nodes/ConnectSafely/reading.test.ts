import fc from 'fast-check';

import {
	faulty,
	good,
	messageOf,
	quote,
	sentences,
	startingLarge,
} from '../../../nodes/ConnectSafely/reading';

describe('a value from outside', () => {
	it.each<[unknown]>([['text'], [''], [0], [null], [undefined], [{ ok: false }]])(
		'that is good stays as it is: %j',
		(value) => {
			const checked = good(value);
			expect(checked).toStrictEqual({ ok: true, value });
			expect(checked).toHaveProperty('value', value);
		},
	);

	it('that is faulty comes with a cause, and with advice where there is some', () => {
		expect(faulty('it is empty', 'Fill it.')).toStrictEqual({
			ok: false,
			reason: { cause: 'it is empty', advice: 'Fill it.' },
		});
		expect(faulty('it is empty')).toStrictEqual({
			ok: false,
			reason: { cause: 'it is empty', advice: '' },
		});
	});
});

describe('cause and advice', () => {
	it.each<[string, string, string, string]>([
		['a clause', 'it is empty', 'Fill it.', 'It is empty. Fill it.'],
		['a clause without advice', 'it is empty', '', 'It is empty.'],
		['a clause that begins with a quote', "'API Key' is empty", '', "'API Key' is empty."],
		['a clause that ends with a quote', 'it said "No"', 'Ask.', 'It said "No". Ask.'],
		['a clause that ends with a bracket', 'it answered 403 ("No")', '', 'It answered 403 ("No").'],
		['words with a full stop of their own', 'it broke: Gone.', 'Ask.', 'It broke: Gone. Ask.'],
		['words that end with a question', 'it asked: Who?', '', 'It asked: Who?'],
		['words that end with a shout', 'it said: No!', 'Ask.', 'It said: No! Ask.'],
		['words that were cut off', 'it said: Once upon a…', 'Ask.', 'It said: Once upon a… Ask.'],
		['advice of two sentences', 'it broke', 'Wait. Then ask.', 'It broke. Wait. Then ask.'],
		['a letter with an accent', 'été', '', 'Été.'],
		['a name with a digit', 'n8n did not let it leave', '', 'n8n did not let it leave.'],
		['an address', 'linkedin.com/in/jane is unknown', '', 'linkedin.com/in/jane is unknown.'],
	])('are read as whole sentences: %s', (_, cause, advice, text) => {
		expect(sentences({ cause, advice })).toBe(text);
	});

	it('keep all their words, and end once', () => {
		const words = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
		fc.assert(
			fc.property(words, words, (cause, advice) => {
				const text = sentences({ cause, advice: `${advice}.` });
				expect(text.toLowerCase()).toBe(`${cause}. ${advice}.`);
				expect(text.charAt(0)).toBe(cause.charAt(0).toUpperCase());
			}),
		);
	});
});

describe('a clause at the beginning of a sentence', () => {
	it.each([
		['no answer came', 'No answer came'],
		['ConnectSafely cannot be reached', 'ConnectSafely cannot be reached'],
		['the API Key is empty', 'The API Key is empty'],
		['"jane" is a name', '"jane" is a name'],
		['a', 'A'],
		['', ''],
	])('%j starts large', (clause, text) => {
		expect(startingLarge(clause)).toBe(text);
	});
});

describe('what was thrown', () => {
	class OwnError extends Error {}

	it.each<[string, unknown, string]>([
		['an error', new Error('Gone.'), 'Gone.'],
		['an error of another class', new OwnError('Gone'), 'Gone'],
		['an error without words', new Error(), ''],
		['a text', 'Gone', 'Gone'],
		['a number', 42, '42'],
		['nothing', undefined, 'undefined'],
		['a symbol', Symbol('gone'), 'Symbol(gone)'],
		['a long text, cut', 'x'.repeat(5_000), 'x'.repeat(1_000)],
	])('says in its own words: %s', (_, thrown, message) => {
		expect(messageOf(thrown)).toBe(message);
	});
});

describe('a text in quotes', () => {
	it.each([
		['Jane', '"Jane"'],
		['x'.repeat(60), `"${'x'.repeat(60)}"`],
		['x'.repeat(61), `"${'x'.repeat(57)}…"`],
	])('is cut to what can be read: %s', (text, shown) => {
		expect(quote(text)).toBe(shown);
	});
});
