/** Whoever sent the visitor; the address that is meant stands in another field. */
const REFERRER = /([?&;])(?:original_?)?(?:referr?er|ref|utm_\w{1,20})=[^&\s"'<>{}()[\]|,;]*/gi;
/** LinkedIn's own PDFs break addresses at their hyphens, or behind `/in/`. */
const BROKEN_LINE =
	/((?:linkedin|LinkedIn)\.com\/in\/(?:[^\s/?#]{1,100}-)?)\r?\n(?!(?:urn|https?|www|linkedin|in)\b|\d{1,4}[.)])(?=[\p{Ll}\d])/gu;
/** As search engines show an address. */
const BREADCRUMB = /(linkedin\.com) › in › /gi;
/** As security tools write an address that nobody is to click. */
const DEFANGED = /linkedin\[\.\](com|cn)/gi;
const TRANSLATED = /\b(?:[a-z]{2,3}-)?linkedin-com\.translate\.goog(?=\/)/gi;
/** The two codes of a mail filter; the first one has - for % and _ for /. */
const MAIL_FILTER = /urldefense\.proofpoint\.com\/v2\/url\?u=([\w.~-]{1,4000})/gi;
const NEWER_MAIL_FILTER =
	/urldefense\.com\/v3\/__([^\s"<>_]{1,2000}(?:_[^\s"<>_]{1,500}){0,9})__;[^\s"<>]{0,200}/gi;
/** The source of a mail, where lines are broken by a `=` at their end. */
const MAIL_SOURCE = /linkedin\.com=2F|linkedin\.com\/in\/[^\s=]{1,100}=(?:20|3D|\r?\n)/i;
const MAIL_LINE_BREAK = /=\r?\n/g;
const MAIL_CODE = /=([\dA-F]{2})/g;

/** Takes an address out of what programs and their users wrap around it, referrers included. */
export function unwrap(text: string): string {
	const source = MAIL_SOURCE.test(text)
		? text.replace(MAIL_LINE_BREAK, '').replace(MAIL_CODE, '%$1')
		: text;
	return source
		.replace(BROKEN_LINE, '$1')
		.replace(BREADCRUMB, '$1/in/')
		.replace(DEFANGED, 'linkedin.$1')
		.replace(TRANSLATED, 'linkedin.com')
		.replace(MAIL_FILTER, (_, coded: string) => coded.replace(/_/g, '/').replace(/-/g, '%'))
		.replace(NEWER_MAIL_FILTER, '$1')
		.replace(REFERRER, '$1');
}
