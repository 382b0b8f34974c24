import fc from 'fast-check';

import { parseProfile } from '../../../../../nodes/ConnectSafely/profiles/parseProfile';
import { profileId } from '../../../../support/simulator';
import { profileOf } from '../../people';

const id = profileId(1001);
const lookAlike = fc.oneof(
	fc.domain().filter((host) => !/(^|\.)linkedin\.com$/i.test(host)),
	fc.domain().map((host) => `linkedin.com.${host}`),
	fc.stringMatching(/^[a-z0-9-]{1,5}linkedin\.com$/),
	fc.stringMatching(/^linkedin\.com[a-z0-9-]{1,5}$/),
);

describe('a profile address', () => {
	it('is never read from a host that is neither linkedin.com nor below it', () => {
		fc.assert(
			fc.property(lookAlike, fc.webPath(), (host, path) => {
				expect(parseProfile(`https://${host}/in/${id}${path}`)).toHaveProperty('kind', 'invalid');
			}),
		);
	});

	it('is read from any host below linkedin.com', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]([a-z0-9]{0,8}[a-z0-9])?$/), (label) => {
				const text = `https://${label}.linkedin.com/in/${id}`;
				expect(parseProfile(text)).toStrictEqual(profileOf(1001));
			}),
		);
	});
});
