import { median } from './alternating';

export function count(value: number): string {
	return value.toLocaleString('en-US');
}

/** Three digits or more, as nobody measures finer. */
export function milliseconds(ms: number): string {
	const digits = ms < 10 ? 2 : ms < 100 ? 1 : 0;
	return `${ms.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ms`;
}

export function microseconds(ms: number): string {
	return `${Math.round(ms * 1000).toLocaleString('en-US')} µs`;
}

export function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The median of ratios, its limit where it has one, and how far the single ratios lie apart. */
export function ratio(ratios: number[], limit?: number): string {
	const spread = [Math.min(...ratios), Math.max(...ratios)].map((value) => value.toFixed(2));
	const apart = ratios.length > 1 ? `, ${spread.join('–')}` : '';
	return `${withLimit(median(ratios).toFixed(2), limit?.toFixed(2))}${apart}`;
}

export function withLimit(value: string, limit?: string): string {
	return limit === undefined ? value : `${value} (limit ${limit})`;
}
