import type { IDataObject } from 'n8n-workflow';

import type { Connection } from '../../../api/endpoints/connections';
import { dayIn } from '../../../api/endpoints/datesInWords';
import { addressOf } from '../../profileAddress';

/** A connection as an item. What the list does not show is null. */
export function connectionFields(connection: Connection, accountId: string | null): IDataObject {
	const { publicIdentifier, connectedDate } = connection;
	return {
		firstName: connection.firstName || null,
		lastName: connection.lastName || null,
		headline: connection.headline || null,
		publicIdentifier: publicIdentifier || null,
		profileUrl: connection.profileUrl || addressOf(publicIdentifier, 'in'),
		connectedAt: dayIn(connectedDate),
		connectedDate: connectedDate || null,
		accountId,
	};
}
