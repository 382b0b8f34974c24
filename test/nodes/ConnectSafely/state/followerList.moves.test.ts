import { FollowerList } from '../../../../nodes/ConnectSafely/state/followerList';
import { known } from './followerParts';

interface Page {
	followers: number;
	/** How many the API gives in one part. */
	partSize?: number;
	/** What the API says that there are; all of them where it is not given. */
	total?: number | null;
	/** Of the followers, counted from 1, who leave after the part of this number. */
	leaving?: Record<number, number[]>;
	/** How many follow after the part of this number. */
	coming?: Record<number, number>;
	/** Of whom neither id nor address is shown. */
	hidden?: number[];
	/** By how much each part begins earlier than it is asked to. */
	earlier?: number;
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Reads to the end, or until a part was refused three times: where parts begin, and how many each adds. */
function read({ followers, partSize = 100, leaving, coming, hidden = [], ...page }: Page) {
	const list = new FollowerList();
	const asked: number[] = [];
	const added: Array<number | null> = [];
	let current = range(1, followers);
	let refusals = 0;
	while (!list.isComplete && refusals < 3 && asked.length < 50) {
		asked.push(list.next);
		const start = Math.max(0, list.next - (page.earlier ?? 0));
		const part = current
			.slice(start, start + partSize)
			.map((one) => (hidden.includes(one) ? null : `member ${one}`))
			.map((personKey) => ({ ...known({ personKey, slug: null }), firstName: 'Jan' }));
		const fresh = list.add({
			followers: part,
			total: page.total === undefined ? current.length : page.total,
			...(page.earlier !== undefined && { start }),
		});
		added.push(fresh?.length ?? null);
		refusals = fresh ? 0 : refusals + 1;
		const gone = leaving?.[asked.length] ?? [];
		const fromNowOn = range(1, coming?.[asked.length] ?? 0).map((one) => one + 1_000);
		current = [...fromNowOn, ...current.filter((one) => !gone.includes(one))];
	}
	return { asked, added, isComplete: list.isComplete, size: list.size };
}

describe('a list of followers that moves while it is read', () => {
	it.each<[string, Page, number[], Array<number | null>]>([
		['rests', { followers: 250 }, [0, 100, 200], [100, 100, 50]],
		['comes in small parts', { followers: 120, partSize: 50 }, [0, 50, 100], [50, 50, 20]],
		[
			'loses two before what was read',
			{ followers: 250, leaving: { 1: [5, 6] } },
			[0, 100, 98, 198],
			[100, 100, 2, 48],
		],
		[
			'loses two before its last part',
			{ followers: 250, leaving: { 2: [5, 6] } },
			[0, 100, 200, 198],
			[100, 100, 48, 2],
		],
		[
			'loses so many that its last part is empty',
			{ followers: 202, leaving: { 2: [5, 6] } },
			[0, 100, 200, 198],
			[100, 100, 0, 2],
		],
		[
			'loses more than its last part had',
			{ followers: 202, leaving: { 2: [5, 6, 7] } },
			[0, 100, 200, 197],
			[100, 100, 0, 2],
		],
		[
			'loses a whole part',
			{ followers: 300, leaving: { 1: range(1, 100) } },
			[0, 100, 0, 100, 200],
			[100, 100, 100, 0, 0],
		],
		['gains three', { followers: 250, coming: { 1: 3 } }, [0, 100, 200, 253], [100, 97, 53, 0]],
		[
			'gains three behind its last full part',
			{ followers: 200, coming: { 1: 3 } },
			[0, 100, 200, 203],
			[100, 97, 3, 0],
		],
		[
			'gains two and loses two',
			{ followers: 250, coming: { 1: 2 }, leaving: { 2: [5, 6] } },
			[0, 100, 200, 198, 250],
			[100, 98, 50, 2, 0],
		],
		[
			'begins each part earlier than it is asked to',
			{ followers: 250, earlier: 5 },
			[0, 100, 195],
			[100, 95, 55],
		],
		[
			'begins each part where it is asked to',
			{ followers: 250, earlier: 0 },
			[0, 100, 200],
			[100, 100, 50],
		],
	])('is whole, by its total, where it %s', (_, page, asked, added) => {
		expect(read(page)).toMatchObject({ asked, added, isComplete: true });
	});

	it.each<[string, Page, number[], number[]]>([
		['rests', { followers: 250 }, [0, 99, 198, 249], [100, 99, 51, 0]],
		['ends with a full part', { followers: 199 }, [0, 99, 198], [100, 99, 0]],
		['comes in small parts', { followers: 120, partSize: 50 }, [0, 49, 98, 119], [50, 49, 21, 0]],
		[
			'loses somebody before what was read',
			{ followers: 250, leaving: { 1: [5] } },
			[0, 99, 0, 99, 198, 248],
			[100, 0, 1, 99, 50, 0],
		],
		[
			'loses the last one who was read',
			{ followers: 250, leaving: { 1: [100] } },
			[0, 99, 0, 99, 198, 248],
			[100, 0, 1, 99, 50, 0],
		],
		[
			'loses some twice',
			{ followers: 250, leaving: { 1: [5, 6, 7], 2: [8] } },
			[0, 99, 0, 99, 198, 245],
			[100, 0, 4, 99, 47, 0],
		],
		[
			'loses all that is left, and some more',
			{ followers: 150, leaving: { 1: range(90, 149) } },
			[0, 99, 0, 89],
			[100, 0, 1, 0],
		],
		['loses everybody', { followers: 150, leaving: { 1: range(1, 150) } }, [0, 99, 0], [100, 0, 0]],
		['gains three', { followers: 250, coming: { 1: 3 } }, [0, 99, 198, 252], [100, 96, 54, 0]],
		[
			'hides the last one of a part',
			{ followers: 250, hidden: [100, 101] },
			[0, 98, 197, 249],
			[100, 98, 52, 0],
		],
		[
			'hides a whole part',
			{ followers: 250, hidden: range(100, 199) },
			[0, 98, 197, 249],
			[100, 98, 52, 0],
		],
		['hides everybody', { followers: 150, hidden: range(1, 150) }, [0, 99, 149], [100, 50, 0]],
		[
			'hides the last one of a part and loses somebody',
			{ followers: 250, hidden: [100], leaving: { 1: [3] } },
			[0, 98, 0, 99, 198, 248],
			[100, 0, 1, 99, 50, 0],
		],
	])('is whole, without a total, where it %s', (_, page, asked, added) => {
		expect(read({ ...page, total: null })).toMatchObject({ asked, added, isComplete: true });
	});

	it.each<[string, Page, number[], Array<number | null>]>([
		[
			'counts two who are not shown',
			{ followers: 198, total: 200 },
			[0, 100, 198, 198],
			[100, 98, null, 0],
		],
		['counts one of a few who is not shown', { followers: 3, total: 4 }, [0, 3, 3], [3, null, 0]],
		['counts one of two who is not shown', { followers: 1, total: 2 }, [0, 1, 1], [1, null, 0]],
		[
			'counts a fifth who are not shown',
			{ followers: 80, total: 100, partSize: 80 },
			[0, 80, 80],
			[80, null, 0],
		],
		[
			'is the size of a part',
			{ followers: 250, total: 100 },
			[0, 100, 199, 249],
			[100, 100, 50, 0],
		],
	])('is whole where its total %s', (_, page, asked, added) => {
		expect(read(page)).toMatchObject({ asked, added, isComplete: true });
	});

	it.each<[string, Page, number[], Array<number | null>]>([
		[
			'counts many who are not shown',
			{ followers: 100, total: 250 },
			[0, 100, 100, 100],
			[100, null, null, null],
		],
		[
			'counts more than a fifth who are not shown',
			{ followers: 79, total: 100, partSize: 79 },
			[0, 79, 79, 79],
			[79, null, null, null],
		],
		[
			'counts six of ten who are not shown',
			{ followers: 4, total: 10, partSize: 4 },
			[0, 4, 4, 4],
			[4, null, null, null],
		],
	])('is not whole where its total %s', (_, page, asked, added) => {
		expect(read(page)).toMatchObject({ asked, added, isComplete: false });
	});

	it('says how many places have been read', () => {
		expect(read({ followers: 250 }).size).toBe(250);
		expect(read({ followers: 250, total: null, leaving: { 1: [5] } }).size).toBe(249);
	});
});
