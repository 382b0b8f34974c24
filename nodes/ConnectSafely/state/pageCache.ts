import type { ManagedPage } from '../api/endpoints/organizations';
import type { Stored } from './stored';

/** The company pages that accounts manage, as far as this execution has asked for them. */
export class PageCache {
	/**
	 * @param stored n8n's context of the node
	 * @param apiId stands for the API key, as another key may manage other pages
	 */
	constructor(
		private readonly stored: Pick<Stored, 'pages'>,
		private readonly apiId: string,
	) {}

	find(accountId: string | null): ManagedPage[] | null {
		return this.stored.pages?.[this.keyOf(accountId)] ?? null;
	}

	/** Those of all accounts and keys. */
	findAll(): ManagedPage[] {
		return Object.values(this.stored.pages ?? {}).flat();
	}

	keep(accountId: string | null, pages: ManagedPage[]): void {
		(this.stored.pages ??= {})[this.keyOf(accountId)] = pages;
	}

	clear(): void {
		delete this.stored.pages;
	}

	private keyOf(accountId: string | null): string {
		return `${this.apiId} ${accountId ?? 'default'}`;
	}
}
