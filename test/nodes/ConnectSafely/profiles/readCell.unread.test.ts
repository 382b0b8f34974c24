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
const UNREAD =
	'looks like JSON that cannot be read: it may be cut off, have a mistake in it, or be nested too deep';

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
		['is a map of Java with a list', `{name=Jan, alsoViewed=[${ROBIN}, ${JAN}]}`],
		['is a map of Java with a list behind a blank', `{name=Jan, alsoViewed= [${ROBIN}, ${JAN}]}`],
		['has an address in one of two', `{"a":1,} {"x":"${ROBIN}",} ${JAN}`],
		['has an address in it, and another one beside', `{"a":{"b":1},"x":"${ROBIN}",} ${JAN}`],
		['is cut off behind another one', `{"a":{"b":1},"x":"${ROBIN}" ${JAN}`],
		['is cut off before the address', `{"a":{"b":1}, ${JAN}`],
		['is cut off in a text', `{"a":1, ${JAN}`],
		['is YAML', `owner: {name: Robin, friend: {linkedin: ${ROBIN}}}`],
		['is JSON made JSON, and cut off', `"{\\n  \\"name\\": \\"Jan\\",\\n  \\"x\\": \\"${ROBIN}`],
		['has line breaks written out', `{\\n  \\"name\\": \\"Jan\\",\\n  \\"x\\": \\"${ROBIN}\\"\\n}`],
		['is a cell of CSV', `"{""name"":""Jan"",""x"":{""linkedin"":""${ROBIN}""}}"`],
		[
			'has line breaks and blanks of HTML',
			`{<br>&nbsp;&nbsp;"name": "Jan",<br/>"x": "${ROBIN}"<br />}`,
		],
		['begins with a line break of HTML', `{<br />"name": "Jan", "x": "${ROBIN}"<br />}`],
		['has quotes of HTML twice over', `{&amp;quot;name&amp;quot;:&amp;quot;${ROBIN}&amp;quot;`],
		['has numbered quotes of HTML, in hexadecimal', `{&#x22;name&#x22;:&#x22;${ROBIN}&#x22;`],
		['is a template with its braces doubled', `{{"name":"Jan","x":{{"linkedin":"${ROBIN}"}}}}`],
		['has an equals sign right before it', `={"name":"Jan","x":"${ROBIN}","y`],
		['is a list of addresses that is cut off', `["${JAN}", "${ROBIN.slice(0, -5)}`],
		['is a list with blanks that is cut off', ` [ "${JAN}" , "${ROBIN.slice(0, -5)}`],
		['has a template before it', `Jan {{ {"name": "Jan", "x": "${ROBIN}`],
		['is within a key', `"name": "Jan", "manager": {"linkedin": "${ROBIN}"}`],
		['is within a key, in a list', `"name": "Jan", "x": [{"linkedin": "${ROBIN}"}]`],
		[
			'is within a key, over several lines',
			`"name": "Jan",\n"manager": {\n  "linkedin": "${ROBIN}"\n}`,
		],
		['stands under a label', `Name: Jan\nOwner: {"linkedin":"${ROBIN}"}`],
		['has a whole one in it', `{\n"owner": {"linkedin": "${ROBIN}"},\n"notes": "Met at`],
		['has a whole one on a line', `{\n"x": [\n{"linkedin": "${ROBIN}"},\n{"ur`],
		[
			'has one that is nobody’s',
			`{\n"a": {"city": "Berlin"},\n"x": {\n"linkedin": "${ROBIN}"\n},\n`,
		],
		['has a key on a line before one', `"name": "Jan",\n{"linkedin": "${ROBIN}"}`],
		['goes on behind a brace', `x {"a": 1,\n{"linkedin": "${ROBIN}"}`],
		['is in an open list', `"x": [\n{"linkedin": "${ROBIN}"}`],
	])('means nobody: it %s', (_, cell) => {
		expect(peopleIn(cell)).toStrictEqual([UNREAD]);
	});

	it.each(
		'@type|@odata.etag|1|#|Name / Title|LinkedIn (URL)|👤 Name|What is your name?'
			.split('|')
			.concat('q'.repeat(300)),
	)('means nobody where its first key is %j', (name) => {
		const cell = `{"${name}":"Jan","friend":"${ROBIN}","tags":["a`;
		expect(peopleIn(cell)).toStrictEqual([UNREAD]);
		expect(peopleIn(cell.replaceAll('"', "'"))).toStrictEqual([UNREAD]);
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
		['one entry of a list without an end', `["${JAN}"`],
		['broken JSON before it', `{"a":1,} ${JAN}`],
		['broken JSON within JSON before it', `{"a":{"b":1},} ${JAN}`],
		['JSON that is cut off behind it', `${JAN} {"a":1`],
		['broken JSON behind it', `LinkedIn: ${JAN}\nRaw: {"a":1,...}`],
		['a column of CSV with JSON', `Jan Tester,${JAN},"{""score"":5}"`],
		['a hash of Ruby', `{"name"=>"Jan", "linkedin"=>"${JAN}"}`],
		['an object of JavaScript with a list', `{ linkedin: '${JAN}', tags: ['a'] }`],
		['quotes without an end', `Jan ["CEO", ${JAN}"`],
		['a list with a comma too many', `["${JAN}",]`],
		[
			'a style of a page',
			`<style>@media print { .x { width: 100% } }</style><a href="${JAN}">Jan</a>`,
		],
		[
			'an attribute of a page',
			`<p data-x="{&quot;a&quot;:&quot;b&quot;}"><a href='${JAN}'>Jan</a>`,
		],
	])('names the person in it: %s', (_, cell) => {
		expect(peopleIn(cell)).toStrictEqual(['jan-tester']);
	});

	it.each(['{{ {"a": $json.b} }}', '  {{ {"a": $json.b} }}', '={{ {"a": $json.b} }}'])(
		'is an expression where n8n would work it out: %j',
		(cell) => {
			expect(peopleIn(cell)).toStrictEqual(['is an expression that is taken as a text']);
		},
	);
});
