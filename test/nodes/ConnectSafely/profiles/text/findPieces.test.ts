import { findPieces } from '../../../../../nodes/ConnectSafely/profiles/text/findPieces';
import type { Piece } from '../../../../../nodes/ConnectSafely/profiles/text/piece';
import { profileId } from '../../../../support/simulator';

/** A text alone is clutter; a reference has a public name, an id or the reason against it. */
type Shown = string | [text: string, meant: string];

const JAN = 'linkedin.com/in/jan-tester';
const EVA = 'linkedin.com/in/eva-probe';
const ACME = 'linkedin.com/company/acme';
const id = profileId(1001);
const jan: Shown = [JAN, 'jan-tester'];
const eva: Shown = [EVA, 'eva-probe'];

function shown(piece: Piece): Shown {
	if (piece.kind === 'clutter') return piece.text;
	const { profile, text, isPerson } = piece;
	const mark = isPerson ? '' : 'no person: ';
	if (profile.kind === 'publicName') return [text, mark + profile.slug];
	return [text, mark + (profile.kind === 'known' ? profile.profileUrn : profile.cause)];
}

const piecesIn = (text: string) => findPieces(text).map(shown);

/** A text with percent codes around percent codes. */
function encoded(text: string, times: number): string {
	return times === 0 ? text : encodeURIComponent(encoded(text, times - 1));
}

describe('the pieces of a text', () => {
	it.each<[string, Shown[]]>([
		['', []],
		['Jan Tester', ['Jan Tester']],
		[JAN, [jan]],
		[`See ${JAN}, or ${EVA}!`, ['See ', jan, ', or ', eva, '!']],
		[`${JAN} ${EVA}`, [jan, ' ', eva]],
		[`Jan ${id}, x`, ['Jan ', [id, `urn:li:fsd_profile:${id}`], ', x']],
		[`Jan\n/in/jan-tester`, ['Jan\n', ['/in/jan-tester', 'jan-tester']]],
		[
			'urn:li:fsd_profile:jan',
			[
				[
					'urn:li:fsd_profile:jan',
					'"jan" is not one profile id (separate several profiles by commas)',
				],
			],
		],
		[
			'x member:12',
			['x ', ['member:12', expect.stringMatching(/^"member:12" is a member number/)]],
		],
		['member:x', ['member:x']],
		[`xlinkedin.com/in/jan and ${EVA}`, ['xlinkedin.com/in/jan and ', eva]],
		[`drive in/out, ${JAN}`, ['drive in/out, ', jan]],
		['http://a.b/in/jan-tester', ['http://a.b/in/jan-tester']],
	] as Array<[string, Shown[]]>)(
		'are what is found in it and what stands around: %j',
		(text, pieces) => {
			expect(piecesIn(text)).toStrictEqual(pieces);
		},
	);

	it('are found behind percent codes, within eight encodings', () => {
		for (const times of [1, 2, 8]) {
			expect(piecesIn(`Jan: ${encoded(`(${JAN})`, times)}`)).toStrictEqual(['Jan: (', jan, ')']);
		}
		expect(piecesIn(encoded(JAN, 9))).toStrictEqual([encoded(JAN, 1)]);
	});

	it('keep the percent codes of what is found', () => {
		const text = 'linkedin.com/in/jos%C3%A9';
		expect(piecesIn(`${text} %20`)).toStrictEqual([[text, 'josé'], '  ']);
	});

	it.each<[string, Shown[]]>([
		[`See [Jan](${JAN}), or`, ['See ', [`[Jan](${JAN})`, 'jan-tester'], ', or']],
		[`[${EVA}](${JAN})`, [[`[${EVA}](${JAN})`, 'jan-tester']]],
		[`[${JAN}](https://a.b)`, [[`[${JAN}](https://a.b)`, 'jan-tester']]],
		[`[Acme](${ACME})`, [[`[Acme](${ACME})`, `no person: "${ACME}" is a company page`]]],
		[`[${JAN}](${ACME})`, [[`[${JAN}](${ACME})`, 'jan-tester']]],
		['[Jan](https://a.b)', ['[Jan](https://a.b)']],
		[`[Acme](a) ${JAN}`, ['[Acme](a) ', jan]],
		[
			`[x](${JAN})[y](${EVA})`,
			[
				[`[x](${JAN})`, 'jan-tester'],
				[`[y](${EVA})`, 'eva-probe'],
			],
		],
		[`[${JAN} ${EVA}](https://a.b)`, ['[', jan, ' ', eva, '](https://a.b)']],
		[`<a href="${JAN}" title="${EVA}">x</a>`, ['<a href="', jan, '" title="', eva, '">x</a>']],
	])('may be links: %s', (text, pieces) => {
		expect(piecesIn(text)).toStrictEqual(pieces);
	});

	it('are nobody under the label of somebody else', () => {
		const owner = `no person: "${JAN}" stands under 'Owner', which is somebody else`;
		expect(piecesIn(`Owner: ${JAN}, Jan: ${EVA}`)).toStrictEqual([
			'Owner: ',
			[JAN, owner],
			', Jan: ',
			eva,
		]);
		expect(piecesIn(`${EVA}, Owner: ${JAN}`)).toStrictEqual([eva, ', Owner: ', [JAN, owner]]);
		const company = `no person: "${ACME}" is a company page`;
		expect(piecesIn(`Owner: ${ACME}`)).toStrictEqual(['Owner: ', [ACME, company]]);
	});
});
