/** What the test runners report, in numbers. A runner that tells us nothing has failed. */
import { z } from 'zod';

export type Count = { passed: number; failed: number; skipped: number };

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numTodoTests: z.number(),
	testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) }))
});

const playwrightReport = z.object({
	stats: z.object({
		expected: z.number(),
		unexpected: z.number(),
		flaky: z.number(),
		skipped: z.number()
	}),
	errors: z.array(z.unknown())
});

/** A file that could not even be loaded has no tests to count, so it counts itself. */
function countVitest(report: unknown): Count {
	const read = vitestReport.parse(report);
	const unloadable = read.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return {
		passed: read.numPassedTests,
		failed: read.numFailedTests + unloadable.length,
		skipped: read.numPendingTests + read.numTodoTests
	};
}

/** What passed only when it was tried again is counted as passed, and named at the end: `secondTries`. */
function countPlaywright(report: unknown): Count {
	const { stats, errors } = playwrightReport.parse(report);
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: stats.skipped
	};
}

const COUNTERS = { vitest: countVitest, playwright: countPlaywright };

/**
 * The count of one runner, from the text of its JSON report (null: it wrote none) and its exit code.
 * No report, an unreadable one, no test at all, or a bad exit without a failed test: one failure.
 */
export function countReport(
	runner: keyof typeof COUNTERS,
	report: string | null,
	exitCode: number | null
): Count {
	const nothing = { passed: 0, failed: 1, skipped: 0 };
	if (report === null) return nothing;
	let count: Count;
	try {
		count = COUNTERS[runner](JSON.parse(report));
	} catch {
		return nothing;
	}
	const ranNone = count.passed + count.failed === 0;
	const diedSilently = exitCode !== 0 && count.failed === 0;
	return ranNone || diedSilently ? { ...count, failed: count.failed + 1 } : count;
}

export const sum = (a: Count, b: Count): Count => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped
});

/** The line that closes a run. */
export const countLine = (count: Count): string =>
	`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
