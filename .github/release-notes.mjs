// node .github/release-notes.mjs 1.2.3 prints what CHANGELOG.md says of that version.
import { readFileSync } from 'node:fs';

const [version = ''] = process.argv.slice(2);
const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
const sections = changelog.split(/^## /m).slice(1);
const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
const notes = section?.slice(section.indexOf('\n')).trim();
if (!notes) {
	console.error(`CHANGELOG.md says nothing of version ${version}: add "## ${version}"`);
	process.exit(1);
}
console.log(notes);
