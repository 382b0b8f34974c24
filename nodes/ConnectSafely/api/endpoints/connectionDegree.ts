import { asText } from '../../json';
import { isFalse, isTrue } from './resultFields';

/** `DISTANCE_1` (documented), 1, "1st", "1st degree connection", and the letter that LinkedIn itself uses. */
const NEAR = /^((DISTANCE|DEGREE) ?)?(1|FIRST)(ST)?( ?DEGREE)?( CONNECTION)?$|^F$/i;
/** The same further away, with "3rd+" and everybody outside of the network. */
const FAR_AWAY =
	/^((DISTANCE|DEGREE) ?)?([2-9]|SECOND|THIRD)(ND|RD|TH)?\+?( ?DEGREE)?( CONNECTION)?$|^[STO]$|OUT ?(OF|SIDE) (THE |YOUR )?NETWORK|OUTOFNETWORK|^(NOT|UN) ?CONNECTED$/i;
const LONGEST_READ = 100;

/**
 * Whether a profile's own fields say that the account is not connected to the person. Two of them say
 * it; where they disagree, the invitation's own answer tells. Words that are not known say nothing.
 */
export function isNoConnection({
	isConnected,
	connectionDegree,
}: Record<string, unknown>): boolean {
	const degree = degreeIn(connectionDegree);
	if (isFalse(isConnected)) return !NEAR.test(degree);
	return !isTrue(isConnected) && FAR_AWAY.test(degree);
}

/** Whether a degree says 1st. */
export function isConnectionDegree(connectionDegree: unknown): boolean {
	return NEAR.test(degreeIn(connectionDegree));
}

function degreeIn(connectionDegree: unknown): string {
	return asText(connectionDegree)
		.slice(0, LONGEST_READ)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[\s_-]+/g, ' ')
		.trim();
}
