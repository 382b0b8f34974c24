import { profileId, profileUrn } from '../../../../support/simulator';
import { EVA, JAN, KIM, type Case, type Refusal } from './case';

const URN = profileUrn(1001);
const SALES = profileId(7, 'salesNavigator');
const SALES_URL = `https://www.linkedin.com/sales/lead/${SALES},NAME_SEARCH,x1Yz`;
const SALES_ID: Refusal = { refused: 'salesNavigatorId' };
const CUT_OFF: Refusal = { refused: 'truncatedUrn' };
const MEMBER: Refusal = { refused: 'memberId' };
const NOBODY: Refusal = { refused: 'notAProfile' };
const COMPANY: Refusal = { refused: /company page/ };

/** Lists of several people with a part that nobody can be invited by: that part is an entry too. */
export const LISTS_WITH_OTHERS: Case[] = [
	[`${JAN}, ${SALES_URL}, ${EVA}`, ['jan-tester', SALES_ID, 'eva-probe']],
	[`${SALES_URL},${JAN},${EVA}`, [SALES_ID, 'jan-tester', 'eva-probe']],
	[`${JAN}\n${EVA}\n${SALES}`, ['jan-tester', 'eva-probe', SALES_ID]],
	[`1. ${JAN}\n2. ${SALES_URL}\n3. ${EVA}`, ['jan-tester', SALES_ID, 'eva-probe']],
	[`${JAN}; urn:li:fs_salesProfile:(${SALES},N,x); ${EVA}`, ['jan-tester', SALES_ID, 'eva-probe']],
	[`${JAN}; urn:li:fsd_profile:ACoAABJef...; ${EVA}`, ['jan-tester', CUT_OFF, 'eva-probe']],
	[`${JAN}, https://www.linkedin.com/in/ACoAABJef…, ${URN}`, ['jan-tester', CUT_OFF, URN]],
	[`${URN}\nACoAABJefVoBrz\n${JAN}`, [URN, CUT_OFF, 'jan-tester']],
	[`${JAN}\nurn:li:member:42\n${EVA}`, ['jan-tester', MEMBER, 'eva-probe']],
	[`${URN}, urn:li:person:x1Yz_4-Abc, ${EVA}`, [URN, MEMBER, 'eva-probe']],
	[`${JAN}, https://www.linkedin.com/company/acme, ${EVA}`, ['jan-tester', COMPANY, 'eva-probe']],
	[`${JAN}\nlinkedin.com/company/acme/\n${EVA}`, ['jan-tester', COMPANY, 'eva-probe']],
	[
		`1. ${JAN}\n2. https://www.linkedin.com/company/acme\n3. ${EVA}`,
		['jan-tester', COMPANY, 'eva-probe'],
	],
	[`https://www.linkedin.com/company/acme; ${JAN}; ${EVA}`, [COMPANY, 'jan-tester', 'eva-probe']],
	[
		`- ${JAN}\n- https://www.linkedin.com/company/acme\n- ${EVA}\n- ${KIM}`,
		['jan-tester', COMPANY, 'eva-probe', 'kim-muster'],
	],
	[
		`${JAN}\nhttps://www.linkedin.com/school/acme-university\n${EVA}`,
		['jan-tester', { refused: /school page/ }, 'eva-probe'],
	],
	[`${JAN}, https://lnkd.in/x1Yz, ${EVA}`, ['jan-tester', { refused: /short link/ }, 'eva-probe']],
	[`${JAN}; Anna; ${EVA}`, ['jan-tester', NOBODY, 'eva-probe']],
	[`${JAN}, ${EVA}, Anna`, ['jan-tester', 'eva-probe', NOBODY]],
	[`Anna, ${JAN}, ${EVA}`, [NOBODY, 'jan-tester', 'eva-probe']],
	[`${JAN}\nanna-muster\n${EVA}`, ['jan-tester', NOBODY, 'eva-probe']],
	[`${JAN}, ${EVA}, Anna, ${KIM}`, ['jan-tester', 'eva-probe', NOBODY, 'kim-muster']],
	[`${JAN}\nhttps://www.linkedin.com/in/undefined\n${EVA}`, ['jan-tester', NOBODY, 'eva-probe']],
	[`${JAN}\nhttps://www.linkedin.com/in/kim%20muster\n${EVA}`, ['jan-tester', NOBODY, 'eva-probe']],
	[`${JAN}, https://notlinkedin.com/in/kim-muster, ${EVA}`, ['jan-tester', NOBODY, 'eva-probe']],
	['Anna, Bob', [NOBODY, NOBODY]],
	[
		`${SALES_URL}\n${SALES_URL.replace(SALES, profileId(8, 'salesNavigator'))}`,
		[SALES_ID, SALES_ID],
	],
	[
		'https://www.linkedin.com/company/acme; https://www.linkedin.com/company/beta',
		[COMPANY, COMPANY],
	],
	['urn:li:member:1, urn:li:member:2', [MEMBER, MEMBER]],
];
