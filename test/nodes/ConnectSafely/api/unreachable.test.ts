import { unreachable } from '../../../../nodes/ConnectSafely/api/unreachable';

const NAME = {
	cause: "ConnectSafely cannot be reached: no server is known by the name in 'Base URL'",
	advice:
		"Check the spelling of 'Base URL' in the credential. If it is right, check n8n's network connection.",
};
const LOOKUP = {
	cause: 'ConnectSafely cannot be reached: n8n cannot look up its name',
	advice:
		"Check n8n's network connection and its name server (DNS), and 'Base URL' in the credential.",
};
const SILENCE = "ConnectSafely cannot be reached: nobody answers at the address in 'Base URL'";
const REFUSED = {
	cause: SILENCE,
	advice:
		"Check 'Base URL' in the credential with its port, and whether the proxy runs where there is one.",
};
const FIREWALL = "Check n8n's network and firewall, and 'Base URL' in the credential.";
const TIMED_OUT = { cause: SILENCE, advice: FIREWALL };
const NO_NETWORK = {
	cause: 'ConnectSafely cannot be reached: n8n has no network connection to it',
	advice: FIREWALL,
};
const OTHERWISE = {
	cause: 'ConnectSafely cannot be reached',
	advice: "Check n8n's network connection and 'Base URL' in the credential.",
};

describe('a connection that did not come about', () => {
	it.each([
		[['ENOTFOUND'], NAME],
		[['EAI_AGAIN'], LOOKUP],
		[['ECONNREFUSED'], REFUSED],
		[['ETIMEDOUT'], TIMED_OUT],
		[['EADDRNOTAVAIL'], NO_NETWORK],
		[['EHOSTUNREACH'], NO_NETWORK],
		[['ENETUNREACH'], NO_NETWORK],
		[['ENETDOWN'], NO_NETWORK],
		[['UND_ERR', 'ENETDOWN', 'ENOTFOUND'], NO_NETWORK],
		[['UND_ERR'], OTHERWISE],
		[['toString'], OTHERWISE],
		[[], OTHERWISE],
	])('is explained by its codes %j', (codes, reason) => {
		expect(unreachable(codes)).toStrictEqual(reason);
	});
});
