/** Puts something around a text, or writes it in another way. */
export type Dress = (text: string) => string;

/** What marks a text as a link, a quotation or a field; none of them encodes it. */
export const MARKUP_OF: Dress[] = [
	(text) => text,
	(text) => text,
	(text) => ` ${text}\t`,
	(text) => `"${text}"`,
	(text) => `'${text}'`,
	(text) => `“${text}”`,
	(text) => `«${text}»`,
	(text) => `\`${text}\``,
	(text) => `<${text}>`,
	(text) => `(${text})`,
	(text) => `**${text}**`,
	(text) => `\uFEFF${text}\u200B`,
	(text) => `[Jan Tester](${text})`,
	(text) => `[Tester, Jan (CEO); PhD](${text})`,
	(text) => `<${text}|Jan Tester>`,
	(text) => `<a href="${text}" target="_blank">LinkedIn</a>`,
	(text) => `<a href='${text}'><b>Jan</b></a>`,
	(text) => `&lt;a href=&quot;${text}&quot;&gt;Jan&lt;/a&gt;`,
	(text) => `<td>${text}</td>`,
	(text) => `[${text} Jan Tester]`,
	(text) => `[Jan Tester|${text}]`,
	(text) => `[url=${text}]Jan[/url]`,
	(text) => `[url]${text}[/url]`,
	(text) => `\\href{${text}}{Jan Tester}`,
	(text) => `=HYPERLINK("${text}","Tester, Jan")`,
	(text) => `=HIPERVINCULO("${text}";"Jan")`,
	(text) => `="${text}"`,
	(text) => `LinkedIn: ${text}`,
	(text) => `Jan Tester: ${text}`,
	(text) => `Jan Tester – ${text}`,
];

const AUTHWALL = 'https://www.linkedin.com/authwall?trk=x&sessionRedirect=';

/** Addresses that lead to another one. */
export const REDIRECTS_TO: Dress[] = [
	(text) => text,
	(text) => text,
	(text) => text,
	(text) => `${AUTHWALL}${encodeURIComponent(absolute(text))}`,
	(text) => `https://www.google.com/url?q=${encodeURIComponent(absolute(text))}&sa=U`,
	(text) => `https://l.facebook.com/l.php?u=${encodeURIComponent(absolute(text))}&h=AT0`,
	(text) => `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(absolute(text))}`,
	(text) => `https://web.archive.org/web/2020/${absolute(text)}`,
];

/** What stands around people and is nobody. */
export const CLUTTER = [
	...[
		'Jan',
		'CEO',
		'at',
		'Acme',
		'GmbH',
		'(2nd)',
		'–',
		'met',
		'in',
		'2023',
		'500+',
		'🚀',
		'in/out',
	],
	...[
		'jan@acme.example',
		'www.acme.example',
		'https://acme.example/in/eva-probe',
		'50%',
		'#1',
		'…',
	],
	...['https://notlinkedin.com/in/eva-probe', 'https://linkedin.com.evil.example/in/eva-probe'],
	...['https://lnkd.in/x1Yz', 'linkedin.com', 'C++', '{{x}}'],
	...[
		'https://www.linkedin.com/company/acme',
		'linkedin.com/school/acme',
		'+49 170 1234567',
		'a/b',
	],
	...[
		'https://www.linkedin.com/posts/eva-probe_x-activity-71-a',
		'"',
		'10:30',
		'LinkedIn',
		'Ümläut',
	],
];

/** An address behind a redirect has a scheme. */
function absolute(text: string): string {
	return /^https?(:|%)/i.test(text) ? text : `https://${text.replace(/^(\/|%(25)*2F)+/i, '')}`;
}
