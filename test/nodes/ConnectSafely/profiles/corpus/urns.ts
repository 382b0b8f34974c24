import { profileId, profileUrn } from '../../../../support/simulator';
import { allMean, JAN, type Case } from './case';

const ID = profileId(1001);
const URN = profileUrn(1001);
const SALES = profileId(1001, 'salesNavigator');
const RECRUITER = profileId(1001, 'recruiter');
const IN_QUERY = `miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${ID}`;

const SPELLINGS = [
	URN,
	ID,
	URN.replace('urn:li:fsd_profile', 'URN:LI:FSD_PROFILE'),
	`urn:li:fs_miniProfile:${ID}`,
	`urn:li:fs_profile:${ID}`,
	`urn:li:fs_normalized_profile:${ID}`,
	`urn:li:person:${ID}`,
	`urn:li:fsd_connection:${ID}`,
	`urn:li:fsd_memberRelationship:${ID}`,
	`urn:li:fsd_profileCard:(${ID},ABOUT,en_US)`,
	`urn:li:fsd_profilePosition:(${ID},123456)`,
	`urn:li:fsd_followingState:${URN}`,
	`urn:li:msg_messagingParticipant:${URN}`,
	`urn:li:fsd_profile:(${ID})`,
	`fsd_profile:${ID}`,
	`fs_miniProfile:${ID}`,
	`urn: li: fsd_profile: ${ID}`,
	`urn:li:fsd_profile:\u00A0${ID}`,
	`${URN.slice(0, 30)}\u200B${URN.slice(30)}`,
	URN.replace(/:/g, '%3A'),
	URN.replace(/:/g, '%3a'),
	URN.replace(/:/g, '%253A'),
	`"${URN}"`,
	`<${URN}>`,
	`\`${URN}\``,
	`(${ID})`,
	`${URN}.`,
	`${ID};`,
	`'${ID}`,
	`["${ID}`,
];

const AMONG_WORDS = [
	`profileUrn: ${URN}`,
	`"entityUrn":"${URN}"`,
	`entityUrn=${encodeURIComponent(URN)}&x=1`,
	`Jan Tester ${URN}`,
	`Jan Tester (${ID})`,
	`Jan Tester, CEO, ${URN}`,
	`${URN} Jan Tester`,
	`LinkedIn id: ${ID}`,
	`id\t${ID}\tJan`,
	`${URN}\n${ID}`,
	`${URN}, urn:li:fs_miniProfile:${ID}`,
	`https://www.linkedin.com/in/${ID}, ${URN}`,
	`="${URN}"`,
];

const ADDRESSES = [
	`https://www.linkedin.com/in/${ID}`,
	`https://www.linkedin.com/in/${ID}/`,
	`linkedin.com/in/${ID}?trk=x`,
	`in/${ID}`,
	`https://www.linkedin.com/in/${ID}/details/skills/`,
	`https://www.linkedin.com/in/${URN}`,
	`https://www.linkedin.com/in/${encodeURIComponent(URN)}`,
	`${JAN}?${IN_QUERY}`,
	`${JAN}/?trk=x&${IN_QUERY}&lipi=urn%3Ali%3Apage%3Ax`,
	`${JAN}?miniProfileUrn=urn:li:fs_miniProfile:${ID}`,
	`${JAN}?trk=x&amp;${IN_QUERY}`,
	`https://www.linkedin.com/sales/people/${ID},NAME_SEARCH,x1Yz`,
	`https://www.linkedin.com/sales/lead/${ID},NAME_SEARCH,x1Yz`,
	`https://www.linkedin.com/profile/view?id=${ID}`,
	`<https://www.linkedin.com/in/${ID}|Jan Tester>`,
	`=HYPERLINK("https://www.linkedin.com/in/${ID}";"Jan")`,
	`https://www.google.com/url?q=https%3A%2F%2Fwww.linkedin.com%2Fin%2F${ID}&sa=U`,
];

const PRODUCTS: Case[] = [
	...allMean({ refused: 'salesNavigatorId' }, [
		SALES,
		`urn:li:fs_salesProfile:(${SALES},NAME_SEARCH,x1Yz)`,
		`urn:li:fsd_profile:${SALES}`,
		`https://www.linkedin.com/sales/lead/${SALES},NAME_SEARCH,x1Yz`,
		`https://www.linkedin.com/sales/people/${SALES},NAME_SEARCH,x1Yz?_ntb=a%3D%3D`,
		`https://www.linkedin.com/in/${SALES}`,
		`Jan Tester https://www.linkedin.com/sales/lead/${SALES},NAME_SEARCH,x1Yz`,
		`<https://www.linkedin.com/sales/lead/${SALES},NAME_SEARCH,x1Yz|Jan>`,
	]),
	...allMean({ refused: 'recruiterId' }, [
		RECRUITER,
		`urn:li:ts_profile:${RECRUITER}`,
		`https://www.linkedin.com/talent/profile/${RECRUITER}?trk=x`,
		`https://www.linkedin.com/in/${RECRUITER}`,
	]),
	...allMean({ refused: 'memberId' }, [
		'urn:li:member:123456',
		'urn:li:fsd_profile:123456',
		'urn:li:person:x1Yz_4-Abc',
		'123456789',
		'member:123456',
	]),
	...allMean({ refused: 'truncatedUrn' }, [
		'urn:li:fsd_profile:ACoAABJefVoBrz...',
		'urn:li:fsd_profile:ACoAABJefVoBrz…',
		ID.slice(0, 20),
		`https://www.linkedin.com/in/${ID.slice(0, 20)}`,
		`https://www.linkedin.com/in/${ID.slice(0, 12)}...`,
	]),
	...allMean({ refused: /letter case/ }, [
		URN.toLowerCase(),
		ID.toUpperCase(),
		`https://www.linkedin.com/in/${ID.toLowerCase()}`,
	]),
	...allMean({ refused: 'notAProfile' }, [
		'urn:li:fsd_company:105672170',
		'urn:li:organization:105672170',
		'urn:li:activity:7100000000000000000',
		'urn:li:fsd_group:42',
		'urn:li:fsd_profile:',
		'urn:li:fsd_profile:jan-tester',
		'urn:li:fsd_profile:undefined',
		`${ID}${ID}`,
		`https://crm.example/people/${ID}`,
		`https://crm.example/people?id=${ID}&tab=1`,
		`https://crm.example/people/${URN}/edit`,
	]),
];

export const URNS: Case[] = [
	...allMean([URN], [...SPELLINGS, ...AMONG_WORDS, ...ADDRESSES]),
	[`${SALES}, ${URN}`, [URN]],
	[`https://www.linkedin.com/sales/lead/${SALES},NAME_SEARCH,x1Yz ${ID}`, [URN]],
	[`“${URN}”`, [URN]],
	[`«${ID}»`, [URN]],
	[`'https://www.linkedin.com/in/${ID}'`, [URN]],
	[`**https://www.linkedin.com/in/${ID}**`, [URN]],
	...PRODUCTS,
];
