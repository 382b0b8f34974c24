/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a command line runs on Node itself */

/** One line in the terminal that tells how far a run is. */
export interface ProgressLine {
	/** Draws the line, or puts another text into it. */
	show(text: string): void;
	/** Takes the line away. */
	clear(): void;
}

/** A line on the standard error output; where that is no terminal, nothing is ever drawn. */
export async function openProgressLine(): Promise<ProgressLine> {
	if (!isTerminal()) return { show: () => {}, clear: () => {} };
	const { default: yoctoSpinner } = await import('yocto-spinner');
	const spinner = yoctoSpinner({ stream: process.stderr });
	return {
		show: (text) => {
			if (spinner.isSpinning) spinner.text = text;
			else spinner.start(text);
		},
		clear: () => void spinner.stop(),
	};
}

function isTerminal(): boolean {
	const { CI, TERM } = process.env;
	return process.stderr.isTTY && CI === undefined && TERM !== 'dumb';
}
