import { allMean, JAN, ONE, type Case } from './case';

const ENCODED = encodeURIComponent(JAN);
const TWICE = encodeURIComponent(ENCODED);

/** Pages of LinkedIn that send a reader on. */
const ON_LINKEDIN = [
	`https://www.linkedin.com/authwall?trk=gf&trkInfo=AQ&sessionRedirect=${ENCODED}`,
	`https://www.linkedin.com/authwall?trk=ripf&original_referer=&sessionRedirect=${ENCODED}%3Ftrk%3Dx`,
	`https://de.linkedin.com/authwall?sessionRedirect=${TWICE}`,
	`https://www.linkedin.com/login?session_redirect=${ENCODED}`,
	`https://www.linkedin.com/login/de?fromSignIn=true&session_redirect=${ENCODED}%2F&trk=x`,
	`https://www.linkedin.com/login?session_redirect=${JAN}`,
	'https://www.linkedin.com/login?session_redirect=%2Fin%2Fjan-tester%2F',
	`https://www.linkedin.com/uas/login?session_redirect=${ENCODED}`,
	`https://www.linkedin.com/uas/login-submit?session_redirect=${TWICE}`,
	'https://www.linkedin.com/uas/login?session_redirect=%2Fin%2Fjan-tester',
	`https://www.linkedin.com/checkpoint/lg/login?session_redirect=${ENCODED}`,
	`https://www.linkedin.com/checkpoint/rm/sign-in-another-account?session_redirect=${ENCODED}`,
	`https://www.linkedin.com/redir/redirect?url=${ENCODED}&urlhash=x1Yz`,
	`https://www.linkedin.com/redir/general-malware-page?url=${ENCODED}`,
	`https://www.linkedin.com/safety/go?url=${ENCODED}&trk=x`,
	`https://www.linkedin.com/signup/cold-join?session_redirect=${ENCODED}`,
];

/** Other sites that send a reader on, and that keep or translate a page. */
const ELSEWHERE = [
	`https://www.google.com/url?q=${JAN}&sa=U&ved=2ahUKE`,
	`https://www.google.com/url?sa=t&url=${ENCODED}&usg=AOv`,
	`https://www.google.de/url?sa=t&source=web&rct=j&url=${ENCODED}%3ForiginalSubdomain%3Dde`,
	`https://l.facebook.com/l.php?u=${ENCODED}%3Ffbclid%3DIwAR&h=AT0`,
	`https://l.instagram.com/?u=${ENCODED}&e=AT`,
	`https://slack-redir.net/link?url=${ENCODED}`,
	`https://www.youtube.com/redirect?event=channel_description&q=${ENCODED}`,
	`https://duckduckgo.com/l/?uddg=${ENCODED}&rut=abc`,
	`https://out.reddit.com/t3_x?url=${ENCODED}&token=AQAA`,
	`https://t.umblr.com/redirect?z=${ENCODED}&t=x`,
	`https://vk.com/away.php?to=${ENCODED}`,
	`https://steamcommunity.com/linkfilter/?url=${JAN}`,
	`https://eur01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05%7C01%7C&reserved=0`,
	`https://nam12.safelinks.protection.outlook.com/?url=${ENCODED}%2F&amp;data=05%7C02&amp;sdata=x`,
	`https://urldefense.com/v3/__${JAN}__;!!abc!x1Yz$`,
	`https://urldefense.com/v3/__${JAN}/__;!!abc!x1Yz$`,
	`https://protect-us.example/s/x1?domain=linkedin.com&u=${ENCODED}`,
	`https://click.mail.example/?qs=x&target=${TWICE}`,
	`https://web.archive.org/web/2020/${JAN}`,
	`https://web.archive.org/web/20230101000000*/${JAN}/`,
	`https://archive.ph/${JAN}`,
	`https://r.jina.ai/${JAN}`,
	`https://12ft.io/proxy?q=${ENCODED}`,
	`https://webcache.googleusercontent.com/search?q=cache:x1Yz:${JAN}+&cd=1`,
	`https://translate.google.com/translate?sl=de&tl=en&u=${ENCODED}`,
	`https://translate.google.com/website?sl=auto&tl=en&u=${JAN}`,
	`https://www.facebook.com/sharer/sharer.php?u=${ENCODED}`,
	`https://twitter.com/intent/tweet?text=Jan%20Tester&url=${ENCODED}`,
	`https://wa.me/?text=Jan%20Tester%20${ENCODED}`,
	`mailto:?subject=Jan&body=${ENCODED}`,
	`mailto:eva@acme.example?body=Look%3A%20${ENCODED}`,
	`https://api.qrserver.com/v1/create-qr-code/?data=${ENCODED}`,
	`https://crm.example/app#/contact/12?linkedin=${ENCODED}`,
	`https://enrich.example/api/person?profile=${ENCODED}&company=acme`,
];

export const REDIRECTS: Case[] = allMean(ONE, [...ON_LINKEDIN, ...ELSEWHERE]);
