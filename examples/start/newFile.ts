/* eslint-disable @n8n/community-nodes/no-restricted-imports -- what a run came to goes to files, outside n8n */
import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from './inputError';

/** @throws InputError where the file exists */
export function refuseExisting(path: string): void {
	if (existsSync(path)) throw new InputError(`${path} exists and is not overwritten.`);
}

/** A new file, opened before anything is sent: what a run came to must not be lost. */
export class NewFile {
	private readonly descriptor: number;

	/** @throws InputError where the file exists or cannot be written */
	constructor(readonly path: string) {
		refuseExisting(path);
		try {
			this.descriptor = openSync(path, 'wx');
		} catch (error) {
			throw this.failure(error);
		}
	}

	/** @returns `written`, or why it was not: the results are still to be printed then */
	write(text: string, written: string): string | InputError {
		try {
			writeFileSync(this.descriptor, text);
			closeSync(this.descriptor);
		} catch (error) {
			return this.failure(error);
		}
		return written;
	}

	/** For a run that has nothing to write. */
	discard(): void {
		closeSync(this.descriptor);
		rmSync(this.path);
	}

	private failure(error: unknown): InputError {
		const { code } = error as NodeJS.ErrnoException;
		return new InputError(`${this.path} cannot be written (${code}).`);
	}
}
