import { allMean, EVA, JAN, ONE, TWO, type Case } from './case';

const FENCE = '```';

/** Labels and keys of texts that say whose an address is. */
export const LABELLED_OTHERS: Case[] = [
	...allMean({ refused: /is somebody else$/ }, [
		`Owner: ${EVA}`,
		`Referred by: ${EVA}`,
		`name: Jan\nmanager_linkedin: ${EVA}`,
	]),
	...allMean(ONE, [
		`linkedin_url: ${JAN}\nmanager_linkedin: ${EVA}`,
		`LinkedIn: ${JAN}\nManager: ${EVA}`,
		`${JAN}, Owner: ${EVA}`,
		`LinkedIn: ${JAN}, referred by: ${EVA}`,
		`Jan Tester, Marketing Manager: ${JAN}`,
	]),
	[`1. Jan Tester: ${JAN}\n2. Account Manager – Eva Probe: ${EVA}`, ['jan-tester', 'eva-probe']],
	...allMean(TWO, [
		`Name,Titel,LinkedIn\nJan,CEO,${JAN}\nEva,CTO,${EVA}`,
		`Here they are: ${JAN}\\n${EVA}`,
	]),
	...allMean(ONE, [
		`${JAN}_x000D_`,
		`${JAN}'s profile`,
		`${JAN}’s profile`,
		`${JAN}です`,
		`${JAN}我的领英`,
		`${JAN}를 보세요`,
		'https://www-linkedin-com.translate.goog/in/jan-tester',
	]),
];

/** JSON that language models hand out. */
export const FENCED_JSON: Case[] = [
	[
		`${FENCE}json\n{"linkedin_url":null,"manager_linkedin":"${EVA}"}\n${FENCE}`,
		{ refused: 'emptyProfile' },
	],
	[`Result:\n${FENCE}json\n{"linkedin_url":"${JAN}","manager_linkedin":"${EVA}"}\n${FENCE}`, ONE],
	[`${FENCE}\n["${JAN}", "${EVA}"]\n${FENCE} Done.`, TWO],
	[`{"linkedin_url":"${JAN}"}\n{"linkedin_url":"${EVA}","owner_linkedin":"${JAN}-x"}`, TWO],
];
