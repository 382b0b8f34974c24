import { allMean, EVA, JAN, ONE, type Case } from './case';

const ENCODED = encodeURIComponent(JAN);
const FROM = encodeURIComponent(EVA);
const LINKEDIN = 'https://www.linkedin.com';

/** Whoever sent the visitor is nobody whom the address means, in whatever order its fields come. */
export const REFERRERS: Case[] = [
	...allMean(ONE, [
		`${LINKEDIN}/authwall?trk=gf&original_referer=${FROM}&sessionRedirect=${ENCODED}`,
		`${LINKEDIN}/authwall?trk=gf&originalReferer=${FROM}&sessionRedirect=${ENCODED}`,
		`${LINKEDIN}/signup/cold-join?original_referer=${FROM}&session_redirect=${ENCODED}`,
		`https://l.facebook.com/l.php?ref=${FROM}&u=${ENCODED}`,
		`${JAN}?trk=people-guest_people_search-card&referer=${FROM}`,
	]),
	...allMean({ refused: 'notAProfile' }, [
		`${LINKEDIN}/authwall?original_referer=${FROM}`,
		`${LINKEDIN}/login?session_redirect=%2Ffeed%2F&original_referer=${FROM}`,
		`${LINKEDIN}/?original_referer=${FROM}`,
		`https://acme.example/?ref=${FROM}`,
		`https://acme.example/?referrer=${EVA}`,
		`https://acme.example/?utm_source=${EVA}`,
	]),
];
