import { fieldsOf } from '../../../../../nodes/ConnectSafely/profiles/object/field';
import {
	isOfLink,
	linkLabelOf,
	type LinkLabel,
} from '../../../../../nodes/ConnectSafely/profiles/object/linkLabel';

const labelOf = (object: object): LinkLabel => linkLabelOf(fieldsOf(object));

describe('an object is but a link', () => {
	it.each([
		'type',
		'value_type',
		'id',
		'name',
		'title',
		'key',
		'tooltip',
		'target',
		'question',
		'url',
		'text',
		'data',
	])('with %s', (key) => {
		expect(isOfLink(fieldsOf({ url: 'a', [key]: 'b' }))).toBe(true);
	});

	it.each(['foo', 'linkedin', 'owner', 'my type', 'type of it', 'names', 'nickname'])(
		'it is more with %s',
		(key) => {
			expect(isOfLink(fieldsOf({ url: 'a', [key]: 'b' }))).toBe(false);
		},
	);

	it.each<[object, boolean]>([
		[{ url: '', text: 'a' }, true],
		[{ text: 'a', hyperlink: null }, true],
		[{ url: 'a', text: 'b' }, false],
		[{ text: '' }, false],
		[{ value: '', text: 'a' }, false],
		[{ urls: '', text: 'a' }, false],
		[{ url: '', text: 'a', foo: 1 }, false],
		[{ name: '' }, false],
	])('that is missing beside its text: %j, %p', (object, expected) => {
		expect(labelOf(object).isTextOfLink).toBe(expected);
	});
});

describe('an object has a sign of LinkedIn', () => {
	it.each([
		'urn:li:member:1',
		'urn:li:person:a',
		'urn:li:fs_profile:a',
		'urn:li:fsd_profile:a',
		'urn:li:fs_miniProfile:a',
		'urn:li:fsd_miniProfile:a',
	])('%s', (urn) => {
		expect(labelOf({ foo: 1, id: urn }).isOfLinkedIn).toBe(true);
	});

	it.each<unknown>([
		'urn:li:company:1',
		'urn:li:f_profile:a',
		'urn:li:fsd_profilex:a',
		'urn:li:member',
		'see urn:li:member:1',
		['urn:li:member:1'],
		null,
	])('it has none: %j', (value) => {
		expect(labelOf({ id: value }).isOfLinkedIn).toBe(false);
	});
});

describe('the subject of an object', () => {
	it.each<object>([
		{ label: 'LinkedIn' },
		{ name: 'linkedin' },
		{ title: 'LinkedIn URL' },
		{ network: 'LINKED_IN' },
		{ name: 'Jan', type: 'LinkedIn' },
	])('is LinkedIn: %j', (object) => {
		expect(labelOf(object).subject).toStrictEqual({
			kind: 'person',
			rank: 0,
			saysLinkedIn: true,
			isSure: true,
			isName: false,
			isUser: false,
		});
	});

	it('is LinkedIn where its label is that of a public name', () => {
		expect(labelOf({ label: 'LinkedIn Handle' }).subject).toMatchObject({ isName: false, rank: 2 });
	});

	it.each<object>([
		{},
		{ label: 'Jan' },
		{ label: 'What is your LinkedIn?' },
		{ label: 'Owner LinkedIn' },
		{ label: 'url' },
		{ value: 'LinkedIn' },
	])('is none: %j', (object) => {
		expect(labelOf(object).subject).toBeNull();
	});
});

