import { expectEverybodyOnce } from './simulation';

const truth = { requests: 3, invitationsSent: 101, peopleInvited: 101 };

it('counts a pass in which everybody was invited once, with as few requests as possible', () => {
	expect(() => expectEverybodyOnce(truth, 101)).not.toThrow();
});

it.each([
	['somebody was left out', { ...truth, invitationsSent: 100, peopleInvited: 100 }],
	['somebody was invited twice', { ...truth, invitationsSent: 102 }],
	['somebody else was invited', { ...truth, peopleInvited: 100 }],
	['there were more requests than needed', { ...truth, requests: 4 }],
])('does not count a pass in which %s', (_what, wrong) => {
	expect(() => expectEverybodyOnce(wrong, 101)).toThrow('does not count');
});
