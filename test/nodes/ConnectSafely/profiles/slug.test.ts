import fc from 'fast-check';

import { slugOf, slugOfEncoded } from '../../../../nodes/ConnectSafely/profiles/slug';

describe('the one spelling of a public name', () => {
	it.each<[string, string, string]>([
		['a plain name', 'jane-doe', 'jane-doe'],
		['capital letters', 'Jane-DOE', 'jane-doe'],
		['white space around it', '\u00A0jane-doe\n', 'jane-doe'],
		['percent codes', 'j%C3%BCrgen', 'jürgen'],
		['percent codes in small letters', 'j%c3%bcrgen', 'jürgen'],
		['percent codes of capital letters', 'J%C3%9CRGEN', 'jürgen'],
		['a composed letter', 'j\u00FCrgen', 'j\u00FCrgen'],
		['a decomposed letter', 'ju\u0308rgen', 'j\u00FCrgen'],
		['a decomposed capital letter', 'JU\u0308RGEN', 'j\u00FCrgen'],
		['percent codes of a decomposed letter', 'ju%CC%88rgen', 'j\u00FCrgen'],
		['another script', '山田-太郎', '山田-太郎'],
		['percent codes of another script', '%E5%B1%B1%E7%94%B0', '山田'],
		['capital letters of another script', 'ИВАН', 'иван'],
		['an emoji', 'jane-%F0%9F%9A%80', 'jane-🚀'],
		['digits', '123', '123'],
		['a percent sign alone', '100%', '100%'],
		['broken percent codes', 'Jane%E0%A4%A', 'jane%e0%a4%a'],
		['a name of JavaScript', '__proto__', '__proto__'],
		['nothing', '', ''],
	])('of %s', (_, name, slug) => {
		expect(slugOfEncoded(name)).toBe(slug);
		if (!name.includes('%')) expect(slugOf(name)).toBe(slug);
	});

	it('of a text longer than any name is not composed, which may take long', () => {
		expect(slugOf('u\u0308'.repeat(150))).toBe('ü'.repeat(150));
		expect(slugOf('u\u0308'.repeat(151))).toBe('u\u0308'.repeat(151));
	});

	it('is not decoded a second time', () => {
		expect(slugOf('%6De')).toBe('%6de');
		expect(slugOfEncoded('%256De')).toBe('%6de');
	});

	it.each([
		['jane-doe', 'jane-d0e'],
		['jane', 'jane-doe'],
		['jurgen', 'jürgen'],
		['jane-doe', 'janedoe'],
	])('does not make one name of %s and %s', (one, other) => {
		expect(slugOf(one)).not.toBe(slugOf(other));
	});

	it('is the same however a name is encoded or composed', () => {
		const name = fc
			.string({ unit: 'binary' })
			.map((text) => text.trim())
			.filter((text) => !text.includes('%'));
		fc.assert(
			fc.property(name, (text) => {
				const slug = slugOf(text);
				expect(slugOfEncoded(encodeURIComponent(text))).toBe(slug);
				expect(slugOf(text.normalize('NFD'))).toBe(slug);
				expect(slugOf(slug)).toBe(slug);
			}),
			{ numRuns: 1_000 },
		);
	});
});
