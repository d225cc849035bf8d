/**
 * Takes away every guard of the house in turn, in a copy, and runs the tests that should notice. Ends with 1 if one
 * does not. `npm run test:guards`; it takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');
const NOT_COPIED = new Set(['node_modules', '.git', 'build', 'data', 'test-results']);

type Mutant = { file: string; name: string; from: string; to: string; at: number; tests: string[] };

const MATRIX = ['--project', 'integration', 'tests/integration/matrix'];
const ACCOUNTS = ['--project', 'integration', 'tests/integration/accounts.test.ts'];
const PERMISSIONS = ['--project', 'unit', 'src/lib/domain/permissions.test.ts'];

/** Every place in a file where `pattern` stands, each replaced alone. */
function mutants(file: string, pattern: RegExp, to: string, tests: string[]): Mutant[] {
	const text = readFileSync(path.join(root, file), 'utf8');
	const found = [...text.matchAll(pattern)].map((match) => {
		const before = text.slice(0, match.index);
		const name = `${file}:${before.split('\n').length} ${match[0].trim()}`;
		return { file, name, from: match[0], to, at: match.index, tests };
	});
	if (found.length === 0) throw new Error(`${file} has no ${pattern} any more: mend this list.`);
	return found;
}

const inFolder = (folder: string) =>
	readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);

const DESK = ['--project', 'integration', 'tests/integration/desk.test.ts'];
/** What the matrix does not ask, the tests of the desk do. */
const isForDeskTests = ({ file, from }: Mutant): boolean =>
	/there\)|areaId: old\.|publish_listing/.test(from) ||
	(file.endsWith('/answer-suggestion.ts') && from.includes('edit_listing'));

const MERGES = ['--project', 'integration', 'tests/integration/merges.test.ts'];
/** What is done to two listings has a guard for each, and the matrix asks of one. */
const isForMergeTests = ({ file }: Mutant): boolean =>
	/\/(merge-listings|undo-merge)\.ts$/.test(file);

const VENUES = ['--project', 'integration', 'tests/integration/venues-at-desk.test.ts'];

