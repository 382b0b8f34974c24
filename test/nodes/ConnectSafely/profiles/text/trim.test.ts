import {
	trimAround,
	trimEnd,
	trimEndOf,
} from '../../../../../nodes/ConnectSafely/profiles/text/trim';

describe('a text', () => {
	it('loses the characters named at its end', () => {
		expect(trimEnd('.a.b..!', '.!')).toBe('.a.b');
		expect(trimEnd('ab', '.!')).toBe('ab');
		expect(trimEnd('!!', '.!')).toBe('');
		expect(trimEnd('a', '')).toBe('a');
	});

	it('loses them at both ends', () => {
		expect(trimAround('.!a.b..!', '.!')).toBe('a.b');
		expect(trimAround('!!', '.!')).toBe('');
	});

	it('loses the characters at its end that match an expression', () => {
		expect(trimEndOf('.a.b..!', /[.!]/)).toBe('.a.b');
		expect(trimEndOf('ab', /[.!]/)).toBe('ab');
		expect(trimEndOf('!!', /[.!]/)).toBe('');
	});
});
