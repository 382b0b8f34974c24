import {
	findUnreadFollowers,
	followersUnread,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/followersToSkip';
import { notSent, rejected } from '../../../../../../nodes/ConnectSafely/result';
import { FollowerList } from '../../../../../../nodes/ConnectSafely/state/followerList';

const CAUSE = "'Skip Followers' is on and the page's followers cannot be read";
const LIMITED = notSent('rateLimited', 'the rate limit is used up', 'Wait a bit.', { retryAt: 5 });
const REFUSED = rejected('forbidden', 'the page was refused', '', { httpStatusCode: 403 });

const page = (failed: typeof LIMITED | null) => ({ list: new FollowerList(), failed });

describe('followers that cannot be read', () => {
	it('leave people unsent, for the same reason and until the same time', () => {
		const unread = notSent('stopped', CAUSE, 'The rate limit is used up. Wait a bit.', {
			retryAt: 5,
		});
		expect(followersUnread(LIMITED)).toStrictEqual(unread);
	});

	it('leave people unsent with the status of the answer', () => {
		const unread = notSent('stopped', CAUSE, 'The page was refused.', { httpStatusCode: 403 });
		expect(followersUnread(REFUSED)).toStrictEqual(unread);
	});

	it('are found among those of all pages, the first one', () => {
		const pages = new Map([
			['7', page(null)],
			['8', page(REFUSED)],
			['9', page(LIMITED)],
		]);
		expect(findUnreadFollowers(pages)).toStrictEqual(followersUnread(REFUSED));
		expect(findUnreadFollowers(new Map([['7', page(null)]]))).toBeNull();
		expect(findUnreadFollowers(new Map())).toBeNull();
	});
});
