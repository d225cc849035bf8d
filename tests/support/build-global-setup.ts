import { resolve } from 'node:path';
import { buildApp } from '#server/start/build-app';

/** Builds before the first server test, so that servers started side by side find the build finished. */
export default async function setup(): Promise<void> {
	await buildApp(resolve(import.meta.dirname, '../..'), { say: (line) => console.log(line) });
}
