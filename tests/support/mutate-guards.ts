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
/** A guard of a use case or a route: the tests of the matrix whose names begin with `under` are to notice. */
type MatrixMutant = Mutant & { under: string };

const MATRIX = ['--project', 'integration', 'tests/integration/matrix'];
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

const inTest = (name: string) => ['--project', 'integration', `tests/integration/${name}.test.ts`];
const ACCOUNTS = inTest('accounts');
const DESK = inTest('desk');
const MERGES = inTest('merges');
const VENUES = inTest('venues-at-desk');
const OWN_EVENTS = inTest('own-events');
const SPEAKING = inTest('speak-for-venue');

/** Guards about something that nobody in the matrix has, by file and guard, and the tests that ask about them. */
const NOT_IN_MATRIX: [file: RegExp, guard: RegExp, tests: string[]][] = [
	[/\/(merge-listings|undo-merge)\.ts$/, /./, MERGES],
	[/venue-?\w*\.ts$/, /read\.venue|old\./, VENUES],
	[/\/own-events\.ts$/, /./, OWN_EVENTS],
	[/\/speak-for-venue\.ts$/, /./, SPEAKING],
	[/\/restore-version\.ts$/, /./, DESK],
	[/\/move-listing\.ts$/, /approve_work|publish_listing/, DESK],
	[/\/edit-listing\.ts$/, /there\)/, DESK],
	[/\/answer-suggestion\.ts$/, /edit_listing/, DESK]
];

function useCaseMutants(file: string): (Mutant | MatrixMutant)[] {
	if (!/\bmay\(/.test(readFileSync(path.join(root, file), 'utf8'))) return [];
	const guard = /\bmay\(actor, '\w+'(?:, (?:[^()]|\([^()]*\))+)?\)/g;
	return mutants(file, guard, 'true', MATRIX).map((mutant) => {
		const tests = testsBesides(mutant);
		return tests
			? { ...mutant, tests }
			: { ...mutant, under: `use cases ${path.basename(file, '.ts')}#` };
	});
}

function testsBesides({ file, from }: Mutant): string[] | null {
	const found = NOT_IN_MATRIX.find(([files, guards]) => files.test(file) && guards.test(from));
	return found?.[2] ?? null;
}

/** The lines that say who may come in at a route at all. */
const routeMutants = (file: string): MatrixMutant[] =>
	mutants(file, /'[^']+'(?=: '(?!anyone)\w+',?\n): '\w+'/g, '', MATRIX).map((mutant) => {
		const [, route = ''] = /^'([^']+)'/.exec(mutant.from) ?? [];
		return { ...mutant, to: `'${route}': 'anyone'`, under: `routes ${route} ` };
	});

const ROUTES = [...MATRIX, '-t', 'routes'];
const all: (Mutant | MatrixMutant)[] = [
	...inFolder('src/lib/server/use-cases').flatMap(useCaseMutants),
	...routeMutants('src/lib/server/route-rules.ts'),
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

function runTests(copy: string, tests: string[], more: string[]): boolean {
	const vitest = path.join(root, 'node_modules/.bin/vitest');
	const { status } = spawnSync(vitest, ['run', '--silent', ...more, ...tests], {
		cwd: copy,
		stdio: 'ignore',
		env: { ...process.env, TEST_POSTGRES: 'off' }
	});
	return status === 0;
}

const passes = (copy: string, tests: string[]) => runTests(copy, tests, ['--bail=1']);

type Asked = { status: string; fullName: string };

/** The tests that were run. */
function askedIn(copy: string, tests: string[]): Asked[] {
	const report = path.join(copy, 'test-report.json');
	rmSync(report, { force: true });
	runTests(copy, tests, ['--reporter=json', `--outputFile=${report}`]);
	const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
		testResults: { assertionResults: Asked[] }[];
	};
	const all = testResults.flatMap(({ assertionResults }) => assertionResults);
	return all.filter(({ status }) => status === 'passed' || status === 'failed');
}

/** Takes these guards away, asks, and puts them back. */
function without<Answer>(copy: string, mutants: Mutant[], ask: () => Answer): Answer {
	const kept = new Map<string, string>();
	// The last of a file first: where the others stand is then still so.
	for (const { file, from, to, at } of mutants.toSorted((a, b) => b.at - a.at)) {
		const place = path.join(copy, file);
		const text = readFileSync(place, 'utf8');
		if (!kept.has(place)) kept.set(place, text);
		writeFileSync(place, text.slice(0, at) + to + text.slice(at + from.length));
	}
	try {
		return ask();
	} finally {
		for (const [place, text] of kept) writeFileSync(place, text);
	}
}

/** The first guards of all use cases and routes, then the second ones ...: the matrix asks of each by its name. */
function rounds(mutants: MatrixMutant[]): MatrixMutant[][] {
	const byName = new Map<string, MatrixMutant[]>();
	for (const one of mutants) byName.set(one.under, [...(byName.get(one.under) ?? []), one]);
	const most = Math.max(0, ...[...byName.values()].map(({ length }) => length));
	return Array.from({ length: most }, (_, nth) =>
		[...byName.values()].flatMap((guards) => guards[nth] ?? [])
	);
}

/** The tests of the matrix that are asked about these. */
const askedAbout = (round: MatrixMutant[]): string[] => {
	const names = round.map(({ under }) => under.replace(/[()[\]/]/g, '\\$&'));
	return [...MATRIX, '-t', `^(${names.join('|')})`];
};

const wanted = process.argv[2] ?? '';
const chosen = all.filter(({ name }) => name.includes(wanted));
const copy = copyOfTheHouse();
const unnoticed: string[] = [];

function tell({ name }: Mutant, noticed: boolean): void {
	console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'} ${name}`);
	if (!noticed) unnoticed.push(name);
}

try {
	// What fails by itself would notice everything.
	for (const tests of [
		MATRIX,
		ACCOUNTS,
		...new Set(NOT_IN_MATRIX.map((one) => one[2])),
		PERMISSIONS
	]) {
		if (!passes(copy, tests)) throw new Error(`These do not pass as it is: ${tests.join(' ')}`);
		console.log(`passes as it is: ${tests.at(-1)}`);
	}
	const inRounds = rounds(chosen.filter((one): one is MatrixMutant => 'under' in one));
	for (const [index, round] of inRounds.entries()) {
		console.log(`round ${index + 1} of ${inRounds.length}: ${round.length} guards`);
		const asked = without(copy, round, () => askedIn(copy, askedAbout(round)));
		for (const one of round) {
			const about = asked.filter(({ fullName }) => fullName.startsWith(one.under));
			if (about.length === 0) throw new Error(`No test is named "${one.under}": mend the matrix.`);
			tell(
				one,
				about.some(({ status }) => status === 'failed')
			);
		}
	}
	for (const one of chosen.filter((mutant) => !('under' in mutant))) {
		tell(
			one,
			without(copy, [one], () => !passes(copy, one.tests))
		);
	}
} finally {
	rmSync(copy, { recursive: true, force: true });
}
console.log(`${chosen.length - unnoticed.length} of ${chosen.length} missing guards were noticed.`);
process.exitCode = unnoticed.length > 0 ? 1 : 0;
