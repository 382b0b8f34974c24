import { isLinkedIn } from '../../../../../nodes/ConnectSafely/api/endpoints/linkedInAddress';

describe('an address', () => {
	it.each([
		'https://www.linkedin.com/in/jan-tester',
		'http://www.linkedin.com/in/jan-tester',
		'HTTPS://LINKEDIN.COM/in/jan-tester',
		'https://linkedin.com/',
		'https://de.linkedin.com/in/jan-tester',
		'https://my-own.de_1.linkedin.com/in/jan-tester',
	])('is LinkedIn’s: %s', (address) => {
		expect(isLinkedIn(address)).toBe(true);
	});

	it.each([
		'',
		'linkedin.com/in/jan-tester',
		'javascript:https://www.linkedin.com/in/jan-tester',
		'httpss://www.linkedin.com/in/jan-tester',
		'https://linkedin.com',
		'https://linkedin.com.evil.example/in/jan-tester',
		'https://linkedin-com/in/jan-tester',
		'https://linkedinxcom/in/jan-tester',
		'https://notlinkedin.com/in/jan-tester',
		'https://evil.example/linkedin.com/in/jan-tester',
		'https://evil.example/.linkedin.com/',
		'https://user@www.linkedin.com/in/jan-tester',
		'https://.linkedin.com/in/jan-tester',
	])('is another’s: %j', (address) => {
		expect(isLinkedIn(address)).toBe(false);
	});
});
