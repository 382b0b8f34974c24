import type { Question } from '../workers/messages';
import type { SoakEnding, SoakJob } from './soakJob';

/** One execution, from its place in the queue to its end. */
export interface Execution {
	job: SoakJob;
	/** Milliseconds since the epoch, of its first question; until then its end is there neither. */
	since: number;
	until: number;
	/** `died` with its worker; `unfinished` until its end. */
	status: 'unfinished' | 'died' | 'success' | 'error' | 'canceled';
	ending: SoakEnding | null;
	/** Whether n8n's store failed it. */
	hadFault: boolean;
	questions: number;
	storeCalls: number;
	requests: number;
	invitationRequests: number;
}

/** All executions of a round, by their ids, in the order in which they were put into the queue. */
export class History {
	private readonly executions = new Map<string, Execution>();

	get all(): Execution[] {
		return [...this.executions.values()];
	}

	add(job: SoakJob): void {
		this.executions.set(job.id, {
			job,
			since: Infinity,
			until: Infinity,
			status: 'unfinished',
			ending: null,
			hadFault: false,
			questions: 0,
			storeCalls: 0,
			requests: 0,
			invitationRequests: 0,
		});
	}

	/** @throws Error where there is none */
	get(id: string): Execution {
		const execution = this.executions.get(id);
		if (!execution) throw new Error(`There is no execution ${id}`);
		return execution;
	}

	note(id: string, question: Question, now: number): Execution {
		const execution = this.get(id);
		execution.questions++;
		execution.since = Math.min(execution.since, now);
		if (question.kind === 'travel') {
			if (question.leaving) execution.requests++;
			if (question.leaving?.people.length) execution.invitationRequests++;
		} else if (question.kind !== 'sleep') execution.storeCalls++;
		return execution;
	}

	end(ending: SoakEnding, now: number): Execution {
		const execution = this.get(ending.job.id);
		const status = ending.status as Execution['status'];
		return Object.assign(execution, { status, ending, until: now });
	}

	die(id: string, now: number): Execution {
		const status: Execution['status'] = 'died';
		return Object.assign(this.get(id), { status, until: now });
	}

	/** The execution that was run first, and those that ran it again, up to this one. */
	family({ job }: Execution): Execution[] {
		const members = this.all.filter((other) => other.job.first === job.first);
		return members.slice(0, members.findIndex((other) => other.job.id === job.id) + 1);
	}
}