describe('the label of a link', () => {
	it.each<[object, LinkLabel['label']]>([
		[{ url: 'a' }, null],
		[{ label: 'LinkedIn' }, null],
		[{ label: 'url' }, null],
		[{ label: 'https://acme.example/owner' }, null],
		[{ label: 'Owner linkedin.com/in/eva' }, null],
		[{ label: 'Owner LinkedIn.cn' }, null],
		[{ label: 'Owner linkedin.example' }, 'otherPerson'],
		[{ label: 'Owner linkedinxcom' }, 'otherPerson'],
		[{ label: 'Owner' }, 'otherPerson'],
		[{ label: 'Jan Owner' }, 'otherPerson'],
		[{ label: 'Company' }, 'company'],
		[{ label: 'Picture' }, 'thing'],
		[{ label: 'CEO LinkedIn' }, 'unsure'],
		[{ label: 'Jan' }, 'unknown'],
		[{ label: 'username' }, 'unknown'],
		[{ label: 'What is your LinkedIn?' }, 'unknown'],
		[{ label: 'other' }, 'unknown'],
		[{ label: 'Other Jan' }, 'otherPerson'],
		[{ label: 'Larry Page' }, 'unknown'],
		[{ label: 'Jan van School' }, 'unknown'],
		[{ label: 'Larry Pages' }, 'company'],
		[{ label: 'Page' }, 'company'],
		[{ label: 'Company Page' }, 'company'],
		[{ label: 'Jan Company Page' }, 'company'],
		[{ label: 'Page Jan' }, 'company'],
		[{ name: 'Jan Owner' }, 'otherPerson'],
		[{ title: 'Jan Owner' }, 'otherPerson'],
		[{ name: 'Jan', title: 'Owner' }, 'unknown'],
		[{ name: 'Jan', column: 'Owner' }, 'otherPerson'],
		[{ name: 'Jan', label: 'LinkedIn' }, null],
		[{ name: 'Owner', label: 'LinkedIn' }, 'otherPerson'],
		[{ name: 'Jan', label: 'Eva' }, 'unknown'],
		[{ name: 'Jan', label: 'Owner' }, 'otherPerson'],
		[{ type: 'Owner' }, 'otherPerson'],
		[{ type: 'Jan Owner' }, 'otherPerson'],
		[{ type: 'Jan' }, null],
		[{ type: 'Owner', name: 'Jan' }, 'otherPerson'],
		[{ type: 'Owner', label: 'Company' }, 'company'],
	])('says whose it is: %j, %s', (object, label) => {
		expect(labelOf({ ...object, url: 'a' }).label).toBe(label);
	});

	it.each<[object, LinkLabel['label']]>([
		[{ label: 'Jan Owner' }, 'otherPerson'],
		[{ field_name: 'Jan Owner' }, 'otherPerson'],
		[{ field_label: 'Jan Owner' }, 'otherPerson'],
		[{ column: 'Jan Owner' }, 'otherPerson'],
		[{ name: 'Owner' }, 'otherPerson'],
		[{ name: 'Jan Owner' }, 'unknown'],
		[{ displayName: 'Jan Owner' }, 'unknown'],
		[{ title: 'Owner' }, null],
		[{ type: 'Owner' }, 'otherPerson'],
		[{ type: 'Jan Owner' }, null],
	])('in a record is a name: %j, %s', (object, label) => {
		expect(labelOf({ ...object, url: 'a', firstName: 'Jan' }).label).toBe(label);
	});

	it.each<[string, LinkLabel['label']]>([
		['Jan Tester – Product Owner', 'unknown'],
		['Jan Tester - Product Owner', 'unknown'],
		['Jan Tester | Owner', 'unknown'],
		['Owner of Acme | LinkedIn', 'unknown'],
		['Owner of Acme - linkedin ', 'unknown'],
		['Owner of Acme –LinkedIn', 'unknown'],
		['Owner of Acme LinkedIn', 'otherPerson'],
		['Owner | LinkedIn Acme', 'otherPerson'],
		['Jan - Owner', 'otherPerson'],
		['Jan Tester-Owner', 'otherPerson'],
		['Jan Owner - Acme', 'otherPerson'],
		['Company Owner | Acme', 'otherPerson'],
		['Jan Tester Owner', 'otherPerson'],
	])('is the title of a page: %s, %s', (title, label) => {
		expect(labelOf({ title, url: 'a' }).label).toBe(label);
	});
});
