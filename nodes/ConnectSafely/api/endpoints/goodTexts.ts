import { readErrorText } from '../errorBody';

const INVITATION =
	'(?:(?:the|your|an?|1|one) )?(?:(?:company|page|organi[sz]ation|follow) )*(?:invitation|invite)s?(?: to follow(?: (?:the|this|your) (?:company )?(?:page|company))?)?';
/** Whole sentences that say of one person that the invitation went out. */
const GOOD = [
	/^(success(ful(ly)?)?|ok|okay|done|sent|delivered|invited|created|completed?)$/i,
	/^(sent|delivered|created|invited|completed) successfully$/i,
	/^successfully (sent|delivered|created|invited|completed)$/i,
	/^20[01]( (ok|created))?$/i,
	new RegExp(
		`^${INVITATION}(?: (?:was|were|is|has been|have been))?(?: successfully)? (?:sent|delivered|created)(?: successfully)?$`,
		'i',
	),
	new RegExp(`^(?:successfully )?(?:sent|delivered|created) ${INVITATION}$`, 'i'),
];
const PARTICLE =
	/^(van|von|der|den|de|da|di|do|dos|das|del|della|la|le|el|al|bin|ben|ter|ten|zu|y|e)$/;
const NAME = /^[("']?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.,'’()"-]*$/u;
/** Of these words, none is a name's. */
const NO_NAME =
	/^(nobody|none|noone|no|nothing|failed|failure|error|bounced|rejected|refused|queued?|drafts?|spam|trash|yesterday|today|tomorrow|later|earlier|before|already|again|review|approval|unknown|undefined|null|true|false)\W*$/i;
const SOMEBODY = /^((the|this) )?(member|person|user|profile|recipient|connection|contact)$/i;
const MOST_WORDS = 8;

/** Whether a text says that the invitation to one person went out, and nothing else. */
export function isGoodText(text: string): boolean {
	const line = readErrorText(text).replace(/[.!]+$/, '');
	const [, said = line, to] =
		/^(.*?\b(?:sent|delivered|invitation|invite)(?: successfully)?) to (?!follow\b)(.+)/i.exec(
			line,
		) ?? [];
	if (to !== undefined && !isSomebody(to)) return false;
	return said.split(/[.!:;,] /).every((part) => GOOD.some((good) => good.test(part.trim())));
}

/** A person's name may hold any word, such as Will, May or Not; it is told by its capital letters. */
function isSomebody(text: string): boolean {
	if (SOMEBODY.test(text) || /^urn:li:\w+:[\w-]+$/.test(text)) return true;
	const words = text.split(' ');
	return (
		words.length <= MOST_WORDS &&
		words.every((word) => (NAME.test(word) && !NO_NAME.test(word)) || PARTICLE.test(word)) &&
		NAME.test(words[words.length - 1] ?? '')
	);
}
