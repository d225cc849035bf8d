import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests run plain modules in Node; the app itself is tested as it was built. */
const isTestRun = process.env.VITEST === 'true';

/** Each group of tests waits for the one before, so that two cores serve one database or server at a time. */
let groupOrder = 0;
const group = (
	name: string,
	test: TestProjectInlineConfiguration['test']
): TestProjectInlineConfiguration => ({
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	test: {
		name,
		environment: 'node',
		// Generous: they start servers and databases, on machines that may have other work.
		testTimeout: 240_000,
		hookTimeout: 300_000,
		sequence: { groupOrder: groupOrder++ },
		...test
	}
});

/**
 * The script of the pages that have no framework in the browser. It gets an address that does not change, because
 * the server is built apart from it and could not know another; the layout adds the version.
 */
function pageScript(): Plugin {
	let isBrowserBuild = false;
	return {
		name: 'page-script',
		apply: 'build',
		configResolved(config) {
			isBrowserBuild = !config.build.ssr;
		},
		buildStart() {
			if (!isBrowserBuild) return;
			this.emitFile({
				type: 'chunk',
				id: fileURLToPath(new URL('src/lib/page-scripts/page.ts', import.meta.url)),
				fileName: '_app/page.js'
			});
		}
	};
}

export default defineConfig({
	plugins: isTestRun
		? []
		: [
				paraglideVitePlugin({
					project: './src/lib/messages/project.inlang',
					outdir: './src/lib/paraglide',
					strategy: ['baseLocale']
				}),
				sveltekit(),
				pageScript()
			],
	test: {
		maxWorkers: 2,
		projects: [
			group('unit', {
				include: ['{src,db,search}/**/*.test.ts', 'tests/{house,support}/**/*.test.ts']
			}),
			group('integration', {
				include: ['tests/integration/**/*.test.ts'],
				globalSetup: 'tests/support/postgres-global-setup.ts'
			}),
			group('relevance', { include: ['tests/relevance/**/*.test.ts'] }),
			group('server', {
				include: ['tests/server/**/*.test.ts'],
				globalSetup: 'tests/support/build-global-setup.ts'
			})
		]
	}
});
