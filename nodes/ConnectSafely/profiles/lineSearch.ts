const FORMULA_START = /=\s*HYPERLINK\s*\(\s*("+)/iy;
const ADDRESS_END = /[^"]*"+/y;
const SEPARATOR = /\s*[,;]\s*/y;
const FORMULA_END = /\s*(?:\)|$)/y;
/** A label, in which quotes are doubled, up to its last quote; here nothing stands in it but quotes. */
const LABEL_OF_QUOTES = /"(?:"")*"(?!")(\s*\)|\s*$)?/y;
const LABEL_END = /(?<!")"(?:"")*(?!")(\s*\)|\s*$)?/g;
const LINK_START = /\[[^\][]*\]\(/y;
const LONGEST_LINK = 2_000;

/**
 * Searches a line from left to right: ask about no place before the last one, nor before the last end that
 * was found. Each kind of search goes on where it stopped, so that a line is read a few times only, however
 * often it is asked about; an expression tried anew at every place takes the square of its length.
 */
export class LineSearch {
	private readonly parenthesis: NextMatch;

	private readonly linkEnd: NextMatch;

	private readonly labelEnd: NextMatch;

	private readonly linkedIn: NextMatch;

	private readonly query: NextMatch;

	private readonly product: NextMatch;

	constructor(private readonly line: string) {
		this.parenthesis = nextMatches(line, /\)/g);
		this.linkEnd = nextMatches(line, /[)\s]/g);
		this.labelEnd = nextMatches(line, LABEL_END);
		this.linkedIn = nextMatches(line, /linkedin\.com\//gi);
		this.query = nextMatches(line, /[?#]/g);
		this.product = nextMatches(line, /\/(?:sales|talent|recruiter)\//gi);
	}

	/** Where the bracket, the formula or the Markdown link ends that opens here; null where none does. */
	findEnd(index: number): number | null {
		switch (this.line.charAt(index)) {
			case '(':
				return endOf(this.parenthesis(index));
			case '=':
				return this.findFormulaEnd(index);
			case '[':
				return this.findLinkEnd(index);
			default:
				return null;
		}
	}

	/** Sales Navigator puts commas into its paths, trackers put them into queries. */
	isInUrl(start: number, index: number): boolean {
		const has = (next: NextMatch): boolean => (endOf(next(start)) ?? Infinity) <= index;
		return has(this.linkedIn) && (has(this.query) || has(this.product));
	}

	private findFormulaEnd(index: number): number | null {
		const start = matchAt(FORMULA_START, this.line, index);
		if (!start) return null;
		const address = index + start[0].length;
		const quotes = start[1] ?? '';
		const end = endOf(matchAt(ADDRESS_END, this.line, address));
		const behindAddress = end === null ? null : this.findEndBehindAddress(end);
		return behindAddress ?? (quotes.length > 1 ? this.findEndBehindAddress(address) : null);
	}

	private findEndBehindAddress(index: number): number | null {
		const label = endOf(matchAt(SEPARATOR, this.line, index));
		if (label === null) return endOf(matchAt(FORMULA_END, this.line, index));
		return this.findLabelledEnd(label) ?? endOf(this.parenthesis(label)) ?? this.line.length;
	}

	/** A parenthesis inside a quoted label ends nothing. */
	private findLabelledEnd(label: number): number | null {
		if (this.line[label] !== '"') return null;
		const match = matchAt(LABEL_OF_QUOTES, this.line, label) ?? this.labelEnd(label + 1);
		const end = endOf(match);
		return match?.[1] === undefined && end !== this.line.length ? null : end;
	}

	private findLinkEnd(index: number): number | null {
		const target = endOf(matchAt(LINK_START, this.line, index));
		const end = target === null ? null : this.linkEnd(target);
		if (target === null || end?.[0] !== ')') return null;
		const length = end.index - target;
		return length >= 1 && length <= LONGEST_LINK ? endOf(end) : null;
	}
}

/** The first match that begins at `from` or behind it. */
type NextMatch = (from: number) => RegExpExecArray | null;

function nextMatches(line: string, pattern: RegExp): NextMatch {
	let match: RegExpExecArray | null | undefined;
	return (from) => {
		if (match === undefined || (match !== null && match.index < from)) {
			pattern.lastIndex = from;
			match = pattern.exec(line);
		}
		return match;
	};
}

function matchAt(pattern: RegExp, line: string, index: number): RegExpExecArray | null {
	pattern.lastIndex = index;
	return pattern.exec(line);
}

function endOf(match: RegExpExecArray | null): number | null {
	return match && match.index + match[0].length;
}
