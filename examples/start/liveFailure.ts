import type { RunFailure } from './run';

/** n8n's fields, and where a run outside n8n has them from. */
const SOURCES = [
	{ named: /\bkey\b|credential/i, source: 'the API key is CONNECTSAFELY_API_KEY' },
	{
		named: /\burl\b|\baddress\b|\bhost\b|credential|connection|connect(ed)? to|reach/i,
		source: 'the base URL is CONNECTSAFELY_BASE_URL',
	},
	{ named: /\bcompany page\b/i, source: 'the company page is --company' },
	{ named: /\blinkedin account\b/i, source: 'the LinkedIn account is --account' },
];

/** Why a live run failed, in terms of what its user can change here. */
export function liveFailure({ message, isNobodyInvited }: RunFailure): string {
	const sources = SOURCES.filter(({ named }) => named.test(message)).map(({ source }) => source);
	return [
		...(isNobodyInvited ? ['Nobody was invited.'] : []),
		/[.!?]$/.test(message) ? message : `${message}.`,
		...(sources.length > 0 ? [`Here ${sources.join(', ')}.`] : []),
	].join(' ');
}
