/** An HTTP answer of any status. */
interface HttpResponse {
	kind: 'http';
	statusCode: number;
	/** Names in lower case. */
	headers: Record<string, unknown>;
	/** Parsed JSON, or the text where it is none. */
	body: unknown;
}

/** No answer came: the request surely never left, or it was lost and may have been carried out. */
export type NetworkError = {
	kind: 'networkError';
	/** What happened, as a clause without a full stop. */
	cause: string;
	/** What to do about it, in whole sentences; '' where there is nothing to say. */
	advice: string;
} & (
	| { fate: 'neverSent'; code: 'connectionFailed' | 'notAllowed' }
	| { fate: 'lost'; code: 'timeout' | 'connectionLost' | 'cancelled' }
);

export type Response = HttpResponse | NetworkError;
