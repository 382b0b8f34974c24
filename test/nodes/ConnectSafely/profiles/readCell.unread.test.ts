import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';

const JAN = 'https://www.linkedin.com/in/jan-tester';
const ROBIN = 'https://www.linkedin.com/in/robin-boss';
const FENCE = '```';

/** Public names, and the reasons of those who are none. */
const peopleIn = (cell: unknown) =>
	readCell(cell).map(({ profile }) => {
		if (profile.kind === 'publicName') return profile.slug;
		return profile.kind === 'invalid' ? profile.cause.replace(/^"[^]*" /, '') : profile.kind;
	});
const UNREAD = 'looks like JSON that is cut off, has a mistake in it, or is nested too deep';

describe('a record that cannot be read', () => {
	const inside = `"publicIdentifier": "jan-tester", "invitedBy": "${ROBIN}`;

	it.each<[string, string]>([
		['is cut off within an address', `{${inside}`],
		['is cut off behind a value', `{${inside}"`],
		['is cut off within the only value', `{"linkedin":"${JAN.slice(0, -3)}`],
		['is cut off over several lines', `{\n  ${inside.replace(', ', ',\n  ')}",\n`],
		['is cut off in a block', `${FENCE}json\n{${inside}\n${FENCE}`],
		['is in a block that is cut off', `${FENCE}json\n{${inside}"}`.slice(0, -2)],
		['has an equals sign before it', `lead = {${inside}`],
		['has words before it', `Lead: {${inside}`],
		['has a comma too many', `{${inside}",}`],
		['has a comma too few', `{${inside.replace(',', '')}"}`],
		['has a comment', `{${inside}" // Robin\n}`],
		['has a value that JSON does not have', `{${inside}", "score": NaN}`],
		['has escaped quotes', `{${inside.replaceAll('"', '\\"')}\\"}`],
		['has quotes escaped twice', `{${inside.replaceAll('"', '\\\\\\"')}\\\\\\"}`],
		['has quotes of HTML', `{${inside.replaceAll('"', '&quot;')}&quot;}`],
		['has numbered quotes of HTML', `{${inside.replaceAll('"', '&#34;')}&#34;}`],
		['has typographic quotes', `{${inside.replace(/"([^"]*)"?/g, '“$1”')}}`],
		['has German quotes', `{${inside.replace(/"([^"]*)"?/g, '„$1“')}}`],
		['has blanks in it', `{ \t"public Identifier" : "jan-tester", "invited By" : "${ROBIN}" ]`],
		['has an equals sign', `{"publicIdentifier"="jan-tester", "invitedBy"="${ROBIN}"}`],
		['is a cut-off dict of Python', `{'publicIdentifier': 'jan-tester', 'friend': '${ROBIN}`],
		['is a dict in a dict', `{'name': 'Jan', 'friend': {'url': '${ROBIN}'}}`],
		['is a cut-off object of JavaScript', `{publicIdentifier:"jan-tester", friend:"${ROBIN}"`],
		['is an object in an object of JavaScript', `{name:'Jan',friend:{url:'${ROBIN}'}}`],
		['is a list in a cut-off object of JavaScript', `{friends:["${ROBIN}"]`],
		['is cut off, with blanks in place of quotes', `{publicIdentifier: jan-tester, x: ${ROBIN}`],
		['is a map in a map of Java', `{name=Jan, friend={url=${ROBIN}}}`],
		['is a cut-off map of Java', `{name=Jan, friend=${ROBIN}`],
		['is one half of two', `{name=Jan} {friend=${ROBIN}`],
	])('means nobody: it %s', (_, cell) => {
		expect(peopleIn(cell)).toStrictEqual([UNREAD]);
	});

	it('is the cell’s one entry, with the whole text as value and what to do', () => {
		const cell = `{"publicIdentifier":"jan-tester","tags":["a","b"`;
		expect(readCell(cell)).toStrictEqual([
			{
				value: cell,
				profile: {
					kind: 'invalid',
					code: 'notAProfile',
					cause: `"${cell}" ${UNREAD}`,
					advice:
						"Map the field with the person's LinkedIn address to 'Profile', in place of the whole text.",
				},
			},
		]);
	});

	it('leaves the others of a list', () => {
		const whole = JSON.stringify({ publicIdentifier: 'jan-tester' });
		expect(peopleIn(`[${whole},{${inside}`)).toStrictEqual(['jan-tester', UNREAD]);
		expect(peopleIn([whole, `{${inside}`])).toStrictEqual(['jan-tester', UNREAD]);
	});

	it('within a field is told with the field', () => {
		expect(peopleIn({ linkedin: `{${inside}` })).toStrictEqual([`in 'linkedin' ${UNREAD}`]);
	});
});

describe('a text with braces', () => {
	it.each<[string, string]>([
		['an address', `{${JAN}}`],
		['an address and its port', '{linkedin.com:443/in/jan-tester}'],
		['an address in quotes', `{"${JAN}"}`],
		['a title', `Jan {CEO} ${JAN}`],
		['a template', `{{ person: name }} ${JAN}`],
		['a template behind an equals sign', `={{ { name: 'Jan' }.name }} ${JAN}`],
		['a dict of Python', `{'linkedin': '${JAN}', 'name': 'Jan Tester'}`],
		['a map of Java', `{linkedin=${JAN}, name=Jan Tester}`],
		['two maps of Java', `{name=Jan} {linkedin=${JAN}}`],
		['an object of JavaScript', `{linkedin: "${JAN}"}`],
	])('names the person in it: %s', (_, cell) => {
		expect(peopleIn(cell)).toStrictEqual(['jan-tester']);
	});

	it('is an expression where n8n would work it out', () => {
		expect(peopleIn('{{ {"a": $json.b} }}')).toStrictEqual([
			'is an expression that is taken as a text',
		]);
	});
});
