/** What the house allows, folder by folder. tests/house/rules.test.ts proves that these rules bite. */
import js from '@eslint/js';
import * as importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import path from 'node:path';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const root = import.meta.dirname;
const TESTS = ['**/*.test.ts', 'search/contract/**', 'tests/**'];
const PRODUCT = ['src/**/*.ts', 'db/**/*.ts', 'search/**/*.ts'];

/**
 * The arrows: routes -> lib/server -> db, search -> lib/domain. `target` may not import from `from`;
 * `except` is relative to `from`.
 */
const ARROWS = [
	{
		target: './src/lib/domain',
		from: '.',
		except: ['./src/lib/domain', './node_modules'],
		message: 'The domain is pure: it knows none of our other folders.'
	},
	{
		target: './db',
		from: '.',
		except: ['./db', './src/lib/domain', './node_modules'],
		message: 'db knows the domain alone: neither search nor SvelteKit.'
	},
	{
		target: './search',
		from: '.',
		except: ['./search', './src/lib/domain', './node_modules'],
		message: 'search knows the domain alone: neither db nor SvelteKit.'
	},
	{
		target: './src/lib',
		from: './src/routes',
		message: 'Arrows run from routes to lib, never back.'
	},
	{
		target: './src/routes',
		from: './db',
		except: ['./queries'],
		message: 'A page reads through one function of db/queries and writes through a use case.'
	},
	{
		target: './src/routes',
		from: './search',
		except: ['./engine.ts'],
		message: 'A page asks the SearchEngine that services.ts made; it never makes one.'
	},
	{
		// Kit's own guard refuses values from src/lib/server here; types are welcome.
		target: ['./src/lib/components', './src/lib/map', './src/lib/words'],
		from: './db',
		message: 'What the browser draws never sees the database.'
	},
	{
		target: ['./src/lib/components', './src/lib/map', './src/lib/words'],
		from: './search',
		except: ['./engine.ts'],
		message: 'What the browser draws knows the shape of a search hit, never an engine.'
	},
	{
		target: ['./src/!(lib)/**', './src/*.ts', './src/lib/!(map)/**', './db', './search'],
		from: ['./node_modules/maplibre-gl', './node_modules/leaflet'],
		message: 'Only src/lib/map imports a map library, so that text pages never pay for one.'
	}
];

const NO_KIT = {
	regex: '^(\\$app|\\$lib|\\$env|svelte|@sveltejs)(/|$)',
	message: 'db and search run without a web server: no SvelteKit here.'
};

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'src/lib/paraglide/',
			'src/lib/messages/project.inlang/',
			'data/',
			'test-results/'
		]
	},
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		plugins: { 'import-x': importX },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		settings: {
			// Components are read by their own parser; this plug-in would try them as plain TypeScript.
			'import-x/ignore': ['\\.svelte$'],
			'import-x/extensions': ['.ts', '.js', '.svelte'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
			'import-x/resolver-next': [
				importX.createNodeResolver({
					extensions: ['.ts', '.js', '.svelte', '.json'],
					alias: { $lib: [path.join(root, 'src/lib')] }
				})
			]
		},
		rules: {
			'import-x/no-restricted-paths': ['error', { basePath: root, zones: ARROWS }],
			// TypeScript knows every name, also ambient ones; ESLint would only guess.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// The compiler's warnings, accessibility among them, are errors.
			'svelte/valid-compile': 'error',
			'svelte/no-inline-styles': 'error',
			// It cannot tell a link out of the data (a group's website) from one of our own.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
			// State lives in the address; a URLSearchParams here is a link being written, never shared state.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/server/environment.ts', ...TESTS],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'env', message: 'Only environment.ts reads it.' }
			],
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^\\$env/', message: 'Only environment.ts reads settings.' }] }
			]
		}
	},
	{
		files: ['db/**/*.ts', 'search/**/*.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [NO_KIT] }] }
	},
	{
		files: ['db/**/*.ts', 'search/**/*.ts'],
		ignores: TESTS,
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'env', message: 'Only environment.ts reads it.' }
			]
		}
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: TESTS,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex:
								'^(?!\\.|#domain/|zod$|postcode$|kdbush$|ical\\.js$|libphonenumber-js/min$|entities$|proj4$)',
							message: 'The domain imports itself, zod, and the parsers without I/O named here.'
						}
					]
				}
			]
		}
	},
	{
		// Only these join the truth with its copy; everything else sees one of the two.
		files: ['src/**/*.ts'],
		ignores: [
			'src/lib/server/services.ts',
			'src/lib/server/index-worker.ts',
			'src/commands/**',
			...TESTS
		],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'Program:has(> ImportDeclaration[source.value=/^#db/][importKind!="type"]):has(> ImportDeclaration[source.value=/^#search/][importKind!="type"])',
					message: 'Only services.ts, index-worker.ts and commands see both db and search.'
				}
			]
		}
	},
	{
		files: PRODUCT,
		ignores: [...TESTS, 'db/seed/**'],
		rules: {
			'max-lines': ['error', 400],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['src/**', 'db/**', 'search/**'],
		ignores: ['src/start.ts', 'src/start.js', 'src/commands/**', ...TESTS],
		rules: { 'no-console': 'error' }
	}
);
