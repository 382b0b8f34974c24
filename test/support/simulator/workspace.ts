import { accountNotFound, companyNotFound, forbidden, invalidField, type Answer } from './answer';
import type { MinuteLimit } from './minuteLimit';

export interface SimulatedCompany {
	/** Digits, as in the organization URN. */
	id: string;
	name: string;
	universalName: string;
	/** Whether the accounts are Super Admin of the page; default true. Without it the page is listed all the same. */
	superAdmin?: boolean;
}

export interface SimulatedAccount {
	/** 24 hex digits. */
	id: string;
	firstName: string;
	lastName: string;
	publicId: string;
	/** Default true. */
	enabled?: boolean;
}

export const DEFAULT_COMPANIES: SimulatedCompany[] = [
	{ id: '105672170', name: 'Acme Inc', universalName: 'acme' },
	{ id: '2414183', name: 'Globex Corporation', universalName: 'globex' },
	{ id: '90817263', name: 'Initech', universalName: 'initech' },
];

export const DEFAULT_ACCOUNTS: SimulatedAccount[] = [
	{ id: '65f0c1a2b3d4e5f601234567', firstName: 'Ada', lastName: 'Moreau', publicId: 'ada-moreau' },
	{ id: '65f0c1a2b3d4e5f60789abcd', firstName: 'Jonas', lastName: 'Weber', publicId: 'jonasweber' },
];

/** What one API key sees: its LinkedIn accounts, the first being the default, and their pages. */
export class Workspace {
	constructor(
		private readonly companies: SimulatedCompany[],
		private readonly accounts: SimulatedAccount[],
	) {}

	/** Why nobody here can act for this page, if so. */
	pageRefusal(id: string): Answer | undefined {
		const company = this.companies.find((candidate) => candidate.id === id);
		if (!company) return companyNotFound(id);
		return company.superAdmin === false ? forbidden() : undefined;
	}

	/** An account that can act; without an id the default account. */
	account(id?: string): SimulatedAccount | undefined {
		const account = this.accounts.find((candidate, index) =>
			id === undefined ? index === 0 : candidate.id === id,
		);
		return account?.enabled === false ? undefined : account;
	}

	/** The account a request names, once its quota lets the request through. */
	actingAccount(id: unknown, quota: MinuteLimit): SimulatedAccount | Answer {
		if (id !== undefined && typeof id !== 'string') {
			return invalidField('accountId', 'Expected string');
		}
		const account = this.account(id);
		if (!account) return accountNotFound(id ?? '(default)');
		return quota.take(account.id) ?? account;
	}

	accountStatus(id?: string): Answer {
		const account = this.account(id);
		if (!account) return accountNotFound(id ?? '(default)');
		return { status: 200, body: { ...describe(account), hasTokens: true } };
	}

	accountList(q = ''): Answer {
		const wanted = q.trim().toLowerCase();
		const slug = /\/in\/([^/?#]+)/.exec(wanted)?.[1];
		const matches = ({ id, firstName, lastName, publicId }: SimulatedAccount): boolean =>
			slug === undefined
				? id === wanted || `${firstName} ${lastName}\n${publicId}`.toLowerCase().includes(wanted)
				: publicId.toLowerCase() === slug;
		const body = this.accounts.filter(matches).map((account) => ({
			...describe(account),
			picture: null,
			apiSeatAllocated: true,
		}));
		return { status: 200, body };
	}

	organizationList(accountId?: string): Answer {
		const account = this.account(accountId);
		if (!account) return accountNotFound(accountId ?? '(default)');
		const organizations = this.companies.map(({ id, name, universalName }) => ({
			entityUrn: `urn:li:fsd_company:${id}`,
			name,
			universalName,
			logoUrl: null,
			followerCount: 1200,
			pageType: 'COMPANY',
			isFollowing: true,
		}));
		const count = organizations.length;
		return { status: 200, body: { success: true, accountId: account.id, organizations, count } };
	}
}

function describe({ id, firstName, lastName, publicId, enabled = true }: SimulatedAccount): object {
	return { id, firstName, lastName, publicId, status: enabled ? 'AVAILABLE' : 'ERROR', enabled };
}
