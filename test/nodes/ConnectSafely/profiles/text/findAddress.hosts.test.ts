import { parseProfile } from '../../../../../nodes/ConnectSafely/profiles/parseProfile';
import { profileId } from '../../../../support/simulator';

const id = profileId(1001);

describe('a profile address', () => {
	it.each<[string, string]>([
		['ends in linkedin.com', 'https://notlinkedin.com/in/x'],
		['ends in linkedin.com, with an id', `https://notlinkedin.com/in/${id}`],
		['begins with linkedin.com', 'https://linkedin.com.evil.example/in/x'],
		['has linkedin.com for a user', 'https://linkedin.com@evil.example/in/x'],
		[
			'has linkedin.com for a user and a password',
			'https://www.linkedin.com:443@evil.example/in/x',
		],
		['has linkedin.com in its path', `https://evil.example/linkedin.com/in/${id}`],
		['has another top level', 'https://www.linkedin.co/in/x'],
		['has a Cyrillic letter', 'https://www.l\u0456nkedin.com/in/x'],
		['has a backslash', 'https://evil.example\\.linkedin.com/in/x'],
		['carries miniProfileUrn', `https://evil.example/?miniProfileUrn=urn:li:fs_miniProfile:${id}`],
	])('whose host %s is not on LinkedIn', (_, text) => {
		expect(parseProfile(text)).toMatchObject({
			code: 'notAProfile',
			cause: expect.stringMatching(/ is not an address on linkedin\.com$/),
		});
	});
});
