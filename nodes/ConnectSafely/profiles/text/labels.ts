/** Words that say what an address is. */
const KNOWN_WORDS = new Set(
	(
		'account company date email firma job land name nachname notes ort phone position role stadt status telefon titel town vorname ' +
		'account address and b contact default email his her here home li linkedin link links lead mail mobile name ' +
		'page person phone prof profil profile profiles profilo perfil public see tel the title u url urls user via web website www ' +
		// Parts of names.
		'a al af av ben bin da dal das de del della den der di do dos du e el la las le les los ten ter und van vom von y zu zum zur'
	).split(' '),
);
const MARKUP = /<\/?[a-z][^<>]{0,1000}>|\[\/?[a-z]+(?:=[^\]]{0,100})?\]/giu;
/** The address of a page that leads on to another address. */
const WRAPPER = /(?:https?:\/\/|[?&][\w.-]{1,60}=)\S{0,2000}/gi;
const MOST_WORDS = 8;
const MOST_WORDS_OF_A_NAME = 5;
const FEWEST_WORDS_OF_A_SENTENCE = 3;
/** What joins two addresses into a list. */
const CONJUNCTION =
	/^(?:and|or|plus|as well as|und|oder|sowie|et|ou|y|o|e|i|ed|en|of|och|eller|og|ve|és|și|ja|dan|и|або|та|και|&|\+|\/)$/iu;
const BULLET =
	/^[\s>]*(?:[-–—*+•·◦▪●○‣⁃→#]|\(?\d{1,3}[.):]?|\d{4}[.):]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)]|\[[ x]?\]|\|)[\s|.)]/iu;
const ADDRESS = /:\/\/|\b[\w-]+\.[a-z]{2,}\/|@/i;
const DELIMITED_END = /[,;:=\-–—>→|]["'\s(<[{]{0,9}$/;
const DELIMITED_START = /^\s*["')\]*>]{0,3}\s*[:\-–—|(]/;

/** Whether a line begins like an entry of a list. */
export function hasBullet(text: string): boolean {
	return BULLET.test(text);
}

/** The words of a text without markup, numbers of entries and punctuation. */
export function wordsOf(text: string): string[] {
	const plain = text.replace(MARKUP, ' ').replace(WRAPPER, ' ').replace(BULLET, '');
	return plain.split(/[^\p{L}\p{M}\p{N}'’.@&+-]/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Whether a text only names the person or the address beside it, rather than telling something about them. */
export function isLabel(text: string): boolean {
	const words = wordsOf(text);
	return words.length <= MOST_WORDS && words.every(isLabelWord);
}

export function isLabelBefore(text: string): boolean {
	return DELIMITED_END.test(text) || isLabel(text);
}

export function isLabelBehind(text: string): boolean {
	return DELIMITED_START.test(text) || isLabel(text);
}

/** Whether nothing but separators stands between two addresses. */
export function isSeparator(text: string): boolean {
	return wordsOf(text).length === 0 || CONJUNCTION.test(text.trim());
}

/** Whether a text without an address is about a list: a heading, an introduction, a closing sentence. */
export function isAboutList(text: string): boolean {
	const words = wordsOf(text);
	if (ADDRESS.test(text)) return false;
	if (words.every((word) => /^\d{1,3}$/.test(word)) || /^\s*(?:#+\s|```)|:\W*$/.test(text))
		return true;
	if (words.length > MOST_WORDS_OF_A_NAME || words.every(isKnownWord)) return true;
	return words.length >= FEWEST_WORDS_OF_A_SENTENCE && !words.every(isLabelWord);
}

/** Names begin with a capital, or are in a script that has none. */
function isLabelWord(word: string): boolean {
	const first = word.replace(/[^\p{L}\p{N}]*(.).*/su, '$1');
	return !/\p{Ll}/u.test(first) || isKnownWord(word);
}

export function isKnownWord(word: string): boolean {
	const letters = word.replace(/[^\p{L}]/gu, '');
	const parts = letters.split(/(?<=\p{Ll})(?=\p{Lu})/u);
	return isKnown(letters) || parts.every(isKnown);
}

function isKnown(word: string): boolean {
	return KNOWN_WORDS.has(word.toLowerCase());
}
