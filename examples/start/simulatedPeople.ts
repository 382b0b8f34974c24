import type { SimulatedProfile, Simulator } from '../../test/support/simulator';

const ALREADY_INVITED = 'Already invited to follow this page';
const NOT_CONNECTED = 'Member is not a 1st-degree connection';
const ALREADY_FOLLOWING = 'Member already follows this page';

/** People of examples/contacts.csv whom LinkedIn does not let anybody invite. */
export const REFUSED: Record<string, string> = {
	'urn:li:fsd_profile:ACoAAAJkRd8BMoNwqXYZPaBRe9NVJ0RkIBD-_ug': ALREADY_INVITED,
	'urn:li:fsd_profile:ACoAAAJlHmgBRlLCysw98uabPtSR1PAWkCa86Ss': NOT_CONNECTED,
	'urn:li:fsd_profile:ACoAAAJlXEYB-072X_YJ7SjsVJttqPs8sgn0HWw': ALREADY_FOLLOWING,
	'urn:li:fsd_profile:ACoAAAJl2AIBdwtoc9CO7lCEeZB-GHRr5U3Aewc': ALREADY_INVITED,
	'urn:li:fsd_profile:ACoAAAJoI78BhhfOZcj_QdX38J8y3FNz_ANVaJ0': ALREADY_INVITED,
};

/** What is special about a public address in examples/contacts.csv; null where nobody has it. */
export const SPECIAL: Record<string, Partial<SimulatedProfile> | null> = {
	// The person whom row 301039 holds as a URN.
	'chloe-lang-42': { member: 40_133_838 },
	'ivo-demir-45': { connected: false },
	'mateo-zielinska-44': null,
};

/** Higher than any number that LinkedIn has given yet, and than those in examples/contacts.csv. */
const FIRST_MADE_UP_MEMBER = 4_000_000_000;

/**
 * Gives each public address a person, apart from what is special about the people of the example.
 *
 * @param publicNames the last parts of the addresses, each once
 */
export function populate(simulator: Simulator, publicNames: string[]): void {
	for (const [person, error] of Object.entries(REFUSED)) simulator.refuse(person, error);
	for (const [index, slug] of publicNames.entries()) {
		const special = SPECIAL[slug];
		if (special === null) continue;
		simulator.addProfile({
			slug,
			member: FIRST_MADE_UP_MEMBER + index,
			connected: true,
			...special,
		});
	}
}
