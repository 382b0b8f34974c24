import { textTellsOfWork } from '../../../../../nodes/ConnectSafely/api/endpoints/signsOfWork';

const words = (text: string): string[] => text.split(' ');

const DONE = words(
	'sent invited processed delivered done completed succeeded successful successfully accepted queued created',
);
const COUNTS = words(
	'7 one two three four five six seven eight nine ten some several few most first last',
);
const PEOPLE = words(
	'invitations invitees people person persons profile profiles member members recipient recipients connection connections contact contacts user users urn urns',
);

describe('a part was done', () => {
	it.each([
		'Partial failure',
		'Partially failed',
		...words('midway mid-way mid-batch midrun mid-send halfway'),
		...['mid way', 'mid batch', 'mid run', 'mid send', 'half way'],
		'Some of them failed',
		'Some were refused',
		'Failed for part of the list',
	])('by a word for it: %s', (text) => {
		expect(textTellsOfWork(text, 'part')).toBe(true);
	});

	it.each(DONE)('by a count behind "%s"', (done) => {
		for (const sign of [' ', ': ', '=', ' (', ' - ']) {
			expect(textTellsOfWork(`Failed, ${done}${sign}3`, 'part')).toBe(true);
		}
		expect(textTellsOfWork(`Failed, un${done}3`, 'part')).toBe(false);
		expect(textTellsOfWork(`${done}, as error 3 came`, 'part')).toBe(false);
	});

	it.each(DONE)('by a count before "%s"', (done) => {
		for (const count of COUNTS) {
			for (const between of ['', ' of the ten', ' of ten', ' of the', ' new', ' people were']) {
				expect([count, textTellsOfWork(`Failed: ${count}${between} ${done}`, 'part')]).toEqual([
					count,
					true,
				]);
			}
		}
		expect(textTellsOfWork(`Failed: 7 un${done}`, 'part')).toBe(false);
	});

	it.each(PEOPLE)('by a count of %s', (people) => {
		for (const text of [
			`7 new ${people} were invited`,
			`7 of 10 ${people} failed`,
			`7 out of 10 ${people} failed`,
			`7/10 ${people} failed`,
			`${people} 7 of 10 failed`,
			`${people} 7 out of 10 failed`,
			`Failed after 7 ${people}`,
			`Failed for remaining ${people}`,
			`Failed for remaining 3 ${people}`,
		]) {
			expect([text, textTellsOfWork(text, 'part')]).toEqual([text, true]);
		}
	});

	it.each([...DONE, 'invitation', 'invitations'])('by a share of what ends in "%s"', (word) => {
		for (const share of ['3 of 10', '3 out of 10', '3/10']) {
			const near = `${share} could, before LinkedIn failed, have ${word}`;
			expect(textTellsOfWork(near, 'part')).toBe(true);
			const far = `${share} could, before LinkedIn failed for another reason, have ${word}`;
			expect(textTellsOfWork(far, 'part')).toBe(false);
		}
	});

	it.each(COUNTS)('by where it failed: %s', (count) => {
		for (const before of ['after', 'before', 'at', 'until']) {
			for (const what of ['sends', 'send', 'of', 'people']) {
				for (const the of ['', 'the ', 'the first ', 'first ']) {
					const text = `Failed ${before} ${the}${count} ${what}`;
					expect([text, textTellsOfWork(text, 'part')]).toEqual([text, true]);
				}
			}
		}
	});

	it.each(words('after before while when during'))('by when it failed: %s', (when) => {
		for (const doing of words('sending inviting processing delivering')) {
			for (const between of ['', 'it was ', 'the ']) {
				expect(textTellsOfWork(`Failed ${when} ${between}${doing}`, 'part')).toBe(true);
			}
			expect(textTellsOfWork(`Failed ${when} it was at ${doing}`, 'part')).toBe(false);
		}
	});

	it.each([
		...['the batch', 'this batch', 'your batch', 'the send', 'the run'].map((it) => `during ${it}`),
		...['the remaining', 'the rest', 'the others'],
		...words('stopped halted paused interrupted aborted').flatMap((verb) =>
			words('at after on during in with').map((where) => `${verb} ${where} it`),
		),
		...['gave up on it', 'cut short at it', 'broke off with it', 'rolled back'],
	])('by what happened to it: %s', (text) => {
		expect(textTellsOfWork(`Failed: ${text}`, 'part')).toBe(true);
		expect(textTellsOfWork(`Failed: in${text.replace(/ (\w+)/, ' in$1')}`, 'part')).toBe(false);
	});
});
