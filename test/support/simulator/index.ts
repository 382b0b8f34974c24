export { answers } from './answers';
export type {
	AnswerBehaviour,
	Behaviour,
	ConnectionsBehaviour,
	ConnectionBehaviour,
	Contradiction,
	FollowersBehaviour,
	MeanwhileBehaviour,
	OddReplyBehaviour,
	RateLimitBehaviour,
	ReadBehaviour,
	ReadName,
	Respelling,
	ResultsBehaviour,
	SearchBehaviour,
	Sending,
	Totals,
} from './behaviour';
export type { SimulatorClock } from './clock';
export type { SimulatedProfile } from './linkedIn';
export type { ResetFormat } from './minuteLimit';
export type { InvitationReply } from './misbehaviour';
export type { Naming, OddReply, Wrapping } from './oddReply';
export type { Latency, SimulatorOptions } from './options';
export { memberNumber, personKey, profileId, profileUrn, type ProfileIdKind } from './people';
export type { NamedWait } from './rateLimit';
export { readAnswers } from './readAnswers';
export type { RecordedRequest } from './recording';
export { DEFAULT_PLACES, type SimulatedPlace } from './search';
export { Simulator } from './simulator';
export type { InvitationResult } from './truth';
export {
	DEFAULT_ACCOUNTS,
	DEFAULT_COMPANIES,
	type SimulatedAccount,
	type SimulatedCompany,
} from './workspace';
