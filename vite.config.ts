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
 * The scripts of the pages that have no framework in the browser (src/lib/page-scripts), at addresses that the server,
 * which is built apart from them, can know: by the version of the app (script-address.ts).
 */
function pageScripts(): Plugin {
	let isBrowserBuild = false;
	let version = '';
	const source = (name: string) =>
		fileURLToPath(new URL(`src/lib/page-scripts/${name}.ts`, import.meta.url));
	const address = (name: string) => `_app/immutable/${name}.${version}.js`;
	// All that the map needs of ours is one file: each part that it had to wait for would cost a phone another way to
	// the server. What every script shares stays out of it.
	const groups = [
		{ name: 'shared', test: /vite\/preload-helper/, priority: 2 },
		{ name: 'map', test: (id: string) => id === source('map'), priority: 1 }
	];
	// The bundler has its own few lines that the others need in a file by itself, whatever the groups say.
	const known: Record<string, string> = {
		'rolldown-runtime': 'runtime',
		...Object.fromEntries(groups.map(({ name }) => [name, name]))
	};
	return {
		name: 'page-scripts',
		apply: 'build',
		configResolved(config) {
			isBrowserBuild = !config.build.ssr;
			version = JSON.parse(String(config.define?.__SVELTEKIT_APP_VERSION__ ?? '""')) as string;
		},
		buildStart() {
			if (!isBrowserBuild) return;
			this.emitFile({ type: 'chunk', id: source('page'), fileName: address('page') });
			this.emitFile({ type: 'chunk', id: source('map'), name: 'map-entry' });
		},
		outputOptions(options) {
			if (!isBrowserBuild) return;
			const { chunkFileNames: usual } = options;
			return {
				...options,
				codeSplitting: { groups },
				chunkFileNames: (chunk) => {
					const name = known[chunk.name];
					if (name) return address(name);
					return typeof usual === 'function' ? usual(chunk) : (usual ?? '[name].[hash].js');
				}
			};
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
				pageScripts()
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
