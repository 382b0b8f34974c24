/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- what a run came to goes to files, outside n8n */
import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from './inputError';

/** @throws InputError where the file exists */
export function refuseExisting(path: string): void {
	if (existsSync(path)) throw new InputError(`${path} exists and is not overwritten.`);
}

/** New files by their names, where there is a path for them: all of them, or none. */
export function openNew<Name extends string>(
	paths: Partial<Record<Name, string>>,
): Partial<Record<Name, NewFile>> {
	const files: Partial<Record<Name, NewFile>> = {};
	try {
		for (const name of Object.keys(paths) as Name[]) {
			const path = paths[name];
			if (path !== undefined) files[name] = new NewFile(path);
		}
	} catch (error) {
		for (const file of Object.values<NewFile | undefined>(files)) file?.discard();
		throw error;
	}
	return files;
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
