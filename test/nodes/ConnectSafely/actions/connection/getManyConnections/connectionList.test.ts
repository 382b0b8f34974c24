import fc from 'fast-check';

import { ConnectionList } from '../../../../../../nodes/ConnectSafely/actions/connection/getManyConnections/connectionList';
import type {
	Connection,
	ConnectionPart,
} from '../../../../../../nodes/ConnectSafely/api/endpoints/connections';

const PER_PART = 12;

const connection = (slug: string | null, fields: Partial<Connection> = {}): Connection => ({
	slug,
	publicIdentifier: slug ?? '',
	profileUrl: '',
	firstName: '',
	lastName: '',
	headline: '',
	connectedDate: '',
	...fields,
});
const named = (...slugs: string[]): Connection[] => slugs.map((slug) => connection(slug));
const numbered = (first: number, count: number): Connection[] =>
	named(...Array.from({ length: count }, (_, index) => `p${first + index}`));
const part = (connections: Connection[], isEnd = false): ConnectionPart => ({ connections, isEnd });
const slugs = (connections: Connection[] | null) => connections?.map(({ slug }) => slug) ?? null;

describe('the list of connections', () => {
	it('begins each part with the last one of the part before', () => {
		const list = new ConnectionList();
		expect(list.next).toBe(0);
		expect(slugs(list.add(part(numbered(0, 12))))).toEqual(slugs(numbered(0, 12)));
		expect(list.next).toBe(11);
		expect(slugs(list.add(part(numbered(11, 5), true)))).toEqual(slugs(numbered(12, 4)));
		expect(list.isComplete).toBe(true);
	});

	it('is complete with an empty part that says so', () => {
		const list = new ConnectionList();
		expect(list.add(part([], true))).toEqual([]);
		expect(list.isComplete).toBe(true);
	});

	it('goes on behind a part of one', () => {
		const list = new ConnectionList();
		list.add(part(named('a')));
		expect(list.next).toBe(1);
		expect(list.add(part(named('b'), true))).toHaveLength(1);
	});

	it('has nobody twice in one part or in two', () => {
		const list = new ConnectionList();
		expect(slugs(list.add(part(named('a', 'b', 'a'))))).toEqual(['a', 'b']);
		expect(slugs(list.add(part(named('a', 'c', 'b'))))).toEqual(['c']);
	});

	it('goes back once where somebody left, for those who moved up', () => {
		const list = new ConnectionList();
		list.add(part(numbered(0, 12)));
		expect(list.add(part(numbered(13, 12)))).toEqual([]);
		expect(list.next).toBe(0);
		expect(slugs(list.add(part(numbered(1, 12))))).toEqual(['p12']);
		expect(list.next).toBe(11);
		expect(slugs(list.add(part(numbered(12, 12))))).toEqual(slugs(numbered(13, 11)));
	});

	it('goes back no second time in a row', () => {
		const list = new ConnectionList();
		list.add(part(numbered(0, 12)));
		list.add(part(numbered(20, 12)));
		list.add(part(numbered(40, 12)));
		expect(list.next).toBe(11);
		expect(list.add(part(numbered(60, 12)))).toEqual([]);
		expect(list.next).toBe(0);
	});

	it('stands still for one part, as the beginning may have grown, and not for two', () => {
		const list = new ConnectionList();
		list.add(part(numbered(0, 12)));
		const again = [...numbered(11, 1), ...numbered(0, 11)];
		expect(list.add(part(again))).toEqual([]);
		expect(list.next).toBe(22);
		expect(list.add(part(again))).toBeNull();
		expect(list.next).toBe(22);
	});

	it('does not count the part that it goes back for', () => {
		const list = new ConnectionList();
		list.add(part(numbered(0, 12)));
		list.add(part(numbered(20, 12)));
		expect(list.add(part(numbered(0, 12)))).toEqual([]);
		expect(list.next).toBe(11);
		expect(list.add(part(numbered(0, 12)))).toEqual([]);
		expect(list.add(part(numbered(0, 12)))).toBeNull();
	});

	it('goes back a limited number of times, so that it comes to an end', () => {
		const list = new ConnectionList();
		let returns = 0;
		for (let parts = 0; parts < 100; parts++) {
			const before = list.next;
			list.add(part(numbered(parts * 100, 12)));
			if (list.next < before) returns++;
		}
		expect(returns).toBeGreaterThan(10);
		expect(returns).toBeLessThan(40);
		expect(list.next).toBeGreaterThan(200);
	});

	it('reads on where the API begins parts at whole tens', () => {
		const list = new ConnectionList();
		const listed: Array<string | null> = [];
		for (let parts = 0; !list.isComplete && parts < 30; parts++) {
			const start = Math.floor(list.next / 10) * 10;
			const count = Math.min(12, 60 - start);
			const added = list.add({ ...part(numbered(start, count), start + count >= 60), start });
			listed.push(...(slugs(added) ?? []));
		}
		expect(listed).toEqual(slugs(numbered(0, 60)));
	});

	it('stands still where a part comes again with somebody whom nobody can tell', () => {
		const list = new ConnectionList();
		const again = [...numbered(0, 11), connection(null, { firstName: 'LinkedIn' })];
		expect(list.add(part(again))).toHaveLength(12);
		let parts = 0;
		while (list.add(part(again)) !== null && parts < 50) parts++;
		expect(parts).toBeLessThan(3);
	});

	it('takes a last part of known people for its end', () => {
		const list = new ConnectionList();
		list.add(part(numbered(0, 12)));
		list.add(part(numbered(0, 12)));
		expect(list.add(part(numbered(0, 12), true))).toEqual([]);
		expect(list.isComplete).toBe(true);
	});

	describe('of people whose name it keeps back', () => {
		const ann = connection(null, { firstName: 'Ann', connectedDate: 'Feb 15, 2024' });
		const bo = connection(null, { firstName: 'Bo' });

		it('tells them apart by their place', () => {
			const list = new ConnectionList();
			expect(list.add(part([ann, bo, ann]))).toEqual([ann, bo, ann]);
			expect(list.next).toBe(2);
			expect(list.add(part([ann, bo], true))).toEqual([bo]);
		});

		it('leaves out whom it shows nothing of', () => {
			const list = new ConnectionList();
			const nobody = connection(null);
			expect(list.add(part([nobody, ann, nobody]))).toEqual([ann]);
			expect(list.next).toBe(2);
		});
	});

	it('is endless where it goes on beyond what LinkedIn allows', () => {
		const list = new ConnectionList();
		for (let start = 0; start < 45_000 && !list.isEndless; start = list.next) {
			expect(list.add(part(numbered(start, 1_001)))).not.toBeNull();
		}
		expect(list.isEndless).toBe(true);
		list.add(part(numbered(list.next, 3), true));
		expect(list.isEndless).toBe(false);
	});

	it('has each person once and nobody missing, whoever comes and leaves between two parts', () => {
		const event = fc.record({
			comes: fc.nat(3),
			leaves: fc.array(fc.nat(1_000), { maxLength: 5 }),
		});
		const isWithheld = (slug: string | null) => /[147]$/.test(slug ?? '');
		const withheld = (one: Connection): Connection =>
			isWithheld(one.slug) ? connection(null, { firstName: one.publicIdentifier }) : one;
		fc.assert(
			fc.property(fc.nat(80), fc.array(event), (count, events) => {
				const people = numbered(0, count);
				const stayed = new Set(slugs(people));
				const list = new ConnectionList();
				const listed: Array<string | null> = [];
				let newest = 1_000;
				let parts = 0;
				for (; !list.isComplete && parts < 200; parts++) {
					const connections = people.slice(list.next, list.next + PER_PART).map(withheld);
					const added = list.add(part(connections, list.next + PER_PART >= people.length));
					listed.push(...(slugs(added) ?? []).filter((slug) => slug !== null));
					const { comes = 0, leaves = [] } = events[parts] ?? {};
					for (let index = 0; index < comes; index++) people.unshift(...numbered(newest++, 1));
					for (const place of leaves) {
						const [gone] = people.splice(place % (people.length || 1), 1);
						if (gone) stayed.delete(gone.slug);
					}
				}
				expect(list.isComplete).toBe(true);
				expect(new Set(listed).size).toBe(listed.length);
				const shown = [...stayed].filter((slug) => !isWithheld(slug));
				expect(shown.filter((slug) => !listed.includes(slug))).toEqual([]);
			}),
		);
	});
});
