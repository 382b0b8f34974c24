import {
	CONNECTIONS_PER_PART,
	type Connection,
	type ConnectionPart,
} from '../../../api/endpoints/connections';

/** LinkedIn lets an account have 30,000. */
const MOST_CONNECTIONS = 40_000;
/** Parts in a row that may bring nobody new. */
const MOST_STALLS = 1;
/** So often it may go back, and once more for each part: an API that gives other places than it is asked for would never let it go on. */
const MOST_RETURNS = 10;

/**
 * The connections of an account, as far as they have been read. Each has one place in it, though the list moves while
 * it is read: a part begins with the last one of the part before, and where that shows that somebody left,
 * it goes back once for those who moved up.
 */
export class ConnectionList {
	/** Where the next part of the list begins. */
	next = 0;

	isComplete = false;

	private readonly known = new Set<string>();

	/** How far it has been read. */
	private reach = 0;

	private hasGoneBack = false;
	private returns = 0;
	private stalls = 0;

	/** The part before, as text. */
	private last = '';

	/** Whether it goes on where it should have ended. */
	get isEndless(): boolean {
		return !this.isComplete && this.next >= MOST_CONNECTIONS;
	}

	/** Adds the next part. @returns whom it brought, or null where it did not bring the list further */
	add({ connections, isEnd, start: given }: ConnectionPart): Connection[] | null {
		// An API may begin a part earlier than it is asked to.
		const isEarlier = given !== undefined && given < this.next;
		const start = isEarlier ? given : this.next;
		if (!this.hasGoneBack && this.mayGoBack && this.isApart(connections)) {
			this.hasGoneBack = true;
			this.returns++;
			this.next = Math.max(0, start - CONNECTIONS_PER_PART + 1);
			return [];
		}
		const part = JSON.stringify(connections);
		const isRepeated = part === this.last;
		this.last = part;
		const fresh = connections.filter((one, place) => this.keep(one, start + place, isRepeated));
		const isStall = fresh.length === 0 && !isEnd && !this.hasGoneBack;
		if (isStall && this.stalls >= MOST_STALLS) return null;
		this.stalls = isStall ? this.stalls + 1 : 0;
		this.hasGoneBack = false;
		const end = start + connections.length;
		this.reach = Math.max(this.reach, end);
		this.isComplete = isEnd;
		const hasOverlap = connections.length > 1 && !(isEarlier && fresh.length === 0);
		const shown = connections.map(({ slug }) => slug !== null).lastIndexOf(true);
		this.next = hasOverlap ? start + (shown > 0 ? shown : connections.length - 1) : end;
		return fresh;
	}

	private get mayGoBack(): boolean {
		return this.returns < MOST_RETURNS + this.reach / CONNECTIONS_PER_PART;
	}

	private isApart([first]: Connection[]): boolean {
		if (this.next === 0 || this.next >= this.reach) return false;
		if (first === undefined) return true;
		const key = keyOf(first);
		return key !== '' && !this.known.has(key);
	}

	/** A place that shows no name counts where it was not read before, and not in the same part again. */
	private keep(connection: Connection, place: number, isRepeated: boolean): boolean {
		const { slug } = connection;
		const key = keyOf(connection);
		const isOld = slug === null ? isRepeated || place < this.reach : this.known.has(key);
		if (key === '' || isOld) return false;
		this.known.add(key);
		return true;
	}
}

/** The public name; what else the list shows of somebody whose name it keeps back. */
function keyOf({ slug, firstName, lastName, headline, connectedDate }: Connection): string {
	if (slug !== null) return `in/${slug}`;
	const texts = [firstName, lastName, headline, connectedDate];
	return texts.some((text) => text !== '') ? JSON.stringify(texts) : '';
}
