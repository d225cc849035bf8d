/**
 * The same app with one change: the data of the results page is computed for the first visitor and kept.
 * Built in a folder of its own, it is what the real page is measured against; the product has no such route.
 */
import { cpSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildProduct } from './build-product';

const LEFT_OUT = new Set(['.git', '.svelte-kit', 'build', 'data', 'node_modules', 'test-results']);

const CONSTANT_LOAD = `
import { load as real } from './computed.server';
import type { PageServerLoad } from './$types';
const kept = new Map<string, Awaited<ReturnType<typeof real>>>();
export const load: PageServerLoad = async (event) => {
	const key = event.url.search;
	const known = kept.get(key) ?? (await real(event));
	kept.set(key, known);
	return known;
};
`;

/** Copies and builds; answers the folder, which the caller removes. */
export function buildConstantCopy(root: string): string {
	const copy = mkdtempSync(path.join(tmpdir(), 'stronger-constant-'));
	cpSync(root, copy, {
		recursive: true,
		filter: (file) => !LEFT_OUT.has(path.relative(root, file).split(path.sep)[0] ?? '')
	});
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	const page = path.join(copy, 'src/routes/(public)/search');
	renameSync(path.join(page, '+page.server.ts'), path.join(page, 'computed.server.ts'));
	writeFileSync(path.join(page, '+page.server.ts'), CONSTANT_LOAD);
	buildProduct(copy);
	return copy;
}
