import { describe, expect, it } from 'vitest';
import { countLine, countReport, sum } from './count';

const file = (status: string, tests: number) => ({
	status,
	assertionResults: Array.from({ length: tests }, () => ({}))
});
const vitest = (numbers: object, testResults: object[] = [file('passed', 1)]) =>
	JSON.stringify({
		numPassedTests: 0,
		numFailedTests: 0,
		numPendingTests: 0,
		numTodoTests: 0,
		...numbers,
		testResults
	});
const playwright = (stats: object, errors: object[] = []) =>
	JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('counting', () => {
	it('adds what both runners report', () => {
		const a = countReport('vitest', vitest({ numPassedTests: 5, numTodoTests: 1 }), 0);
		const b = countReport('playwright', playwright({ expected: 3, skipped: 2 }), 0);
		expect(countLine(sum(a, b))).toBe('8 passed, 0 failed, 3 skipped');
	});

	it('counts failed tests as failed, and one that passed at its second try as passed', () => {
		expect(countReport('vitest', vitest({ numPassedTests: 1, numFailedTests: 2 }), 1).failed).toBe(
			2
		);
		expect(countReport('playwright', playwright({ expected: 1, flaky: 1 }), 0)).toEqual({
			passed: 2,
			failed: 0,
			skipped: 0
		});
	});

	it('counts a file that could not be loaded as failed', () => {
		const report = vitest({ numPassedTests: 4 }, [file('passed', 4), file('failed', 0)]);
		expect(countReport('vitest', report, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
	});

	it.each([
		['no report', null, 0],
		['a report cut short', '{"stats":', 0],
		['a report of another shape', '{}', 0],
		['no test run', playwright({ skipped: 3 }), 0],
		['an error outside any test', playwright({ expected: 3 }, [{ message: 'no server' }]), 1],
		['a bad end without a failed test', playwright({ expected: 3 }), 1],
		['a runner that was killed', playwright({ expected: 3 }), null]
	])('counts %s as one failure', (_, report, exitCode) => {
		expect(countReport('playwright', report, exitCode).failed).toBe(1);
	});
});