/** The matrix of one use case is enough to see that its guard is gone. */
function useCaseMutants(file: string): Mutant[] {
	if (!/\bmay\(/.test(readFileSync(path.join(root, file), 'utf8'))) return [];
	const only = ['-t', `use cases ${path.basename(file, '.ts')}#`];
	const guard = /\bmay\(actor, '\w+'(?:, (?:[^()]|\([^()]*\))+)?\)/g;
	return mutants(file, guard, 'true', [...MATRIX, ...only]).map((mutant) => ({
		...mutant,
		tests: testsBesides(mutant) ?? mutant.tests
	}));
}

function testsBesides(mutant: Mutant): string[] | null {
	if (isForMergeTests(mutant)) return MERGES;
	if (mutant.from.includes('read.venue')) return VENUES;
	if (mutant.file.includes('venue') && mutant.from.includes('old.')) return VENUES;
	return isForDeskTests(mutant) ? DESK : null;
}

const ROUTES = [...MATRIX, '-t', 'routes'];
const all: Mutant[] = [
	...inFolder('src/lib/server/use-cases').flatMap(useCaseMutants),
	...mutants(
		'src/lib/server/route-rules.ts',
		/(?<=: )'(?!anyone)\w+'(?=,?\n)/g,
		`'anyone'`,
		ROUTES
	),
	...mutants('src/lib/server/route-rules.ts', /\(builders\|communities\)/g, '(builders)', ROUTES),
	...mutants(
		'src/lib/server/route-rules.ts',
		/\(builders\|communities\)/g,
		'(communities)',
		ROUTES
	),
	...mutants('src/hooks.server.ts', /\n\tsession,/g, '', ROUTES),
	...mutants('src/hooks.server.ts', /,\n\tguard\n/g, '\n', ROUTES),
	...mutants(
		'src/lib/server/hooks/guard.ts',
		/rule && may\(locals\.person, rule\)/g,
		'true',
		ROUTES
	),
	...mutants('src/lib/server/accounts/accounts.ts', / \|\| person\.isSuspended/g, '', ROUTES),
	...mutants('src/lib/server/accounts/auth.ts', /Boolean\(user && .*\)/g, 'true', ACCOUNTS),
	...mutants(
		'src/lib/server/use-cases/change-person.ts',
		/\(await isLastCoordinator\(tx, id\)\)/g,
		'false',
		ACCOUNTS
	),
	...mutants('src/lib/server/use-cases/change-person.ts', /actor\?\.id === id/g, 'false', ACCOUNTS),
	...mutants(
		'src/lib/server/use-cases/change-person.ts',
		/await endSessions\(tx, id\);/g,
		'',
		ACCOUNTS
	),
	...mutants('src/lib/server/use-cases/sign-in.ts', /seconds > 0/g, 'false', ACCOUNTS),
	...mutants(
		'db/queries/people.server.ts',
		/eq\(sessions\.userId, userId\), (?=eq\(sessions\.id)/g,
		'',
		ACCOUNTS
	),
	...mutants(
		'db/queries/invitations.server.ts',
		/, gt\(invitations\.expiresAt, now\)/g,
		'',
		ACCOUNTS
	),
	...mutants('src/lib/domain/permissions.ts', / \|\| person\.isSuspended/g, '', PERMISSIONS),
	...mutants(
		'src/lib/domain/permissions.ts',
		/(?<=if \()action !== .*(?=\) return)/g,
		'false',
		PERMISSIONS
	),
	...mutants(
		'src/lib/domain/permissions.ts',
		/\bis(?:Live|Archived|Own|InOwn|ForAll)\w*(?=[ ,}\n])(?! =)/g,
		'always',
		PERMISSIONS
	),
	...mutants(
		'src/lib/domain/permissions.ts',
		/(?<=: )(?:coordinatorAlone|builderOfTheArea)(?=,?\n)/g,
		'everyone',
		PERMISSIONS
	)
];

function copyOfTheHouse(): string {
	const copy = mkdtempSync(path.join(tmpdir(), 'stronger-guards-'));
	for (const name of readdirSync(root)) {
		if (!NOT_COPIED.has(name))
			cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
	}
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	return copy;
}

/** Whether these tests pass in the copy. */
function passes(copy: string, tests: string[]): boolean {
	const vitest = path.join(root, 'node_modules/.bin/vitest');
	const { status } = spawnSync(vitest, ['run', '--bail=1', '--silent', ...tests], {
		cwd: copy,
		stdio: 'ignore',
		env: { ...process.env, TEST_POSTGRES: 'off' }
	});
	return status === 0;
}

/** Whether the tests that should notice fail. */
function isNoticed(copy: string, { file, from, to, at, tests }: Mutant): boolean {
	const place = path.join(copy, file);
	const text = readFileSync(place, 'utf8');
	writeFileSync(place, text.slice(0, at) + to + text.slice(at + from.length));
	try {
		return !passes(copy, tests);
	} finally {
		writeFileSync(place, text);
	}
}

const wanted = process.argv[2] ?? '';
const chosen = all.filter(({ name }) => name.includes(wanted));
const copy = copyOfTheHouse();
const unnoticed: string[] = [];
try {
	// What fails by itself would notice everything.
	for (const tests of [MATRIX, ACCOUNTS, DESK, PERMISSIONS]) {
		if (!passes(copy, tests)) throw new Error(`These do not pass as it is: ${tests.join(' ')}`);
	}
	for (const mutant of chosen) {
		const noticed = isNoticed(copy, mutant);
		console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'} ${mutant.name}`);
		if (!noticed) unnoticed.push(mutant.name);
	}
} finally {
	rmSync(copy, { recursive: true, force: true });
}
console.log(`${chosen.length - unnoticed.length} of ${chosen.length} missing guards were noticed.`);
process.exitCode = unnoticed.length > 0 ? 1 : 0;
