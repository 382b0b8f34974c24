import { profileUrn } from '../../../../support/simulator';
import { allMean, EVA, JAN, KIM, type Case } from './case';

/** One sentence with several people: nobody can tell which of them is meant. */
export const RUNNING_TEXTS: Case[] = [
	...allMean({ refused: /several people/ }, [
		`I met ${JAN} yesterday and he introduced me to ${EVA}, great people.`,
		`Please do not invite ${JAN}, but ask ${EVA} whether she would follow us.`,
		`${JAN} was replaced by ${EVA} as head of testing in March.`,
		`Ask ${JAN} for an introduction to ${EVA}.`,
		`He said that ${JAN} works together with ${EVA} at Acme.`,
		`My colleague ${JAN} told me that you know ${EVA}, is that right?`,
		`We compared the profile of Jan (${JAN}) with the one of Eva (${EVA}) and chose the latter.`,
		`Ich habe ${JAN} auf der Messe getroffen, der mich an ${EVA} verwiesen hat.`,
		`J'ai rencontré ${JAN} hier, qui travaille désormais avec ${EVA} chez Acme.`,
		`Conocí a ${JAN} en la feria y me presentó a ${EVA}, que dirige el equipo.`,
		`The first candidate, ${JAN}, withdrew, so we went on with ${EVA} and later with ${KIM}.`,
		`See [Jan](${JAN}), who reports to [Eva](${EVA}) since last year.`,
		`<p>I met <a href="${JAN}">Jan</a> and he sent me to <a href="${EVA}">Eva</a> at once.</p>`,
		`<${JAN}|Jan> asked me to forward this to <${EVA}|Eva> before Friday.`,
		`The id ${profileUrn(1)} was merged into ${profileUrn(2)} by the import last night.`,
		`Not ${JAN} but ${EVA} is the person we are looking for.`,
	]),
	...allMean(
		['jan-tester'],
		[
			`I met ${JAN} yesterday, and we talked about ${JAN}/details/experience/ at length.`,
			`We agreed that ${JAN} (see https://www.linkedin.com/company/acme) decides.`,
			`I met ${JAN} yesterday; he works at Acme.`,
			`Please invite ${JAN}, he asked for it.`,
		],
	),
];
