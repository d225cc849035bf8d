import { spawnSync } from 'node:child_process';

/** Builds the product in a folder, the way `npm start` would. Throws where that fails. */
export function buildProduct(folder: string): void {
	const { status } = spawnSync(process.execPath, ['src/start.js', '--build-only'], {
		cwd: folder,
		stdio: ['ignore', 'inherit', 'inherit']
	});
	if (status !== 0) throw new Error(`The product in ${folder} could not be built.`);
}
