import { allMean, EVA, JAN, TWO, type Case } from './case';

const MAIL_FILTER = (address: string) => `https://urldefense.com/v3/__${address}__;!!a!b$`;

/** One address a line, whatever stands beside it. */
export const TABLES: Case[] = allMean(TWO, [
	`${JAN};yes\n${EVA};no`,
	`${JAN},connected\n${EVA},pending`,
	`jan\tceo of acme\t${JAN}\neva\tcto of beta\t${EVA}`,
	`Jan,${JAN},acme.example\nEva,${EVA},beta.example`,
	`jan@acme.example ${JAN}\neva@acme.example ${EVA}`,
	`${JAN} CEO at Acme\n${EVA} CTO at Beta`,
	`jan tester ${JAN}\neva probe ${EVA}`,
	`1;${JAN};2024\n2;${EVA};2024`,
	`profileUrl\n${JAN}\n${EVA}`,
	`Jan Tester\n${JAN}\n\nEva Probe\nCTO\n${EVA}`,
	`12;#${JAN};#13;#${EVA}`,
	`${MAIL_FILTER(JAN)}\n${MAIL_FILTER(EVA)}`,
	`Jan Tester, CEO at Acme (${JAN}); Eva Probe, CTO at Beta (${EVA})`,
	`i. ${JAN}\nii. ${EVA}`,
	`[u'${JAN}', u'${EVA}']`,
	`${JAN} i ${EVA}`,
	`${JAN} и ${EVA}`,
]);
