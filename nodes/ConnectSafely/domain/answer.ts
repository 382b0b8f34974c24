/** An HTTP answer of any status. */
export interface HttpAnswer {
	kind: 'http';
	statusCode: number;
	/** Names in lower case. */
	headers: Record<string, unknown>;
	/** Parsed JSON, or the text where it is none. */
	body: unknown;
}

/** No answer came, and the request surely never left. */
export interface Unsent {
	kind: 'silence';
	cause: 'connectionFailed' | 'notAllowed';
	/** One sentence for a person. */
	detail: string;
}

/** No answer came, but the request may have arrived and been carried out. */
export interface Lost {
	kind: 'silence';
	cause: 'timeout' | 'connectionLost' | 'cancelled';
	/** One sentence for a person. */
	detail: string;
}

export type Silence = Unsent | Lost;

export type Answer = HttpAnswer | Silence;

export function isUnsent(silence: Silence): silence is Unsent {
	return silence.cause === 'connectionFailed' || silence.cause === 'notAllowed';
}
