import { profileId, profileUrn } from '../../../../../support/simulator';

export const JAN = 'https://www.linkedin.com/in/jan-tester';
export const EVA = 'https://www.linkedin.com/in/eva-probe';
export const ACME = 'https://www.linkedin.com/company/acme';
export const URN = profileUrn(1001);
export const OTHER_URN = profileUrn(1002);
export const ID = profileId(1001);
export const SALES_ID = profileId(1001, 'salesNavigator');
export const SALES = `https://www.linkedin.com/sales/lead/${SALES_ID},NAME_SEARCH,abcd`;

/** Public names and URNs that are found in an object, or the cause for which it is refused. */
export type Expected = string | string[] | RegExp;

/** What it is, the object, and what is to be found in it. */
export type ObjectCase = [name: string, object: object, expected: Expected];
