/** The database of one n8n. */
export interface Database {
	/** n8n's settings for it. */
	environment: Record<string, string>;
	/**
	 * Asks it, also while n8n runs on it.
	 *
	 * @returns a line for each row, with `|` between its columns
	 * @throws Error with the database's own words
	 */
	query(sql: string): Promise<string>;
}

/** What n8n can run on: on SQLite unless it is told otherwise. */
export type DatabaseKind = 'sqlite' | 'postgres';
