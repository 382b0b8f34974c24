import type { Answer } from './answer';
import type { Behaviour, ReadBehaviour } from './behaviour';
import { rateLimited } from './rateLimit';

/** What the server does with the connection. */
export type Reaction =
	| { kind: 'answer'; answer: Answer }
	| { kind: 'cutOffAnswer'; answer: Answer }
	| { kind: 'reset' }
	| { kind: 'stall' }
	| { kind: 'drip'; where: 'head' | 'body' }
	| { kind: 'switchingProtocols' };

export function answering(answer: Answer): Reaction {
	return { kind: 'answer', answer };
}

/** The true answer, as far as it gets through. */
export function answeringTruly(
	answer: Answer,
	behaviour: Behaviour | ReadBehaviour | null,
): Reaction {
	return { kind: behaviour?.kind === 'resetMidAnswer' ? 'cutOffAnswer' : 'answer', answer };
}

/** What comes in place of the true answer, if the behaviour has it so. */
export function reactionInstead(
	behaviour: Behaviour | ReadBehaviour | null,
	now: number,
): Reaction | undefined {
	switch (behaviour?.kind) {
		case 'answer':
			return answering(behaviour);
		case 'rateLimited':
			return answering(rateLimited(behaviour.named, behaviour.seconds, now));
		case 'reset':
		case 'stall':
		case 'switchingProtocols':
			return { kind: behaviour.kind };
		case 'drip':
			return { kind: 'drip', where: behaviour.where };
		default:
			return undefined;
	}
}
