import {
	columnName,
	mappedColumn,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/mappedColumn';
import { isLinear } from '../../../../../support/growth';

describe('the mapped column', () => {
	it.each([
		['={{ $json.LinkedIn }}', 'LinkedIn'],
		['={{$json.LinkedIn}}', 'LinkedIn'],
		['={{ $json["LinkedIn Url"] }}', 'LinkedIn Url'],
		["={{ $json['LinkedIn Url'] }}", 'LinkedIn Url'],
		["={{ $json['Jan\\'s \"Url\"'] }}", 'Jan\'s "Url"'],
		['={{ $json["\\uFEFFLinkedIn"] }}', '\uFEFFLinkedIn'],
		['={{ $json["\uFEFFLinkedIn"] }}', '\uFEFFLinkedIn'],
		['={{ $json["a\\tb\\x2fc\\\\"] }}', 'a\tb/c\\'],
		['={{ $json.Größe_1 }}', 'Größe_1'],
		['={{ $input.item.json.LinkedIn }}', 'LinkedIn'],
		['={{ $input.item.json["LinkedIn Url"] }}', 'LinkedIn Url'],
		['= {{ $json.LinkedIn }} ', 'LinkedIn'],
		['={{\n\t$json\n\t\t.LinkedIn\n}}\n', 'LinkedIn'],
		['={{ $json?.LinkedIn }}', 'LinkedIn'],
		['={{ $json.LinkedIn.trim() }}', 'LinkedIn'],
		['={{ $json.LinkedIn?.toString().trim() }}', 'LinkedIn'],
		["={{ $json.LinkedIn || '' }}", 'LinkedIn'],
		["={{ $json.LinkedIn||''}}", 'LinkedIn'],
		['={{ $json.LinkedIn ??  null  }}', 'LinkedIn'],
		['={{ $json.LinkedIn;}}', 'LinkedIn'],
		['={{ $json.LinkedIn;  }}', 'LinkedIn'],
		['={{ $json ["LinkedIn"] }}', 'LinkedIn'],
		['={{ $json["LinkedIn\\u200B"] }}', 'LinkedIn\u200B'],
		['={{ $json["a\\nb\\rc"] }}', 'a\nb\rc'],
		['={{ $input . item . json.LinkedIn }}', 'LinkedIn'],
		['={{ $json[""] }}', ''],
		['={{ $json.LinkedIn ?? null }}', 'LinkedIn'],
		['={{ $json.LinkedIn; }}', 'LinkedIn'],
	])('of %j is %j', (raw, name) => {
		expect(mappedColumn(raw)).toEqual([name]);
	});

	it.each([
		['={{ $json.person.url }}', ['person', 'url']],
		['={{ $json.body.properties.hs_url?.value }}', ['body', 'properties', 'hs_url', 'value']],
		['={{ $json["a b"].c?.["d e"][0] }}', ['a b', 'c', 'd e', '0']],
		['={{ $json.rows[12].url }}', ['rows', '12', 'url']],
		['={{ $json.trim }}', ['trim']],
	])('of %j may be nested', (raw, column) => {
		expect(mappedColumn(raw)).toEqual(column);
	});

	it.each([
		undefined,
		7,
		['={{ $json.LinkedIn }}'],
		'',
		'LinkedIn',
		'$json.LinkedIn',
		'{{ $json.LinkedIn }}',
		'={{ $json }}',
		'={{ $jsonp.LinkedIn }}',
		'={{ $json.LinkedIn + "x" }}',
		'={{ $json.LinkedIn-Url }}',
		'={{ $json.LinkedIn || $json.URL }}',
		'={{ $json.LinkedIn.toLowerCase() }}',
		'={{ $json.LinkedIn.trim().split(",") }}',
		'={{ $json.LinkedIn }}, {{ $json.URL }}',
		'=https://www.linkedin.com/in/{{ $json.name }}',
		"={{ $('Start').item.json.LinkedIn }}",
		"={{ $fromAI('profile') }}",
		'={{ $json[column] }}',
		'={{ $json["LinkedIn }}',
		'={{ $json.LinkedIn',
	])('of %j is not known', (raw) => {
		expect(mappedColumn(raw)).toBeNull();
	});

	it.each([' ', '.a', '\\', '["a"]', '.trim()', "['", '?.'])(
		'is read in linear time: %j',
		(text) => {
			expect(
				isLinear((size) => {
					const raw = `={{ $json.a${text.repeat(size / text.length)}`;
					return () => mappedColumn(raw);
				}),
			).toBe(true);
		},
	);
});

describe('the name of a column', () => {
	it.each([
		[['LinkedIn'], "'LinkedIn'"],
		[['person', 'url'], "'person.url'"],
		[['urls', '0'], "'urls[0]'"],
		[['rows', '12', 'url'], "'rows[12].url'"],
		[['rows', 'a1', '1a'], "'rows.a1.1a'"],
		[['2024'], "'2024'"],
		[[], "''"],
		[['LinkedIn '], "'LinkedIn '"],
		[['\uFEFFLinkedIn\u200B'], "'LinkedIn'"],
		[['LinkedIn\nUrl'], "'LinkedIn Url'"],
		[['x'.repeat(60)], `'${'x'.repeat(60)}'`],
		[['x'.repeat(61)], `'${'x'.repeat(59)}…'`],
	])('of %j is %s', (column, name) => {
		expect(columnName(column)).toBe(name);
	});
});
