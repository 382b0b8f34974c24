import { invalidField } from './answer';
import { scripted } from './answers';
import type { Sending } from './behaviour';
import { profileUrn } from './people';

/**
 * Names for the wrong answers that reads are known to give, beside those in `answers`. Where `send`
 * is true the read took place: it counts in the quotas, and their 429 comes before this answer.
 */
export const readAnswers = {
	/** Exactly this as `profile`, whatever it is. */
	profile: (profile: unknown, send: Sending = true) =>
		scripted({ status: 200, body: { success: true, profile, cached: false } }, send),
	/** Neither `profile` nor `followers` nor `organizations`. */
	withoutProfile: (send: Sending = true) =>
		scripted({ status: 200, body: { success: true } }, send),
	noPages: (send: Sending = true) =>
		scripted({ status: 200, body: { success: true, organizations: [], count: 0 } }, send),
	refused: (text: string, send: Sending = true) =>
		scripted({ status: 200, body: { success: false, error: text } }, send),
	profileNotFound: (send: Sending = true) =>
		scripted(
			{
				status: 404,
				body: {
					success: false,
					code: 'PROFILE_NOT_FOUND',
					message: 'Profile not found or not visible',
				},
			},
			send,
		),
	/** About another name than was asked for, and somebody else. */
	aboutAnother: (member: number, send: Sending = true) =>
		scripted(
			{
				status: 200,
				body: {
					success: true,
					profileId: 'somebody-else',
					profile: { entityUrn: profileUrn(member), publicIdentifier: 'somebody-else' },
				},
			},
			send,
		),
	/** Something else is under way, or it is too early: 409, 423, 425. */
	underWay: (status: number, send: Sending = false) =>
		scripted({ status, body: { success: false, error: 'Try again' } }, send),
	/** LinkedIn gave nothing for the moment, where a part of the list should be. */
	connectionsUnavailable: (send: Sending = false) =>
		scripted(
			{
				status: 502,
				body: {
					success: false,
					code: 'CONNECTIONS_UNAVAILABLE',
					message: 'LinkedIn returned an empty page of connections',
				},
			},
			send,
		),
	badSlug: () => scripted(invalidField('profileId', 'Invalid public identifier')),
	serverError: (text = 'Failed to read from LinkedIn', send: Sending = false) =>
		scripted({ status: 500, body: { error: text } }, send),
};
