/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- leaves files behind for whoever looks into a failure */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Simulator } from '../support/simulator';

/** What can be made a picture of: a browser's page. */
export interface Picture {
	screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown>;
}

/** What a failed test leaves behind: n8n's logs, the simulator's journal and a screenshot. */
class FailureReport {
	private readonly logFiles = new Set<string>();
	private simulator?: Simulator;
	private picture?: Picture;

	watch(logFile: string): void {
		this.logFiles.add(logFile);
	}

	watchSimulator(simulator: Simulator): void {
		this.simulator = simulator;
	}

	watchPage(page: Picture | undefined): void {
		this.picture = page;
	}

	/** @returns the folder with the files */
	async write(test: string): Promise<string> {
		const { E2E_ARTIFACTS = join(__dirname, 'artifacts') } = process.env;
		const folder = join(E2E_ARTIFACTS, test.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80));
		mkdirSync(folder, { recursive: true });
		for (const file of [...this.logFiles].filter(existsSync)) {
			copyFileSync(file, join(folder, basename(file)));
		}
		const journal = JSON.stringify(this.simulator?.requests ?? [], null, 2);
		writeFileSync(join(folder, 'simulator.json'), journal);
		await this.picture
			?.screenshot({ path: join(folder, 'screenshot.png') })
			.catch((error: Error) => writeFileSync(join(folder, 'screenshot.txt'), error.message));
		return folder;
	}
}

export const failureReport = new FailureReport();
(globalThis as { onTestFailure?: unknown }).onTestFailure = async (test: string) =>
	await failureReport.write(test);
