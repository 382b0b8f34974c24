import type { Reason } from '../reading';

const CANNOT = 'ConnectSafely cannot be reached';
const NO_NETWORK: Reason = {
	cause: `${CANNOT}: n8n has no network connection to it`,
	advice: "Check n8n's network and firewall, and 'Base URL' in the credential.",
};
/** By Node's code for what came before a connection. */
const REASONS: Record<string, Reason> = {
	ENOTFOUND: {
		cause: `${CANNOT}: no server is known by the name in 'Base URL'`,
		advice:
			"Check the spelling of 'Base URL' in the credential. If it is right, check n8n's network connection.",
	},
	EAI_AGAIN: {
		cause: `${CANNOT}: n8n cannot look up its name`,
		advice:
			"Check n8n's network connection and its name server (DNS), and 'Base URL' in the credential.",
	},
	ECONNREFUSED: {
		cause: `${CANNOT}: nobody answers at the address in 'Base URL'`,
		advice:
			"Check 'Base URL' in the credential with its port, and whether the proxy runs where there is one.",
	},
	ETIMEDOUT: {
		cause: `${CANNOT}: nobody answers at the address in 'Base URL'`,
		advice: "Check n8n's network and firewall, and 'Base URL' in the credential.",
	},
	EADDRNOTAVAIL: NO_NETWORK,
	EHOSTUNREACH: NO_NETWORK,
	ENETUNREACH: NO_NETWORK,
	ENETDOWN: NO_NETWORK,
};
const OTHERWISE: Reason = {
	cause: CANNOT,
	advice: "Check n8n's network connection and 'Base URL' in the credential.",
};

/** Why no connection came about, by the first of these codes that tells. */
export function unreachable(codes: string[]): Reason {
	const code = codes.find((one) => Object.hasOwn(REASONS, one));
	return (code === undefined ? undefined : REASONS[code]) ?? OTHERWISE;
}
