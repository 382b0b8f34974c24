import { peopleAsked, requestsTo, slugsAsked, timesAsked } from './asked';
import { assemble, type Assembly } from './assembly';
import type { Behaviour, ReadBehaviour, ReadName } from './behaviour';
import type { SimulatedProfile } from './linkedIn';
import { listen, type Listening } from './listening';
import type { SimulatorOptions } from './options';
import type { RecordedRequest } from './recording';

/** The ConnectSafely API on a loopback port, and the truth about who was really invited. */
export class Simulator {
	readonly apiKey: string;
	readonly baseUrl: string;
	/** Every request that arrived, in order. */
	readonly requests: RecordedRequest[];

	private constructor(
		private readonly listening: Listening,
		private readonly parts: Assembly,
	) {
		this.apiKey = parts.apiKey;
		this.baseUrl = `${listening.origin}/linkedin`;
		this.requests = parts.api.requests;
	}

	static async start(options: SimulatorOptions = {}): Promise<Simulator> {
		const parts = assemble(options);
		const serve: Parameters<typeof listen>[0] = async (request, response) =>
			await parts.api.serve(request, response);
		return new Simulator(await listen(serve), parts);
	}

	/** Closes all sockets at once; stalled requests fail. */
	async stop(): Promise<void> {
		await this.listening.stop();
	}

	/** The most requests of a kind that were being worked on at the same time, where there is latency. */
	get mostAtOnce(): Assembly['api']['mostAtOnce'] {
		return this.parts.api.mostAtOnce;
	}

	/** The n-th next follow-invitations request behaves so; null is normal. */
	script(...behaviours: Array<Behaviour | null>): void {
		this.parts.scripts.invitations.add(behaviours);
	}

	/** Every follow-invitations request behaves so once the script is used up. */
	always(behaviour: Behaviour | null): void {
		this.parts.scripts.invitations.always(behaviour);
	}

	/** The n-th next read of this kind behaves so; null is normal. */
	scriptReads(read: ReadName, ...behaviours: Array<ReadBehaviour | null>): void {
		this.parts.scripts.reads[read].add(behaviours);
	}

	/** Every read of this kind behaves so once its script is used up. */
	alwaysReads(read: ReadName, behaviour: ReadBehaviour | null): void {
		this.parts.scripts.reads[read].always(behaviour);
	}

	/** This person is not invited; the error stands in their result. */
	refuse(person: string, error: string, status = 'FAILED'): void {
		this.parts.truth.refuse(person, { status, error });
	}

	/** Every request with this person is refused as a whole, and the answer does not say why. */
	poison(person: string, status = 400): void {
		this.parts.truth.poison(person, status);
	}

	addProfile(profile: SimulatedProfile): void {
		this.parts.linkedIn.addProfile(profile);
	}

	/** These people follow the page from now on, the last of them being the newest follower. */
	follow(companyId: string, ...people: string[]): void {
		for (const person of people) this.parts.linkedIn.follow(companyId, person);
	}

	/** These people do so no longer. */
	unfollow(companyId: string, ...people: string[]): void {
		for (const person of people) this.parts.linkedIn.unfollow(companyId, person);
	}

	/** Nobody's connection from now on. */
	disconnect(slug: string): void {
		this.parts.linkedIn.disconnect(slug);
	}

	get invitationRequests(): RecordedRequest[] {
		return requestsTo('follow-invitations', this.requests);
	}

	get lookupRequests(): RecordedRequest[] {
		return requestsTo('profile', this.requests);
	}

	get followerRequests(): RecordedRequest[] {
		return requestsTo('followers', this.requests);
	}

	get connectionRequests(): RecordedRequest[] {
		return requestsTo('connections', this.requests);
	}

	get searchRequests(): RecordedRequest[] {
		return requestsTo('search', this.requests);
	}

	get placeRequests(): RecordedRequest[] {
		return requestsTo('geo', this.requests);
	}

	/** Lists of the company pages. */
	get organizationRequests(): RecordedRequest[] {
		return requestsTo('organizations', this.requests);
	}

	/** The slugs of all look-ups, in order, as they were sent, whatever became of the request. */
	get lookups(): string[] {
		return slugsAsked(this.requests);
	}

	/** Sends to this person that reached LinkedIn, repeats included; any spelling of the id. */
	timesInvited(companyId: string, person: string): number {
		return this.parts.truth.timesInvited(companyId, person);
	}

	/** The URNs really invited, in order. */
	invited(companyId: string): string[] {
		return this.parts.truth.invited(companyId);
	}

	/** All sends over all pages, repeats included. */
	get invitationsSent(): number {
		return this.parts.truth.invitationsSent;
	}

	/** How often a request named this person, whatever became of the request. */
	timesAsked(person: string): number {
		return timesAsked(person, this.requests);
	}

	/** Everybody whom a request ever named, once each, in order of first mention. */
	get peopleAsked(): string[] {
		return peopleAsked(this.requests);
	}
}
