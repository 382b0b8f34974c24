export { answers } from './answers';
export type {
	AnswerBehaviour,
	Behaviour,
	ConnectionBehaviour,
	Contradiction,
	RateLimitBehaviour,
	Respelling,
	ResultsBehaviour,
	Sending,
	Totals,
} from './behaviour';
export type { SimulatorClock } from './clock';
export type { InvitationReply } from './misbehaviour';
export { memberNumber, personKey, profileId, profileUrn, type ProfileIdKind } from './people';
export type { NamedWait } from './rateLimit';
export type { RecordedRequest } from './recording';
export { Simulator, type SimulatorOptions } from './simulator';
export type { InvitationResult } from './truth';
export {
	DEFAULT_ACCOUNTS,
	DEFAULT_COMPANIES,
	type SimulatedAccount,
	type SimulatedCompany,
} from './workspace';
