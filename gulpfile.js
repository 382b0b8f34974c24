const { rm } = require('node:fs/promises');
const { dest, src } = require('gulp');

async function clean() {
	await rm('dist', { recursive: true, force: true });
}

/** Copies what tsc leaves behind: icons and codex files. */
function buildIcons() {
	return src('nodes/**/*.{svg,node.json}', { base: '.', encoding: false }).pipe(dest('dist'));
}

module.exports = { clean, 'build:icons': buildIcons };
