import { allMean, JAN, ONE, type Case } from './case';

const SIGNATURES = [
	[
		'Jan Tester',
		'Head of Testing | Acme GmbH',
		'T +49 30 1234567 | M +49 170 1234567',
		'jan.tester@acme.example | www.acme.example',
		'LinkedIn: linkedin.com/in/jan-tester',
	].join('\n'),
	[
		'Best regards,',
		'',
		'Jan Tester',
		'--',
		`[LinkedIn]<${JAN}> [Twitter]<https://twitter.com/jan>`,
		'This e-mail is confidential; if it is not for you, please delete it.',
	].join('\r\n'),
	[
		'Mit freundlichen Grüßen',
		'Jan Tester, Geschäftsführer',
		'Acme GmbH, Musterstr. 1, 10115 Berlin, HRB 12345',
		`Folgen Sie uns: https://www.linkedin.com/company/acme – mein Profil: ${JAN}`,
	].join('\n'),
	`Jan Tester · CEO · jan@acme.example · linkedin.com/in/jan-tester · acme.example`,
	`jan@acme.example | linkedin.com/in/jan-tester | +49 170 1234567`,
	`Jan Tester\tAcme\t${JAN}\tjan@acme.example`,
];

const VCARDS = [
	`URL:${JAN}`,
	`URL;TYPE=LinkedIn:${JAN}`,
	`item1.URL:${JAN}`,
	`URL:https\\://www.linkedin.com/in/jan-tester`,
	`X-SOCIALPROFILE;TYPE=linkedin:${JAN}`,
	`X-SOCIALPROFILE;type=linkedin;x-user=jan-tester:http://www.linkedin.com/in/jan-tester`,
	`SOCIALPROFILE;SERVICE-TYPE=LinkedIn:${JAN}`,
	[
		'BEGIN:VCARD',
		'VERSION:3.0',
		'N:Tester;Jan;;;',
		'FN:Jan Tester',
		'ORG:Acme GmbH;',
		'EMAIL;type=INTERNET;type=WORK:jan@acme.example',
		'TEL;type=CELL:+49 170 1234567',
		`item1.URL;type=pref:${JAN}`,
		'item1.X-ABLabel:LinkedIn',
		'END:VCARD',
	].join('\r\n'),
	`MECARD:N:Tester,Jan;URL:${JAN};EMAIL:jan@acme.example;;`,
];

/** Lines of exports, from LinkedIn, CRMs and scrapers. */
const CSV = [
	`Jan,Tester,${JAN},jan@acme.example,Acme GmbH,CEO,01 Jan 2024`,
	`Jan,Tester,${JAN},,Acme GmbH,CEO,01 Jan 2024`,
	`"Tester, Jan","${JAN}","Acme, Inc."`,
	`Jan;Tester;CEO;Acme;${JAN};12345678`,
	`Jan\tTester\tCEO\t${JAN}\t2024-01-01`,
	`Jan|Tester|CEO|${JAN}`,
	`Jan,Tester,CEO,Acme,${JAN},http://www.linkedin.com/company/acme,https://acme.example`,
	`1,"Jan Tester","${JAN}/","2nd","Berlin, Germany"`,
	`0012x00000ABCDE,Jan Tester,${JAN},Open`,
	`"${JAN}","https://www.linkedin.com/school/acme-university"`,
	`;;${JAN};;`,
	`,${JAN},`,
	`"",${JAN}`,
	`"${JAN}",""`,
];

const LINES_OF_FIELDS = [
	`Name: Jan Tester\nLinkedIn: ${JAN}\nCompany: Acme\nNotes: met in 2023`,
	`name=Jan Tester&linkedin=${encodeURIComponent(JAN)}&company=acme`,
	`name: Jan Tester\nlinkedin_url: ${JAN}\nid: 42`,
	`- name: Jan Tester\n  linkedin: ${JAN}`,
	`linkedin = "${JAN}"`,
	`linkedin_url: '${JAN}'`,
	`LinkedIn profile of the lead:\n\n${JAN}\n\nSource: fair`,
	`@prefix foaf: <http://xmlns.com/foaf/0.1/> . <${JAN}> a foaf:Person .`,
	`Array ( [linkedin] => ${JAN} )`,
	`{linkedin=${JAN}, name=Jan Tester}`,
	`{'linkedin': '${JAN}', 'name': 'Jan Tester'}`,
	`['${JAN}']`,
	`${JAN},[object Object]`,
];

export const CONTACT_CARDS: Case[] = allMean(ONE, [
	...SIGNATURES,
	...VCARDS,
	...CSV,
	...LINES_OF_FIELDS,
]);
