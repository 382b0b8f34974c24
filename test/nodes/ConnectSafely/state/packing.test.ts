import {
	invalid,
	notSent,
	refused,
	skipped,
	unknown,
	type Failed,
	type Result,
} from '../../../../nodes/ConnectSafely/result';
import {
	packFailure,
	ResultPacker,
	unpackFailure,
} from '../../../../nodes/ConnectSafely/state/packing';
import type { Stored, StoredResult } from '../../../../nodes/ConnectSafely/state/stored';

describe('a packed failure', () => {
	it.each<[string, Failed, object]>([
		['a cause', notSent('stopped', 'why'), { e: 'why', c: 'stopped' }],
		[
			'a cause and advice',
			invalid('notConnected', 'why', 'Connect first.'),
			{ e: 'why', d: 'Connect first.', c: 'notConnected' },
		],
		[
			'everything',
			notSent('rateLimited', 'why', 'Wait.', {
				httpStatusCode: 429,
				retryAt: 7,
				isSetupFault: true,
			}),
			{ e: 'why', d: 'Wait.', c: 'rateLimited', h: 429 },
		],
	])('holds %s, and gives it back', (_, failed, packed) => {
		expect(packFailure(failed)).toStrictEqual(packed);
		const { cause, advice, httpStatusCode } = failed;
		expect(unpackFailure(packFailure(failed))).toStrictEqual({
			cause,
			advice,
			...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		});
	});

	it('of an execution that waited over an update has a whole sentence for a cause', () => {
		expect(unpackFailure({ e: 'Bad. Look at it.', h: 400 })).toStrictEqual({
			cause: 'Bad. Look at it.',
			advice: '',
			httpStatusCode: 400,
		});
	});
});

describe('a packed result', () => {
	it.each<[string, Result, StoredResult, string[] | undefined]>([
		['sent', { kind: 'sent', status: 'QUEUED' }, { s: 'QUEUED', r: 3 }, undefined],
		[
			'sent, with ids',
			{ kind: 'sent', status: 'SENT', companyId: '7', accountId: 'a' },
			{ s: 'SENT', p: '7', a: 'a', r: 3 },
			undefined,
		],
		[
			'unknown',
			unknown('serverError', 'it answered 500', { httpStatusCode: 500 }),
			{ s: 'UNKNOWN', c: 'serverError', e: 0, h: 500, r: 3 },
			['it answered 500'],
		],
		[
			'refused',
			{ ...refused('DECLINED', 'notConnected', 'why', 'Connect first.'), companyId: '7' },
			{ s: 'DECLINED', p: '7', c: 'notConnected', e: 0, d: 1, r: 3 },
			['why', 'Connect first.'],
		],
		[
			'invited before, with the same words for a cause and for advice',
			refused('FAILED', 'alreadyInvited', 'Nothing to do.', 'Nothing to do.'),
			{ s: 'FAILED', c: 'alreadyInvited', e: 0, d: 0, r: 3 },
			['Nothing to do.'],
		],
		[
			'refused without a word',
			refused('FAILED', 'invitationFailed', '', ''),
			{ s: 'FAILED', c: 'invitationFailed', e: 0, r: 3 },
			[''],
		],
		['planned', skipped('dryRun', 4), { s: 'SKIPPED', b: 4, r: 3 }, undefined],
	])('is %s', (_, result, packed, texts) => {
		const stored: Stored = {};
		const packer = new ResultPacker(stored);
		expect(packer.pack(result, 3)).toStrictEqual(packed);
		expect(stored.texts).toStrictEqual(texts);
		expect(packer.unpack(packed)).toStrictEqual(result);
		expect(new ResultPacker({ texts }).unpack(packed)).toStrictEqual(result);
	});

	it('shares its texts with those packed before', () => {
		const stored: Stored = { texts: ['why', 'Connect first.'] };
		const packer = new ResultPacker(stored);
		const pack = (cause: string, advice: string) =>
			packer.pack(refused('FAILED', 'invitationFailed', cause, advice), 0);
		expect(pack('Connect first.', 'why')).toMatchObject({ e: 1, d: 0 });
		expect(pack('why', 'Wait.')).toMatchObject({ e: 0, d: 2 });
		expect(pack('Wait.', '')).toStrictEqual({ s: 'FAILED', c: 'invitationFailed', e: 2, r: 0 });
		expect(stored.texts).toStrictEqual(['why', 'Connect first.', 'Wait.']);
	});

	it('keeps its own texts where two packers share a list', () => {
		const stored: Stored = {};
		const [first, second] = [new ResultPacker(stored), new ResultPacker(stored)];
		const results = ['a', 'b', 'c', 'b', 'a'].map((cause) => unknown('timeout', cause));
		const packed = results.map((result, index) =>
			(index % 2 === 0 ? first : second).pack(result, 0),
		);
		for (const packer of [first, second, new ResultPacker(stored)]) {
			expect(packed.map((each) => packer.unpack(each))).toStrictEqual(results);
		}
	});

	it('without its texts has neither cause nor advice', () => {
		const packer = new ResultPacker({});
		const packed = { s: 'FAILED', c: 'notConnected', e: 0, d: 1, r: 0 } as const;
		expect(packer.unpack(packed)).toStrictEqual(refused('FAILED', 'notConnected', '', ''));
	});
});
