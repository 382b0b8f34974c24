import {
	isFailureField,
	objectionIn,
	saysSomething,
} from '../../../../../nodes/ConnectSafely/api/endpoints/objections';

const words = (text: string): string[] => text.split(' ');

describe('what stands in a field', () => {
	it.each<unknown>(['x', ' ', 1, true, [0], { a: undefined }])('says something: %j', (value) => {
		expect(saysSomething(value)).toBe(true);
	});

	it.each<unknown>(['', 0, false, null, undefined, [], {}])('says nothing: %j', (value) => {
		expect(saysSomething(value)).toBe(false);
	});
});

describe('a field', () => {
	const failures = words(
		'err errs reject rejection refusal refused denied fault faults issue issues errores errors linkedinError failure failedReason exception Fehler erreur problems error_no',
	);
	it.each(failures)('holds a failure by its name %s', (field) => {
		expect(objectionIn({ [field]: 'x7' })).toBe('x7');
	});

	it.each([
		...words('message messages msg reason reasons detail details info warning warnings remark'),
		...words('remarks hint hints cause explanation notice feedback statusText statustext'),
		...words('resultDescription resultdescription mensaje mensajes mensagem Nachricht Meldung'),
		...words('messaggio grund motivo raison'),
	])('holds a text that is no success by its name %s', (field) => {
		expect(objectionIn({ [field]: 'x7' })).toBe('x7');
		expect(objectionIn({ [field]: 'Sent' })).toBeNull();
	});

	it.each(words('status deliveryStatus state result outcome verdict'))(
		'holds a verdict by its name %s',
		(field) => {
			expect(objectionIn({ inside: { [field]: 'x7' } })).toBe('x7');
			expect(objectionIn({ inside: { [field]: 'SENT' } })).toBeNull();
		},
	);

	it.each(
		words(
			'notConnected isSkipped duplicate duplicated isPending queued scheduled alreadyInvited dryRun simulation testMode disconnected blocked throttled rateLimited limited limitReached dailyLimitReached limitExceeded creditsExhausted exceeded quotaExceeded following isFollower follows declined expired canceled cancelled withdrawn unsent notSent notInvited notDelivered undelivered draft needsRetry timedOut timeout hasBounced partial',
		),
	)('speaks against the success where %s is true', (field) => {
		expect(objectionIn({ [field]: true })).toBe(
			field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
		);
		expect(objectionIn({ [field]: false })).toBeNull();
	});

	it.each(
		words('sent invited isDelivered dispatched invitationSent ok successful succeeded connected'),
	)('speaks against the success where %s is false', (field) => {
		expect(objectionIn({ [field]: false })).not.toBeNull();
		expect(objectionIn({ [field]: true })).toBeNull();
	});

	it.each<[Record<string, unknown>, string]>([
		[{ sentAt: null }, 'sent at'],
		[{ invitedAt: null }, 'invited at'],
		[{ wasInvited: null }, 'was invited'],
		[{ inside: { success: false } }, 'success'],
		[{ inside: [{ success: false }] }, 'success'],
		[{ errorList: 'no' }, 'no'],
		[{ code: 300 }, '300'],
		[{ code: 299, state: 'FAILED' }, 'FAILED'],
		[{ finalStatus: 'SENT_BACK' }, 'SENT_BACK'],
		[{ finalStatus: ' not\n sent ' }, 'not sent'],
	])('tells why: %j', (result, objection) => {
		expect(objectionIn(result)).toBe(objection);
	});

	it.each<Record<string, unknown>>([
		{ status: 'FAILED' },
		{ success: false },
		{ status: null, success: null },
		{ noErrors: 'x7' },
		{ isError: 'no', hasError: 'false', wasRefused: '0' },
		{ notSkipped: true, partialAllowed: true },
		{ book: false, okay: false, connectedToday: false },
		{ deliveredAt: null, ok: null },
		{ statusPage: 'x7' },
		{ connectionStatus: 'x7', memberState: 'x7' },
		{ message: '', reason: ' ' },
		{ message: 'yes', state: 'true' },
		{ message: 'no', state: 'false' },
		{ other: 'x7' },
		{ code: 200 },
	])('says nothing of it: %j', (result) => {
		expect(objectionIn(result)).toBeNull();
	});

	it.each(
		words('SENT success successful succeeded ok okay done delivered invited created complete'),
	)('holds a good verdict: %s', (finalStatus) => {
		expect(objectionIn({ finalStatus })).toBeNull();
		expect(objectionIn({ finalStatus: `invitation_${finalStatus}` })).toBeNull();
		expect(objectionIn({ finalStatus: `${finalStatus}x` })).toBe(`${finalStatus}x`);
	});

	it.each([
		...words('failing error reject refus denied declin invalid limit exhaust duplicate already'),
		...words('pending queue skip expire block cancel timeout unsent undeliver bounce draft'),
		...words('dryrun simulat unknown partial withdrawn throttl conflict unable couldn’t'),
		...words('unauthori forbidden'),
		...['is not it', 'timed out', 'dry run', 'could not', 'could n’t'],
	])('of any name speaks against the success with the words "%s"', (other) => {
		expect(objectionIn({ other })).toBe(other);
		expect(objectionIn({ headline: other, companyName: other })).toBeNull();
	});
});

describe('a description', () => {
	const fields = words('description note notes text comment comments title subject summary');
	it.each(fields)('in the field %s counts where it speaks of sending', (field) => {
		expect(objectionIn({ [field]: 'One bounced' })).toBeNull();
		expect(objectionIn({ [field]: 'One rejected' })).toBe('One rejected');
		expect(objectionIn({ [field]: 'Invitation sent' })).toBeNull();
	});

	it.each([
		...words(
			'invites sent sends sending delivering fails errors errored limits limited credit credits',
		),
		...words(
			'connected skip skipped failure already timeout timedout dryrun simulates rejects refuses',
		),
		...['time out', 'timed out', 'dry run'],
	])('speaks of sending with the words "%s"', (said) => {
		expect(objectionIn({ note: `One ${said} there` })).toBe(`One ${said} there`);
	});

	it.each(words('longDescription titlePrefix'))('does not stand in the field %s', (field) => {
		expect(objectionIn({ [field]: 'One sends parcels' })).toBeNull();
	});
});

describe('a name of a field', () => {
	it.each([
		['last error', true],
		['error no', true],
		['no error', false],
		['none', false],
		['north failure', true],
		['interrs', false],
		['terror', true],
		['message', false],
	])('"%s" is one for a failure: %p', (name, expected) => {
		expect(isFailureField(name)).toBe(expected);
	});
});
