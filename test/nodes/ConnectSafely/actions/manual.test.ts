import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

import { ConnectSafelyApi } from '../../../../credentials/ConnectSafelyApi.credentials';
import { ConnectSafely } from '../../../../nodes/ConnectSafely/ConnectSafely.node';
import { anchorsOf, page } from '../../../support/pages';

const { repository } = JSON.parse(page('package.json')) as { repository: { url: string } };
const MANUAL = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/docs/manual.md`;
const headings = anchorsOf(page('docs/manual.md'));

/** All parameters and options, and the modes of those that have several. */
function everything(properties: INodeProperties[]): Array<INodeProperties | INodePropertyMode> {
	return properties.flatMap((property) => [
		property,
		...(property.modes ?? []),
		...everything((property.options ?? []).filter((one): one is INodeProperties => 'type' in one)),
	]);
}

const all = [
	...everything(new ConnectSafely().description.properties),
	...everything(new ConnectSafelyApi().properties),
];
const textOf = (entry: INodeProperties | INodePropertyMode): string =>
	('description' in entry && entry.description) || '';
const LINK = / <a href="([^"]+)" target="_blank">More<\/a>\.$/;

describe('what the form says', () => {
	it('is one or two sentences, and the manual has the rest', () => {
		const described = all.filter((entry) => textOf(entry) !== '');
		expect(described.length).toBeGreaterThan(25);
		for (const entry of described) {
			const text = textOf(entry).replace(LINK, '').replace('e.g.', 'eg');
			const sentences = text.split(/[.?!] (?=[A-Z])/);
			expect([entry.name, sentences.length <= 2]).toEqual([entry.name, true]);
			expect([entry.name, text.length < 180]).toEqual([entry.name, true]);
		}
	});

	it('leads to sections of the manual that are there', () => {
		const links = all.flatMap((entry) => LINK.exec(textOf(entry))?.[1] ?? []);
		expect(links.length).toBeGreaterThan(10);
		for (const link of links) {
			const [address, section = ''] = link.split('#');
			expect(address).toBe(MANUAL);
			expect(headings).toContain(section);
		}
	});

	it('has hints of less than 120 characters', () => {
		const hints = all.flatMap(({ hint }) => hint ?? []);
		expect(hints.length).toBeGreaterThan(2);
		expect(hints.filter((hint) => hint.length >= 120)).toEqual([]);
	});

	it('names no parameter or option so long that its label is cut off', () => {
		const names = all.map(({ displayName }) => displayName);
		expect(names.filter((name) => name.length > 28)).toEqual([]);
	});
});
