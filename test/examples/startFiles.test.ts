/* eslint-disable @n8n/community-nodes/no-hardcoded-secrets, @n8n/community-nodes/no-restricted-imports -- results go to files */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContacts } from '../../examples/start/contacts';
import { profileUrn } from '../support/simulator';
import { expectRefusal, Folder, start } from './startCommand';

const KEY = 'cs-live-key-5f3a9c';
const folder = new Folder();

describe('npm start -- --out', () => {
	const rows = [
		'Name,status,LinkedIn',
		`"Eve ""E"", too",lead,${profileUrn(7)}`,
		'Ivo,,a b',
		'Ada',
	];
	const contacts = folder.write('own.csv', rows.join('\n'));

	it('writes each result behind its row', async () => {
		const out = join(folder.path, 'results.csv');
		const { code, stdout, stderr } = await start(['--contacts', contacts, '--out', out]);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`wrote 3 results to ${out}\n`);
		const written = readContacts(out, 'profileUrn').contacts;
		const columns = ['Name', 'LinkedIn', 'profile', 'success', 'status', 'error'];
		expect(Object.keys(written[0] ?? {}).slice(0, 6)).toEqual(columns);
		expect(written).toMatchObject([
			{ Name: 'Eve "E", too', profileUrn: profileUrn(7), success: 'true', status: 'SENT' },
			{ Name: 'Ivo', profileUrn: '', profile: 'a b', success: 'false', status: 'INVALID' },
			{ Name: 'Ada', LinkedIn: '', success: 'false', status: 'INVALID' },
		]);
	});

	it('writes why somebody was skipped, and the batch of a dry run', async () => {
		const out = join(folder.path, 'skipped.csv');
		const rows = folder.write(
			'reasons.csv',
			['Name,LinkedIn', `Eve,${profileUrn(7)}`, `Ada,${profileUrn(8)}`, 'Ivo,a b'].join('\n'),
		);
		const options = ['--contacts', rows, '--dry-run', '--limit', '1', '--out', out];
		const { code, stderr } = await start(options);
		expect([code, stderr]).toEqual([0, '']);
		const skipped = { success: 'false', status: 'SKIPPED', errorCode: '' };
		expect(readContacts(out, 'profileUrn').contacts).toMatchObject([
			{ Name: 'Eve', ...skipped, reason: 'dryRun', batch: '1' },
			{ Name: 'Ada', ...skipped, reason: 'invitationLimit', batch: '' },
			{ Name: 'Ivo', status: 'INVALID', errorCode: 'notAProfile', reason: '', batch: '' },
		]);
	});

	it.each([
		['a file that exists', contacts, /own\.csv exists and is not overwritten/],
		['a folder that does not', join(folder.path, 'no', 'out.csv'), /out\.csv cannot be written/],
	])('refuses %s', async (_, out, message) => {
		const before = readFileSync(contacts, 'utf8');
		const ending = await start(['--contacts', contacts, '--out', out]);
		expectRefusal(ending, message);
		expect(ending.stdout).not.toContain('Success');
		expect(readFileSync(contacts, 'utf8')).toBe(before);
	});
});

describe('npm start with bad input', () => {
	const live = { CONNECTSAFELY_API_KEY: KEY, CONNECTSAFELY_BASE_URL: 'http://api.example.com' };

	it.each<[string, string[], Record<string, string>, RegExp]>([
		['no such file', ['--contacts', 'nowhere.csv'], {}, /no file nowhere\.csv/],
		['a folder', ['--contacts', 'examples'], {}, /examples cannot be read/],
		['no such column', ['--column', 'x'], {}, /^examples\/contacts.*no column "x".*Record ID/],
		['an unknown option', ['--nonsense=secret'], {}, /no option --nonsense\./],
		['--live without a key', ['--live', '--company', '1'], {}, /CONNECTSAFELY_API_KEY/],
		[
			'--live without https',
			['--live', '--company', '1'],
			live,
			/^CONNECTSAFELY_BASE_URL has to begin with https/,
		],
		['an option npm took', [], { npm_config_live: 'true' }, /^Put -- .*: npm start -- --live$/m],
	])('%s', async (_, args, env, message) => {
		const ending = await start(args, env);
		expectRefusal(ending, message);
		expect(ending.stdout).toBe('');
		expect(ending.stderr).not.toContain('secret');
	});
});
