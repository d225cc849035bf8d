/**
 * The first start takes seconds, and a kill in the middle leaves a cluster that may never open again.
 * A cluster therefore counts only with this mark in it, written when everything else is there.
 */
import { access, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '#db/database';

const MARK = 'complete';

const exists = (path: string): Promise<boolean> =>
	access(path).then(
		() => true,
		() => false
	);

async function isEmpty(folder: string): Promise<boolean> {
	try {
		return (await readdir(folder)).length === 0;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return true;
		throw error;
	}
}

/** A name beside `folder` that nothing has yet: "database.half-made-1". */
async function freeName(folder: string): Promise<string> {
	for (let number = 1; ; number++) {
		const name = `${folder}.half-made-${number}`;
		if (!(await exists(name))) return name;
	}
}

/**
 * Makes `folder` fit to be opened: complete, or empty. A half-made cluster is moved aside, never deleted.
 * Returns the new name of what was moved, or null. Only the holder of the lock may call this.
 */
export async function moveHalfMadeAside(folder: string): Promise<string | null> {
	let movedTo: string | null = null;
	if (!(await exists(join(folder, MARK))) && !(await isEmpty(folder))) {
		movedTo = await freeName(folder);
		await rename(folder, movedTo);
	}
	await mkdir(folder, { recursive: true });
	return movedTo;
}

/** Says that the cluster in `folder` is complete. */
export async function markComplete(folder: string): Promise<void> {
	await writeFile(join(folder, MARK), 'This database was made to the end.\n');
}
