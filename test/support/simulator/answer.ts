/** An answer as it goes over the wire: objects as JSON, text as it is. */
export interface Answer {
	status: number;
	/** Set over the usual headers; null takes a usual header away. */
	headers?: Record<string, string | null>;
	body?: object | string;
}

export interface ValidationIssue {
	code: string;
	path: Array<string | number>;
	message: string;
}

export const unauthorized = (): Answer => ({
	status: 401,
	body: { error: 'Unauthorized - Invalid credentials' },
});

export const forbidden = (): Answer => ({
	status: 403,
	body: { error: 'Request failed with status code 403' },
});

export const trialExpired = (): Answer => ({
	status: 403,
	body: {
		success: false,
		error: 'Your trial has expired. Please upgrade your plan to keep using the API.',
	},
});

export const invalid = (issues: ValidationIssue[]): Answer => ({
	status: 400,
	body: { success: false, error: { name: 'ZodError', issues } },
});

export const invalidField = (field: string, message: string): Answer =>
	invalid([{ code: 'invalid_type', path: [field], message }]);

export const accountNotFound = (accountId: string): Answer => ({
	status: 404,
	body: {
		success: false,
		code: 'ACCOUNT_NOT_FOUND',
		message: `No active LinkedIn account found for accountId ${accountId}`,
	},
});

export const companyNotFound = (companyId: string): Answer => ({
	status: 404,
	body: {
		success: false,
		code: 'COMPANY_NOT_FOUND',
		message: `Company ${companyId} not found or not visible`,
	},
});

/** A refusal that names neither field nor person. */
export const namingNothing = (status: number): Answer => ({
	status,
	body:
		status === 404
			? { success: false, code: 'NOT_FOUND', message: 'Not found' }
			: { success: false, code: 'BAD_REQUEST', message: 'Invalid request' },
});
