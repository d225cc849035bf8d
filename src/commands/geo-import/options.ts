/** What can be said behind `geo:import`, checked. */
import { z } from 'zod';
import type { Database } from '#db/client.server';
import type { Problems } from '#db/geo/problems';
import type { Origin } from '#db/geo/write-import.server';

export const OPTIONS = {
	source: { type: 'string' },
	date: { type: 'string' },
	'dry-run': { type: 'boolean' },
	property: { type: 'string' },
	join: { type: 'string' },
	'skip-others': { type: 'boolean' },
	tolerance: { type: 'string' },
	preview: { type: 'string' },
	count: { type: 'string' }
} as const;

export type Options = {
	/** Null only in a dry run that did not name it. */
	origin: Origin | null;
	isDryRun: boolean;
	property: string | null;
	join: string | null;
	skipOthers: boolean;
	toleranceSquareMetres: number;
	preview: string | null;
	count: string | null;
};

export type GeoImport = (work: {
	db: Database;
	say: (line: string) => void;
	files: string[];
	options: Options;
	now: Date;
}) => Promise<boolean>;

const SQUARE_METRES_PER_HECTARE = 10_000;

const given = z.object({
	source: z.string().trim().min(3).max(250).optional(),
	date: z.iso.date().optional(),
	tolerance: z.coerce.number().min(0).max(1000).default(1)
});

const MISTAKES: Record<string, string> = {
	source: '--source needs between 3 and 250 characters.',
	date: '--date must be a day such as 2026-05-31.',
	tolerance: '--tolerance must be a number of hectares, such as 1 or 0.5.'
};

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : null);

export function readOptions(values: Record<string, unknown>): {
	options: Options;
	mistakes: string[];
} {
	const read = given.safeParse(values);
	const mistakes = read.success
		? []
		: read.error.issues.map(({ path: [name] }) => MISTAKES[String(name)] ?? `--${String(name)}?`);
	const { source, date, tolerance = 1 } = read.data ?? {};
	return {
		mistakes: [...new Set(mistakes)],
		options: {
			origin: source && date ? { source, date } : null,
			isDryRun: values['dry-run'] === true,
			property: text(values.property),
			join: text(values.join),
			skipOthers: values['skip-others'] === true,
			toleranceSquareMetres: tolerance * SQUARE_METRES_PER_HECTARE,
			preview: text(values.preview),
			count: text(values.count)
		}
	};
}

/** A dry run writes too, and takes it back: then any name will do. */
export const originOf = ({ origin }: Options, now: Date): Origin =>
	origin ?? { source: 'Dry run', date: now.toISOString().slice(0, 10) };

/** Says what is wrong with a file. Always false, for the caller to hand on. */
export function refuse(say: (line: string) => void, problems: Problems): false {
	const one = problems.count === 1;
	say(
		`Nothing was changed. ${problems.count.toLocaleString('en-GB')} ${one ? 'thing is' : 'things are'} wrong:`
	);
	for (const line of problems.lines) say(`  ${line}`);
	return false;
}

/** The last line of an import that went through. */
export function sayDone(say: (line: string) => void, { isDryRun }: Options): void {
	say(isDryRun ? 'This was a dry run: nothing was changed.' : 'Done.');
}
