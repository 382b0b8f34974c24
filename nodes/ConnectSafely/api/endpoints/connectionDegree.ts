import { asText } from '../../json';

/** `DISTANCE_1` (documented), 1, "1st", and the letter that LinkedIn itself uses. */
const NEAR = /^((DISTANCE|DEGREE)_)?(1|FIRST)(ST)?([_ -]?DEGREE)?$|^F$/i;
/** The same further away, with "3rd+" and everybody outside of the network. */
const FAR_AWAY =
	/^((DISTANCE|DEGREE)_)?([2-9]|SECOND|THIRD)(ND|RD|TH)?\+?([_ -]?DEGREE)?$|^[STO]$|OUT_OF_NETWORK/i;

/**
 * Whether a profile's own fields say that the account is not connected to the person. Two of them say
 * it; where they disagree, the invitation's own answer tells. Words that are not known say nothing.
 */
export function isNoConnection({
	isConnected,
	connectionDegree,
}: Record<string, unknown>): boolean {
	const degree = asText(connectionDegree).trim();
	if (isConnected === false) return !NEAR.test(degree);
	return isConnected !== true && FAR_AWAY.test(degree);
}
