const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names in other languages begin alike and may mean another month. */
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const ISO_DAY = new RegExp(`^${YEAR}-(\\d\\d)-(\\d\\d)(?=$|[T ])`);
const ISO_MONTH = new RegExp(`^${YEAR}-(\\d\\d)(?=$|-)`);
/** "Feb 15, 2024", and "15 February 2024". */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? ${MONTH},? ${YEAR}\\b`, 'i');
const MONTH_ALONE = new RegExp(`^${MONTH},? ${YEAR}$`, 'i');
const LONGEST_DATE = 100;

/** The day in a text such as "Connected on Feb 15, 2024", as `2024-02-15`; null where none can be read. */
export function dayIn(text: string): string | null {
	const line = oneLine(text);
	const iso = ISO_DAY.exec(line);
	if (iso) return dayOf(iso[1], Number(iso[2]), iso[3]);
	const american = MONTH_FIRST.exec(line);
	if (american) return dayOf(american[3], monthOf(american[1]), american[2]);
	const british = DAY_FIRST.exec(line);
	return british && dayOf(british[3], monthOf(british[2]), british[1]);
}

/** The month in a text such as "February 2026", as `2026-02`; null where none can be read. */
export function monthIn(text: string): string | null {
	const line = oneLine(text);
	const iso = ISO_MONTH.exec(line);
	if (iso) return dayOf(iso[1], Number(iso[2]), '1')?.slice(0, 7) ?? null;
	const alone = MONTH_ALONE.exec(line);
	const day = alone ? dayOf(alone[2], monthOf(alone[1]), '1') : dayIn(line);
	return day?.slice(0, 7) ?? null;
}

function monthOf(name = ''): number {
	return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Null where the calendar has no such day. */
function dayOf(year: string | undefined, month: number, day: string | undefined): string | null {
	const at = new Date(Date.UTC(Number(year), month - 1, Number(day)));
	return at.getUTCMonth() === month - 1 ? at.toISOString().slice(0, 10) : null;
}

function oneLine(text: string): string {
	return text.slice(0, LONGEST_DATE).replace(/\s+/g, ' ').trim();
}
