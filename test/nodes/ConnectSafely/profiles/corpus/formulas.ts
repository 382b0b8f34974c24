import { allMean, JAN, ONE, type Case } from './case';

/** The function's name in languages of Excel. */
const NAMES = [
	...['HYPERLINK', 'LIEN_HYPERTEXTE', 'HIPERVINCULO', 'COLLEG.IPERTESTUALE', 'HIPERLIGAÇÃO'],
	...['HIPERLINK', 'HIPERŁĄCZE', 'HYPERLÄNK', 'HYPERKOBLING', 'HYPERLINKKI', 'KÖPRÜ'],
	...['HYPERTEXTOVÝ.ODKAZ', 'HIPERHIVATKOZÁS', 'ГИПЕРССЫЛКА', 'LIENHYPERTEXTE'],
];

const SPELLINGS = [
	`=HYPERLINK("${JAN}")`,
	`=HYPERLINK("${JAN}","Jan Tester")`,
	`=HYPERLINK("${JAN}","Tester, Jan (CEO); PhD")`,
	`=HYPERLINK("${JAN}";"Jan ""JJ"" Tester")`,
	`=HYPERLINK("${JAN}","${JAN}")`,
	`=HYPERLINK("${JAN}","linkedin.com/in/jan-tester")`,
	`=HYPERLINK("${JAN}",A2)`,
	`=HYPERLINK("${JAN}";B2&" "&C2)`,
	`=HYPERLINK("linkedin.com/in/jan-tester","Jan")`,
	`=HYPERLINK("${JAN}?trk=a,b;c","Jan")`,
	`=HYPERLINK('${JAN}','Jan')`,
	`=HYPERLINK(“${JAN}”,“Jan”)`,
	`=hyperlink("${JAN}","Jan")`,
	` = Hyperlink ( "${JAN}" , "Jan" ) `,
	`'=HYPERLINK("${JAN}","Jan")`,
	`"=HYPERLINK(""${JAN}"",""Tester, Jan"")"`,
	`=HYPERLINK(""${JAN}"";""Jan"")`,
	`HYPERLINK("${JAN}","Jan")`,
	`+HYPERLINK("${JAN}","Jan")`,
	`@HYPERLINK("${JAN}","Jan")`,
	`=IFERROR(HYPERLINK("${JAN}","Jan"),"")`,
	`=IF(A2="","",HYPERLINK("${JAN}","Jan"))`,
	`=HYPERLINK("${JAN}\t","Jan")`,
	`=HYPERLINK("${encodeURIComponent(JAN)}","Jan")`,
	`="${JAN}"`,
	`="${JAN}/"`,
	`=T("${JAN}")`,
	`'${JAN}`,
	`=${JAN}`,
	`=HYPERLINK("https://www.google.com/url?q=${encodeURIComponent(JAN)}","Jan")`,
];

export const FORMULAS: Case[] = [
	...allMean(
		ONE,
		NAMES.map((name) => `=${name}("${JAN}";"Tester, Jan")`),
	),
	...allMean(ONE, SPELLINGS),
	...allMean({ refused: 'notAProfile' }, [
		'=HYPERLINK(A2,"Jan Tester")',
		'=HYPERLINK("https://www.linkedin.com/in/"&A2,"Jan")',
		'=CONCATENATE("https://www.linkedin.com/in/";A2)',
		'="https://www.linkedin.com/in/"&B2',
		'=HYPERLINK("https://acme.example","Jan Tester")',
		'=VLOOKUP(A2,Sheet1!A:B,2,FALSE)',
		'#REF!',
		'#N/A',
		'#NAME?',
		'#VALUE!',
		'#WERT!',
		'#NV',
	]),
	['=HYPERLINK("https://www.linkedin.com/company/acme";"Acme")', { refused: /company page/ }],
];
