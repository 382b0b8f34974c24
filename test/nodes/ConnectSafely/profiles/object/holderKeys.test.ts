import { holderKey } from '../../../../../nodes/ConnectSafely/profiles/object/holderKeys';
import { folded } from '../../../../../nodes/ConnectSafely/profiles/object/keyVocabulary';

const LINK = {
	rank: 0,
	isPlain: true,
	isText: false,
	takes: 'anything',
	holds: 'values',
	of: null,
};
const LINKS = { ...LINK, rank: 1, isPlain: false };
const VALUE = { ...LINK, rank: 2 };
const ID = { ...VALUE, isPlain: false };
const TEXT = { ...LINK, rank: 3, isText: true };
const FIELDS = { ...LINK, rank: 4, isPlain: false, isText: true, holds: 'fields' };
const RECORD = { ...FIELDS, holds: 'records' };
const PERSON = { ...RECORD, of: 'person' };
const USER = { ...RECORD, of: 'user' };

const KEYS: Array<[string, object, string]> = [
	[
		'a link',
		LINK,
		'url,uri,url 1,href,hyperlink 2,link,enlace,lien,链接,リンク,ссылка,رابط,링크,uris,hyperlinks,primary url,' +
			'main link,default url,own url,personal url,public link,custom url,media url,plain link,rich link,' +
			'display url,formatted url,effective url,entered url,external url,enrich url,enriched url,find url,' +
			'provider url,column url,user url,user data url,raw url,full url,form url,question url,url and link',
	],
	[
		'links',
		LINKS,
		'links,urls,websites,website,site,sites,homepage,social,socials,sameas,networks,web,social links',
	],
	['links elsewhere', { ...LINKS, isPlain: true }, 'same as'],
	['a value', VALUE, 'value,result,formula,string,array,rollup,answer,value 1,text value'],
	['an id', ID, 'id,vmid,value id'],
	['a text', TEXT, 'text,label,content,plain text,link label'],
	[
		'fields',
		FIELDS,
		'field,fields,property,properties,attribute,attributes,values,custom,answers,defined,custom fields,' +
			'column values',
	],
	[
		'a record',
		RECORD,
		'data,json,body,record,records,results,payload,response,output,info,details,member,' +
			'party,parties,basics,match,row,hit,people',
	],
	[
		'a record of a person',
		PERSON,
		'person,contact,lead,leads,prospect,candidate,applicant,attendee,subscriber,individual,contact data,' +
			'contact user',
	],
	['a user', USER, 'user,users,user data,user info,user details,user 1'],
	['an object', { ...RECORD, takes: 'objects' }, 'message,messages,query,choice'],
	['a second link', { ...LINK, rank: 1 }, 'secondary url,secondary link'],
	['second links', { ...LINKS, rank: 2 }, 'secondary links'],
	['a link among links', { ...LINK, isPlain: false }, 'website url,social link,web url,urls 1 url'],
	['a value among links', { ...VALUE, isPlain: false }, 'website value'],
	["a person's link", { ...LINK, of: 'person' }, 'contact url,person link,leads url'],
	["a person's links", { ...LINKS, of: 'person' }, 'contact links'],
	["a person's value", { ...VALUE, of: 'person' }, 'contact value'],
	["a user's id", { ...ID, of: 'user', takes: 'texts' }, 'user id'],
	["users' ids", { ...ID, of: 'user' }, 'users id'],
];

describe.each(KEYS)('%s', (_, meaning, keys) => {
	it.each(keys.split(','))('is held by %s', (key) => {
		expect(holderKey(folded(key).split(' '))).toStrictEqual({ kind: 'holder', ...meaning });
	});
});

describe('nothing', () => {
	it.each(['', '1', '1 2', 'foo', 'foo url', 'url foo', 'same', 'same as url as', 'my user id x'])(
		'is held by %j',
		(key) => {
			expect(holderKey(key.split(' ').filter(Boolean))).toBeNull();
		},
	);
});
