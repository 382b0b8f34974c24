import { isGoodText } from '../../../../../nodes/ConnectSafely/api/endpoints/goodTexts';

const words = (text: string): string[] => text.split(' ');
const to = (name: string): string => `Invitation sent to ${name}`;

describe('a text', () => {
	it.each([
		...words('success successful successfully OK okay done sent delivered invited created'),
		...['complete', 'completed', 'Sent successfully', 'Successfully created'],
		...['200', '201', '200 OK', '201 created', '200 created'],
		...['Sent!!', 'Success! Invitation sent.', 'Success: sent, delivered; done', 'Success , sent'],
		...['The invitation was delivered', 'One follow invite has been created successfully'],
		...['Invitations were sent', 'An organisation page invite sent', '1 invitation sent'],
		...['Your invitation to follow this company page is sent', 'Delivered your invite'],
		...['Successfully sent the invitation to follow the page', 'INVITATION SENT', 'SENT INVITE'],
		...['Sent to Jan Tester', 'Invite sent successfully to Jan'],
		...['Success: invitation sent to Jan Tester'],
	])('says that the invitation went out: %j', (text) => {
		expect(isGoodText(text)).toBe(true);
	});

	it.each([
		...['', 'Sent back', 'Not sent', 'completedly', 'Unsuccessful', 'Okays'],
		...['Not sent successfully', 'Sent successfully yesterday', 'Not successfully sent'],
		...['Successfully sent back', '1200', '2000', '202', '200 OK so far', '20'],
		...['Success: not sent', 'Not sent, success', 'Sent? Done', 'Done.x'],
		...['Another invitation sent', 'Invitation sent later', 'He sent an invitation'],
		...['Sent an invitation later', 'Two invitations sent', 'Invitation to follow sent to follow'],
		...['Not sent to Jan Tester', 'No invitation to Jan Tester', 'Success: sent to nobody'],
	])('says something else: %j', (text) => {
		expect(isGoodText(text)).toBe(false);
	});
});

describe('an invitation', () => {
	it.each([
		...['Jan', 'Jan Tester', 'J', 'J.', 'Jan van der Tester', 'Jan2 Tester-Demo', 'JAN'],
		...['(Jan) Tester', '"Jan" Tester', "'Jan' Tester", 'Jan (Tester), PhD', 'Jan T’Ester'],
		...['ǅan Tester', '李小龍', 'Jan Te\u{301}ster', 'Bruno', 'Nora', 'Nobodyson', 'Testrue'],
		...['Drafter', 'A B C D E F G H', 'Jan y Tester'],
		...['member', 'the member', 'This user', 'PROFILE', 'the recipient', 'connection', 'contact'],
		...['urn:li:fsd_profile:ACo-1_x', 'urn:li:member:7'],
	])('went out to %j', (name) => {
		expect(isGoodText(to(name))).toBe(true);
	});

	it.each([
		...['aJan', 'Jan#', 'Jan Tester#1', '((Jan', '2Jan', 'Jan trade Tester', 'Jan deleted Tester'],
		...['Jan van', 'de', 'Jan tester', 'A B C D E F G H I', 'Jan van der den de da di do Tester'],
		...words('nobody none noone no nothing failed failure error bounced rejected refused queue'),
		...words('queued draft drafts spam trash yesterday today tomorrow later earlier before'),
		...words('already again review approval unknown undefined null true false'),
		...['another member', 'member list', 'a contact', 'this', 'Jan yesterday'],
		...['xurn:li:member:7', 'urn:li:member:7 yesterday', 'urn:li:member:', 'urn:li::7'],
	])('went out to nobody who is named: %j', (name) => {
		expect(isGoodText(to(name))).toBe(false);
	});

	it.each([
		...['Nobody', 'NONE', 'Queue', 'Queued', 'Draft', 'Drafts', 'Later', 'Nobody,', 'Unknown)"'],
		...['Null', 'True', 'FALSE'],
	])('went out to nobody by the name %j', (name) => {
		expect(isGoodText(to(`Jan ${name} Tester`))).toBe(false);
		expect(isGoodText(to(name))).toBe(false);
	});
});
