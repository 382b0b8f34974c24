import { NO, type Equivalent } from './equivalent';

export const TOP: Equivalent[] = [
	{ file: 'clock.ts', original: '() => false', replacement: '() => undefined', reason: NO },
	{
		file: 'clock.ts',
		original: 'left > 0',
		replacement: 'left >= 0',
		reason: 'It sleeps once more, for 0 milliseconds.',
	},
	{ file: 'localTime.ts', original: '{\n\t\treturn false;\n\t}', replacement: '{}', reason: NO },
];
