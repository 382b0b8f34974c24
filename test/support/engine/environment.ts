/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- n8n reads its settings from the process environment */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for n8n's own settings file, which would otherwise go to `~/.n8n`. */
export const userFolder = mkdtempSync(join(tmpdir(), 'n8n-engine-'));

Object.assign(process.env, {
	N8N_USER_FOLDER: userFolder,
	N8N_ENCRYPTION_KEY: 'engine-harness',
	N8N_LOG_LEVEL: 'debug',
	N8N_LOG_OUTPUT: '',
	// n8n's client hands loopback requests to a proxy too, where the environment names one.
	NO_PROXY: '127.0.0.1,localhost,[::1]',
});
