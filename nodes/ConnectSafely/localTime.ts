const MINUTE = 60_000;

/**
 * A moment as people read it where they are, to the minute: "27 Nov 2026, 14:05 (Europe/Berlin)".
 *
 * @param timeZone an IANA name, as n8n's settings of a workflow have it
 * @param at milliseconds since the epoch
 */
export function timeIn(timeZone: string, at: number): string {
	return written(timeZone, at, {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
	});
}

/** The same for something that may be done after that moment: never a minute too early. */
export function timeAfterIn(timeZone: string, at: number): string {
	return timeIn(timeZone, Math.ceil(at / MINUTE) * MINUTE);
}

/** The time of day, to the second: "14:03:10 (Europe/Berlin)". */
export function clockTimeIn(timeZone: string, at: number): string {
	return written(timeZone, at, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

function written(timeZone: string, at: number, parts: Intl.DateTimeFormatOptions): string {
	const zone = isKnown(timeZone) ? timeZone : 'UTC';
	const time = new Date(at).toLocaleString('en-GB', { ...parts, hourCycle: 'h23', timeZone: zone });
	return `${time} (${zone})`;
}

/** An imported workflow may hold any text. */
function isKnown(timeZone: string): boolean {
	try {
		new Intl.DateTimeFormat('en-GB', { timeZone });
		return true;
	} catch {
		return false;
	}
}
