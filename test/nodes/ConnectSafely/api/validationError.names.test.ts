import { showsValidationError } from '../../../../nodes/ConnectSafely/api/validationError';

describe('the check of a request shows by its name', () => {
	it.each([
		'zoderror',
		'Zod_Error',
		'validationerror',
		'validationfailed',
		'validationexception',
		'requestvalidationerror',
		'request_validationfailed',
		'invalidinput',
		'invalidrequest',
		'invalidrequestbody',
		'invalidrequest_body',
		'invalidbody',
		'invalidpayload',
		'invalidargument',
		'invalidarguments',
		'invalidparameter',
		'invalidparameters',
		'invalidurn',
		'invalidprofileurn',
		'invalidprofile_urns',
		'invalidformat',
		'invalidtype',
		'invalidvalue',
	])('%s', (name) => {
		for (const place of ['name', 'code', 'type', 'error']) {
			expect(showsValidationError({ [place]: name, message: 'No' })).toBe(true);
			expect(showsValidationError({ error: { [place]: name, message: 'No' } })).toBe(true);
			expect(showsValidationError({ [place]: `x${name}`, message: 'No' })).toBe(false);
			expect(showsValidationError({ [place]: `${name}x`, message: 'No' })).toBe(false);
		}
		expect(showsValidationError({ message: name })).toBe(false);
	});
});
