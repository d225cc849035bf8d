/** Which tests failed, or needed a second try, from the runners' JSON reports: a line each, to close a long run with. */
import path from 'node:path';
import { z } from 'zod';

const vitestReport = z.object({
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			message: z.string().default(''),
			assertionResults: z.array(
				z.object({
					status: z.string(),
					fullName: z.string(),
					failureMessages: z.array(z.string()).nullish()
				})
			)
		})
	)
});

const spec = z.object({
	title: z.string(),
	ok: z.boolean(),
	file: z.string(),
	tests: z.array(
		z.object({
			projectName: z.string(),
			status: z.string(),
			results: z.array(z.object({ error: z.object({ message: z.string() }).partial().optional() }))
		})
	)
});
const suite = z.object({
	specs: z.array(spec).default([]),
	get suites() {
		return z.array(suite).default([]);
	}
});
const playwrightReport = z.object({ suites: z.array(suite) });
type Suite = z.infer<typeof suite>;

// eslint-disable-next-line no-control-regex -- the runners colour their messages
const COLOURS = /\u001b\[[0-9;]*m/g;
const firstLine = (message = '') => message.replace(COLOURS, '').trim().split('\n')[0] ?? '';

function ofVitest(report: unknown): string[] {
	return vitestReport.parse(report).testResults.flatMap((file) => {
		const name = path.relative(process.cwd(), file.name);
		if (file.status === 'failed' && file.assertionResults.length === 0) {
			return [`${name}: ${firstLine(file.message)}`];
		}
		return file.assertionResults
			.filter(({ status }) => status === 'failed')
			.map((test) => `${name} › ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
	});
}

const specsOf = ({ specs, suites }: Suite): z.infer<typeof spec>[] => [
	...specs,
	...suites.flatMap(specsOf)
];

function ofPlaywright(report: unknown, wanted: string): string[] {
	return playwrightReport
		.parse(report)
		.suites.flatMap(specsOf)
		.flatMap(({ title, file, tests }) =>
			tests
				.filter(({ status }) => status === wanted)
				.map(({ projectName, results }) => {
					const error = results.find((result) => result.error)?.error;
					return `${file} › ${title} [${projectName}]: ${firstLine(error?.message)}`;
				})
		);
}

/** Empty where the report is missing or of another shape: `countReport` is the judge of that. */
function readOrNothing(report: string | null, read: (parsed: unknown) => string[]): string[] {
	try {
		return read(JSON.parse(report ?? ''));
	} catch {
		return [];
	}
}

export function failedTests(runner: 'vitest' | 'playwright', report: string | null): string[] {
	return readOrNothing(report, (read) =>
		runner === 'vitest' ? ofVitest(read) : ofPlaywright(read, 'unexpected')
	);
}

/** Tests that passed only when they were tried again, with what went wrong at first. Vitest tries once. */
export function secondTries(runner: 'vitest' | 'playwright', report: string | null): string[] {
	return runner === 'vitest' ? [] : readOrNothing(report, (read) => ofPlaywright(read, 'flaky'));
}
