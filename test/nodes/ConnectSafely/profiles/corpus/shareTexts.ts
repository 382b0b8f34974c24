import { allMean, JAN, ONE, type Case } from './case';

const IOS = '?utm_source=share&utm_campaign=share_via&utm_content=profile&utm_medium=ios_app';
const ANDROID = IOS.replace('ios', 'android');

/** What the share buttons of phones and browsers put into a message. */
const SHARED = [
	`Check out Jan Tester’s profile on LinkedIn ${JAN}${IOS}`,
	`Check out this profile on LinkedIn: ${JAN}${ANDROID}`,
	`Jan Tester - https://www.linkedin.com/in/jan-tester`,
	`Jan Tester | LinkedIn\n${JAN}${ANDROID}`,
	`Jan Tester – CEO – Acme GmbH | LinkedIn ${JAN}`,
	`(2) Jan Tester | LinkedIn ${JAN}/`,
	`Sehen Sie sich das Profil von Jan Tester auf LinkedIn an: ${JAN}${IOS}`,
	`Schau dir das Profil von Jan auf LinkedIn an! ${JAN}`,
	`Découvrez le profil de Jan Tester sur LinkedIn : ${JAN}${IOS}`,
	`Consulta el perfil de Jan Tester en LinkedIn: ${JAN}${ANDROID}`,
	`Dai un’occhiata al profilo di Jan Tester su LinkedIn ${JAN}`,
	`Confira o perfil de Jan Tester no LinkedIn ${JAN}${IOS}`,
	`Bekijk het profiel van Jan Tester op LinkedIn ${JAN}`,
	`Zobacz profil Jana Testera na LinkedIn: ${JAN}`,
	`Посмотрите профиль на LinkedIn: ${JAN}`,
	`LinkedIn'de Jan Tester adlı kişinin profiline göz atın: ${JAN}`,
	`LinkedInでJan Testerさんのプロフィールをチェック：${JAN}`,
	`在领英上查看 Jan Tester 的档案：${JAN}`,
	`LinkedIn에서 Jan Tester님의 프로필을 확인해 보세요 ${JAN}`,
	`تحقق من ملف Jan Tester الشخصي على LinkedIn ${JAN}`,
	`בדוק את הפרופיל של Jan ב-LinkedIn: ${JAN}`,
];

/** What people write around an address. */
const WRITTEN = [
	`LinkedIn: linkedin.com/in/jan-tester`,
	`LinkedIn:linkedin.com/in/jan-tester`,
	`LinkedIn ${JAN}`,
	`LinkedIn - ${JAN}`,
	`LinkedIn → ${JAN}`,
	`LinkedIn = ${JAN}`,
	`LinkedIn URL: ${JAN}`,
	`linkedin_url=${JAN}`,
	`LI: www.linkedin.com/in/jan-tester`,
	`in: linkedin.com/in/jan-tester`,
	`Profil: ${JAN}`,
	`Profile link :- ${JAN}`,
	`LinkedInhttps://www.linkedin.com/in/jan-tester`,
	`Jan Tester ${JAN}`,
	`Jan Tester: ${JAN}`,
	`Jan Tester (${JAN})`,
	`Jan Tester <${JAN}>`,
	`Jan Tester, CEO at Acme, ${JAN}`,
	`Jan Tester; CEO; ${JAN}`,
	`${JAN} Jan Tester`,
	`${JAN} - Jan Tester, CEO`,
	`${JAN}, Jan Tester`,
	`${JAN} | 500+ connections | Berlin`,
	`Jan Tester\n${JAN}`,
	`${JAN}\nJan Tester\nCEO at Acme`,
	`My profile is ${JAN}, please connect!`,
	`You can find me at linkedin.com/in/jan-tester or at jan@acme.example.`,
	`See ${JAN}. He knows the market, and I met him in 2023.`,
	`Is this him? ${JAN}?`,
	`Met at the fair in/around Berlin: ${JAN}`,
	`Twitter: twitter.com/jan, LinkedIn: ${JAN}, Web: www.acme.example`,
	`https://twitter.com/jan ${JAN}`,
	`https://github.com/jan-tester\n${JAN}\nhttps://jan.example`,
	`Contact: jan.tester@acme.example / ${JAN}`,
	`Follow Acme (https://www.linkedin.com/company/acme) and Jan (${JAN})`,
	`Jan's post https://www.linkedin.com/posts/jan-tester_x-activity-71-a, profile ${JAN}`,
	`RT @jan: new job! ${JAN} #hiring`,
	`TODO invite ${JAN} (asked on 12.03.)`,
	`"Jan, I found you here: ${JAN}"`,
	`Sent from my iPhone\n\n${JAN}`,
];

export const SHARE_TEXTS: Case[] = [
	...allMean(ONE, [...SHARED, ...WRITTEN]),
	...allMean(['müller-tester'], [`Jürgen Müller – https://www.linkedin.com/in/müller-tester`]),
];
