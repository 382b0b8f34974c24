// Prints what n8n's scanner of community packages says of a folder, as JSON.
// Arguments: the folder, the scanner's node_modules, and patterns; without them the source's.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, modules, ...patterns] = process.argv.slice(2);
const scanner = join(modules, '@n8n/scan-community-package/scanner/scanner.mjs');
const { analyzePackage, SOURCE_FILE_PATTERNS } = await import(pathToFileURL(scanner).href);
const result = await analyzePackage(folder, patterns.length > 0 ? patterns : SOURCE_FILE_PATTERNS);
process.stdout.write(JSON.stringify(result));
