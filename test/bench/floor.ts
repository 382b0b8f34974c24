import type { IExecuteFunctions, IHttpRequestOptions, INodeType } from 'n8n-workflow';
import { COMPANY } from '../support/scenario';
import { builtPackage } from './builtPackage';
import { execute } from './execution';
import type { Meter } from './meter';
import { inviteFlow } from './node';
import { bodiesFor, sheetOf } from './rows';
import type { Api } from './simulation';

/** The node's default. */
const TIMEOUT = 300_000;

/** Invites people with the floor in place of the node, in the same workflow. */
export async function inviteWithFloor(api: Api, people: number, meter: Meter): Promise<number> {
	const flow = inviteFlow(floor(api.baseUrl));
	return (await execute(flow, sheetOf(people), api, meter)).measured;
}

/** The least that a node can do: read the profile of each row and send the same requests. */
function floor(baseUrl: string): INodeType {
	return {
		description: new builtPackage.ConnectSafely().description,
		async execute() {
			const profiles = this.getInputData().map((_, row) => profileOf(this, row));
			for (const body of bodiesFor(profiles)) {
				const url = `${baseUrl}/organizations/${COMPANY}/follow-invitations`;
				await this.helpers.httpRequestWithAuthentication.call(
					this,
					'connectSafelyApi',
					optionsOf(url, body),
				);
			}
			return [[], [], []];
		},
	};
}

function profileOf(context: IExecuteFunctions, row: number): string {
	return context.getNodeParameter('profile', row, '') as string;
}

/** The same as the node's own. */
function optionsOf(url: string, body: object): IHttpRequestOptions {
	return {
		method: 'POST',
		url,
		body,
		timeout: TIMEOUT,
		json: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
}
