/** An HTTP answer of any status. */
export interface HttpAnswer {
	kind: 'http';
	statusCode: number;
	/** Names in lower case. */
	headers: Record<string, unknown>;
	/** Parsed JSON, or the text where it is none. */
	body: unknown;
}

/** No answer came. */
export interface Silence {
	kind: 'silence';
	/**
	 * `connectionFailed` and `notAllowed`: the request surely never left. The others: it may have
	 * arrived and been carried out.
	 */
	cause: 'connectionFailed' | 'notAllowed' | 'timeout' | 'connectionLost' | 'cancelled';
	/** One sentence for a person. */
	detail: string;
}

export type Answer = HttpAnswer | Silence;
