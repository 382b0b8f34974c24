import { profileId, profileUrn } from '../../../../support/simulator';
import { allMean, EVA, JAN, ONE, TWO, type Case } from './case';

const JAN_ENCODED = encodeURIComponent(JAN);
const EVA_ENCODED = encodeURIComponent(EVA);
const BEHIND_QUERY = ['&', '/', '+', '•', '·', '→', '-', '–', '،', ',-', '👉', '...', ', '];
const CLOSING = [...'،؛؟۔।՝•・｡､→〕†´″^$%=‐–'];

/** Addresses that stand close to each other, or to signs that end a text. */
export const NEIGHBOURS: Case[] = [
	...allMean(
		TWO,
		BEHIND_QUERY.map((sign) => `${JAN}?trk=a${sign}${EVA}`),
	),
	...allMean(TWO, [
		`(${JAN}?x=1)(${EVA}?x=1)`,
		`[${JAN}?x=1][${EVA}?x=1]`,
		`**${JAN}?x=1**,**${EVA}?x=1**`,
		`{a:${JAN}?x=1,b:${EVA}}`,
		`${JAN}?trk=a,${EVA_ENCODED}`,
		`${JAN}?trk=a;${EVA_ENCODED}`,
		`${JAN}?trk=a,%20${EVA_ENCODED}`,
		`${JAN}?trk=a,/in/eva-probe`,
		`lead1=${JAN}&lead2=${EVA}`,
		`linkedin1=${JAN_ENCODED}&linkedin2=${EVA_ENCODED}`,
		`https://acme.example/?p=${JAN_ENCODED}&q=${EVA_ENCODED}`,
		`?urls[]=${JAN}&urls[]=${EVA}`,
		`${JAN_ENCODED}${EVA}`,
		`${JAN_ENCODED}.${EVA}`,
		`${JAN_ENCODED}+${EVA}`,
		`${JAN}${EVA_ENCODED}`,
		`${JAN}_${EVA}`,
		`${JAN}، ${EVA}`,
		`${JAN}%7C${EVA}`,
		`${JAN} &middot; ${EVA}`,
	]),
	...allMean(
		ONE,
		CLOSING.map((sign) => `${JAN}${sign}`),
	),
	...allMean(ONE, [`_Jan: ${JAN}_`, '_linkedin.com/in/jan-tester_', `${JAN}\u000BJan Tester`]),
	...allMean(
		[profileUrn(1001)],
		[
			`_${profileUrn(1001)}_`,
			`__${profileUrn(1001)}__`,
			`${profileId(1001)}-`,
			`${profileId(1001)}- Jan`,
			`https://www.linkedin.com/in/${profileId(1001)}_`,
		],
	),
	...allMean([profileUrn(1001), profileUrn(1)], [`${profileUrn(1001)}${profileUrn(1)}`]),
];
