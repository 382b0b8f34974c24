import {
	findingOf,
	type Finding,
	type Source,
} from '../../../../../../nodes/ConnectSafely/profiles/object/finding';
import {
	notAProfile,
	productId,
} from '../../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import type { ParsedProfile } from '../../../../../../nodes/ConnectSafely/profiles/profile';
import { profileOf } from '../../../people';

export const KNOWN = profileOf(1001);
export const OTHER = profileOf(1002);
export const NAME: ParsedProfile = { kind: 'publicName', slug: 'jan-tester' };
export const OTHER_NAME: ParsedProfile = { kind: 'publicName', slug: 'eva-probe' };
export const SALES = productId('salesNavigator', 'key-of-jan');
export const REFUSED = notAProfile('Acme', 'is a company page');

export const SOURCE: Source = {
	path: ['LinkedIn'],
	tier: 1,
	depth: 3,
	weakness: 4,
	saysLinkedIn: true,
	rank: 5,
};
export const LINK: Source = { ...SOURCE, path: ['url'], tier: 2, saysLinkedIn: false };

/** What an object holds under a key, with the kind of each profile as its value. */
export function found(profiles: ParsedProfile[], source = SOURCE): Finding {
	return findingOf(
		profiles.map((profile) => ({ value: profile.kind, profile })),
		source,
	);
}
