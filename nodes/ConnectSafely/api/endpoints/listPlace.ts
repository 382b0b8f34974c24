/** Whether a value from outside is a place in a list. */
export function isPlace(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
