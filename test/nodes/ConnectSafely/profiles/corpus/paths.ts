import { allMean, EVA, ONE, TWO, type Case } from './case';

/** Addresses whose host was left out, and what else stands behind "in/". */
export const PATHS: Case[] = [
	...allMean(ONE, [
		'<a href="/in/jan-tester">Jan</a>',
		'href="/in/jan-tester"',
		'/in/jan-tester/details/skills/',
		'in/jan-tester/en',
		'/comm/in/jan-tester',
		'/authwall?sessionRedirect=%2Fin%2Fjan-tester',
		'LinkedIn URL: /in/jan-tester',
		'li: in/jan-tester',
		'Jan Tester - /in/jan-tester',
	]),
	...allMean(TWO, [
		`in/jan-tester<br>${EVA}`,
		`/in/jan-tester ${EVA}`,
		`/in/jan-tester\t${EVA}`,
		'Jan: in/jan-tester\nEva: in/eva-probe',
		'in/jan-tester in/eva-probe',
	]),
	...allMean(
		['eva-probe', 'jan-tester'],
		[`${EVA}<br>/in/jan-tester`, `${EVA}, Jan: in/jan-tester`],
	),
	...allMean(['jantester'], ['in/jantester', '/in/jantester']),
	...allMean({ refused: 'notAProfile' }, [
		'in/house',
		'in/home-office',
		'- in/around-berlin',
		'in/active',
		'in/person',
		'In/Outbound',
		'walk in/walk-out',
		'see check-in/check-out',
	]),
];
