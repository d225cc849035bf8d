/** One measured thing: the middle of several runs, their spread, what was aimed at, and what it stands beside. */
export type Figure = {
	name: string;
	unit: string;
	median: number;
	/** Smallest and largest of the runs. */
	spread: [number, number];
	runs: number;
	target?: { atMost: number } | { atLeast: number };
	/** Measured in the same run, turn by turn. */
	baseline?: { name: string; median: number; spread: [number, number] };
	note?: string;
};

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** The value that a share of all lies below. */
export function percentile(values: number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

/** Median, spread and number of some values. Throws on none: nothing measured is not a figure. */
export function summary(values: number[]): Pick<Figure, 'median' | 'spread' | 'runs'> {
	if (values.length === 0) throw new Error('Nothing was measured.');
	return {
		median: median(values),
		spread: [Math.min(...values), Math.max(...values)],
		runs: values.length
	};
}

/** Null where nothing was aimed at. */
export function meetsTarget({ median: value, target }: Figure): boolean | null {
	if (!target) return null;
	return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

const number = (value: number) =>
	value.toLocaleString('en-GB', { maximumFractionDigits: value < 1 ? 3 : value < 10 ? 2 : 0 });
const range = ([from, to]: [number, number]) => `${number(from)} to ${number(to)}`;

function row(figure: Figure): string[] {
	const { target, baseline } = figure;
	const aim = !target
		? ''
		: 'atMost' in target
			? `at most ${number(target.atMost)}`
			: `at least ${number(target.atLeast)}`;
	const verdict = { true: 'ok', false: 'MISSED', null: '' }[String(meetsTarget(figure))] ?? '';
	return [
		figure.name,
		`${number(figure.median)} ${figure.unit}`,
		figure.runs > 1 ? range(figure.spread) : '',
		aim,
		verdict,
		baseline ? `${baseline.name}: ${number(baseline.median)} (${range(baseline.spread)})` : '',
		figure.note ?? ''
	];
}

/** The figures as a table for people. */
export function table(figures: Figure[]): string {
	const head = ['figure', 'median', 'spread', 'target', '', 'beside it', 'note'];
	const rows = [head, ...figures.map(row)];
	const widths = head.map((_, column) =>
		Math.max(...rows.map((cells) => cells[column]?.length ?? 0))
	);
	return rows
		.map((cells) =>
			cells
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
