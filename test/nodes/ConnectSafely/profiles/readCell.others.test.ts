import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';

const JAN = 'https://www.linkedin.com/in/jan-tester';
const ROBIN = 'https://www.linkedin.com/in/robin-boss';
const FENCE = '```';
const RECORD = JSON.stringify({ linkedin: JAN, invitedBy: ROBIN });

const peopleIn = (cell: unknown) =>
	readCell(cell).flatMap(({ profile }) => (profile.kind === 'publicName' ? [profile.slug] : []));

describe('an address that a label says is somebody else’s', () => {
	it.each([
		`Owner: [Robin Boss](${ROBIN})`,
		`<p>Owner: <a href="${ROBIN}">Robin Boss</a></p>`,
		`Owner: <${ROBIN}|Robin Boss>`,
		`[Owner](${ROBIN})`,
		`=HYPERLINK("${ROBIN}","Owner")`,
		`Owner: https://www.google.com/url?q=${encodeURIComponent(ROBIN)}`,
		`Owner: https://www.google.com/url?q=${ROBIN}`,
		`https://x.com/hook?owner=${encodeURIComponent(ROBIN)}`,
		`{'name': 'Jan', 'boss': '${ROBIN}'}`,
		`{name=Jan, boss=${ROBIN}}`,
		`<contact name="Jan" owner="${ROBIN}"/>`,
	])('means nobody: %s', (cell) => {
		expect(readCell(cell)).toMatchObject([
			{ profile: { cause: expect.stringMatching(/ stands under '.*', which is somebody else$/) } },
		]);
	});

	it.each([
		`LinkedIn: ${JAN}\nOwner: [Robin Boss](${ROBIN})`,
		`Owner: [Robin Boss](${ROBIN})\nLinkedIn: [Jan](${JAN})`,
		`**Name:** Jan Tester\n**LinkedIn:** ${JAN}\n**Owner:** ${ROBIN}`,
		`name:     Jan\nlinkedin: ${JAN}\nowner:    ${ROBIN}`,
		`LinkedIn: ${JAN}\nOwner: Robin Boss (${ROBIN})`,
		`Jan Tester ${JAN}, invited by ${ROBIN}`,
		`{'linkedin': '${JAN}', 'boss': '${ROBIN}'}`,
		`{linkedin=${JAN}, boss=${ROBIN}}`,
		`[LinkedIn](${JAN})`,
		`Owner: Robin\n${JAN}`,
		`I was invited by Robin. ${JAN}`,
	])('is not read beside the person who is meant: %s', (cell) => {
		expect(peopleIn(cell)).toStrictEqual(['jan-tester']);
	});
});

describe('a title of the person', () => {
	it.each([
		`<a href="${JAN}">See more on LinkedIn</a>`,
		`[Jan Tester, Owner](${JAN})`,
		`<a href="${JAN}">Jan Tester<br>Account Manager</a>`,
		`=HYPERLINK("${JAN}","Jan Tester, Owner")`,
		`<${JAN}|Jan Tester, Manager>`,
		`Jan Tester - Owner - LinkedIn: ${JAN}`,
		`Jan Tester, Account Manager at HubSpot: ${JAN}`,
		`Lead created by HubSpot ${JAN}`,
		`Jan Tester\nReferred by Robin Boss\n${JAN}`,
	])('makes nobody else of them: %s', (cell) => {
		expect(peopleIn(cell)).toStrictEqual(['jan-tester']);
	});

	it.each([
		`1. [Jan Tester, Owner](${JAN})\n2. [Robin Boss, CEO](${ROBIN})`,
		`- Jan Tester, Inhaber der Tester GmbH: ${JAN}\n- Robin Boss, CEO: ${ROBIN}`,
		`{'Jan Tester, Sales Manager': '${JAN}', 'Robin Boss, CEO': '${ROBIN}'}`,
	])('leaves nobody out of a list: %s', (cell) => {
		expect(peopleIn(cell)).toStrictEqual(['jan-tester', 'robin-boss']);
	});
});

describe('a block of JSON in a field that may hold anything', () => {
	it.each([
		`${FENCE}json\n${RECORD}\n${FENCE}`,
		`Here you are:\n${FENCE}json\n${RECORD}\n${FENCE}\nBye`,
		JSON.stringify(RECORD),
	])('means whom it is about: %s', (output) => {
		expect(peopleIn({ output })).toStrictEqual(['jan-tester']);
	});
});
