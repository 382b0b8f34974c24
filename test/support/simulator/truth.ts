import { personKey } from './people';

export interface InvitationResult {
	profileUrn?: string;
	success?: boolean;
	status?: string;
	error?: string;
	message?: string;
	reason?: string;
	details?: object;
	linkedinError?: string;
	invitationSent?: string;
	sentAt?: string;
}

export interface Refusal {
	status: string;
	error: string;
}

const ALREADY_INVITED: Refusal = {
	status: 'FAILED',
	error: 'Already invited to follow this page',
};
const CREDITS_EXHAUSTED: Refusal = {
	status: 'FAILED',
	error: 'Invitation credits exhausted for this page until the 1st of next month',
};

interface Invitation {
	urn: string;
	times: number;
}

/** Who was really invited to which page, and how often; whatever the answers may have said. */
export class Truth {
	private readonly pages = new Map<string, Map<string, Invitation>>();
	private readonly refusals = new Map<string, Refusal>();
	private readonly poisons = new Map<string, number>();

	constructor(private readonly creditsPerCompany = Infinity) {}

	refuse(person: string, refusal: Refusal): void {
		this.refusals.set(personKey(person), refusal);
	}

	poison(person: string, status: number): void {
		this.poisons.set(personKey(person), status);
	}

	/** The status with which a request for these people is refused as a whole, if it is. */
	poisonIn(people: string[]): number | undefined {
		const poisoned = people.find((person) => this.poisons.has(personKey(person)));
		return poisoned === undefined ? undefined : this.poisons.get(personKey(poisoned));
	}

	/** LinkedIn's handling of one person; a repeat counts even though it is answered with a refusal. */
	process(companyId: string, urn: string, declined?: Refusal): InvitationResult {
		const page = this.page(companyId);
		const key = personKey(urn);
		const earlier = page.get(key);
		if (earlier) earlier.times += 1;
		const refusal =
			this.refusals.get(key) ??
			declined ??
			(earlier && ALREADY_INVITED) ??
			(page.size >= this.creditsPerCompany ? CREDITS_EXHAUSTED : undefined);
		if (refusal) return { profileUrn: urn, success: false, ...refusal };
		page.set(key, { urn, times: 1 });
		return { profileUrn: urn, success: true, status: 'SENT' };
	}

	timesInvited(companyId: string, person: string): number {
		return this.page(companyId).get(personKey(person))?.times ?? 0;
	}

	invited(companyId: string): string[] {
		return [...this.page(companyId).values()].map((invitation) => invitation.urn);
	}

	/** Every send over all pages, repeats included. */
	get invitationsSent(): number {
		const invitations = [...this.pages.values()].flatMap((page) => [...page.values()]);
		return invitations.reduce((sum, invitation) => sum + invitation.times, 0);
	}

	private page(companyId: string): Map<string, Invitation> {
		const page = this.pages.get(companyId) ?? new Map<string, Invitation>();
		this.pages.set(companyId, page);
		return page;
	}
}
