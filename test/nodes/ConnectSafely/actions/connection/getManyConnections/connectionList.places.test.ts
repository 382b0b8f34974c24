import { ConnectionList } from '../../../../../../nodes/ConnectSafely/actions/connection/getManyConnections/connectionList';
import type {
	Connection,
	ConnectionPart,
} from '../../../../../../nodes/ConnectSafely/api/endpoints/connections';

const connection = (slug: string | null, firstName = ''): Connection => ({
	slug,
	publicIdentifier: slug ?? '',
	profileUrl: '',
	firstName,
	lastName: '',
	headline: '',
	connectedDate: '',
});
/** Connections in the order of the list. */
const numbered = (first: number, count: number): Connection[] =>
	Array.from({ length: count }, (_, index) => connection(`p${first + index}`));
const part = (connections: Connection[], start?: number): ConnectionPart => ({
	connections,
	isEnd: false,
	...(start === undefined ? {} : { start }),
});
const NOBODY = connection(null);
const ANN = connection(null, 'Ann');

/** A list with these parts in it. */
function listOf(...parts: Connection[][]): ConnectionList {
	const list = new ConnectionList();
	for (const connections of parts) list.add(part(connections));
	return list;
}

describe('the place where the next part begins', () => {
	it.each<[string, Connection[], number]>([
		['the last one', numbered(0, 12), 11],
		['the last one who is shown by name', [...numbered(0, 2), ANN], 1],
		['the last one, where only the first is shown by name', [...numbered(0, 1), ANN, ANN], 2],
		['the last one, where nobody is shown by name', [ANN, ANN], 1],
		['the one behind, of a part of one', numbered(0, 1), 1],
	])('is that of %s', (_, connections, next) => {
		expect(listOf(connections).next).toBe(next);
	});

	it.each<[string, ConnectionPart, number, number]>([
		['earlier than it was asked to', part(numbered(10, 12), 10), 21, 10],
		['where it was asked to', part(numbered(11, 12), 11), 22, 11],
		['later than it was asked to', part(numbered(11, 12), 20), 22, 11],
		['nowhere that it tells', part(numbered(11, 12)), 22, 11],
	])('goes by a part that begins %s', (_, second, next, fresh) => {
		const list = listOf(numbered(0, 12));
		expect(list.add(second)).toHaveLength(fresh);
		expect(list.next).toBe(next);
	});

	it.each<[string, ConnectionPart, number]>([
		['earlier', part(numbered(5, 7), 5), 12],
		['where it was asked to', part([...numbered(11, 1), ...numbered(0, 11)], 11), 22],
	])('is behind a part without anybody new that begins %s', (_, second, next) => {
		const list = listOf(numbered(0, 12));
		expect(list.add(second)).toEqual([]);
		expect(list.next).toBe(next);
	});

	it('is as far back as a part is long where somebody left', () => {
		const list = listOf(numbered(0, 12), numbered(11, 12));
		expect(list.next).toBe(22);
		expect(list.add(part(numbered(40, 12)))).toEqual([]);
		expect(list.next).toBe(11);
	});

	it('is as far back where nobody is left in a part', () => {
		const list = listOf(numbered(0, 12));
		expect(list.add(part([]))).toEqual([]);
		expect(list.next).toBe(0);
	});

	it('is no further back where a part begins with somebody whom nobody can tell', () => {
		const list = listOf(numbered(0, 12));
		expect(list.add(part([NOBODY, ...numbered(12, 11)]))).toHaveLength(11);
		expect(list.next).toBe(22);
	});
});

describe('the end of a list', () => {
	it('comes with a second part without anybody, from its beginning on', () => {
		const list = new ConnectionList();
		expect(list.add(part([]))).toEqual([]);
		expect(list.add(part([]))).toBeNull();
	});

	it.each([
		[40_000, false],
		[40_001, true],
	])('is beyond what LinkedIn allows where %i people are in it: %s', (count, isEndless) => {
		expect(listOf(numbered(0, count)).isEndless).toBe(isEndless);
	});
});
