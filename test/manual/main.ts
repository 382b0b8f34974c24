/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- writes the manual */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withTables } from './manual';

const path = join(__dirname, '../../docs/manual.md');
writeFileSync(path, withTables(readFileSync(path, 'utf8')));
