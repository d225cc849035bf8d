/** Reads postcode tables, and keeps what lies in the borough's box: memory follows the place, not the file. */
import type { Borough } from '#domain/geography';
import type { KnownPostcode } from '#domain/postcode';
import { findPostcodeColumns, readPostcodeRow, type PostcodeColumns } from './postcode-columns';
import type { Problems } from './problems';
import { readCsv, type Progress } from './read-csv';

export type ReadPostcode = Omit<KnownPostcode, 'areaId'>;

export type PostcodeReading = {
	layout: string;
	postcodes: ReadPostcode[];
	/** Rows of all files, the header left out. */
	rows: number;
	elsewhere: number;
	withoutPoint: number;
};

/** Reads one table that may be spread over several files ("rm.csv", "ss.csv"), each with or without a header. */
export async function readPostcodes(
	files: readonly string[],
	bounds: Borough['bounds'],
	problems: Problems,
	onProgress: (file: string, progress: Progress) => void
): Promise<PostcodeReading> {
	const keeper = new PostcodeKeeper(bounds, problems);
	for (const file of files) {
		keeper.beginFile();
		await readCsv(file, problems, keeper.read, (progress) => onProgress(file, progress));
	}
	const { layout, found, rows, elsewhere, withoutPoint } = keeper;
	const postcodes = [...found.values()];
	if (problems.count === 0 && postcodes.length === 0) {
		problems.add(null, `None of ${rows.toLocaleString('en-GB')} postcodes lies in the borough.`);
	}
	return { layout, postcodes, rows, elsewhere, withoutPoint };
}

class PostcodeKeeper {
	readonly found = new Map<string, ReadPostcode>();
	layout = '';
	rows = 0;
	elsewhere = 0;
	withoutPoint = 0;
	#columns: PostcodeColumns | null = null;
	#isFirst = true;
	readonly #bounds: Borough['bounds'];
	readonly #problems: Problems;

	constructor(bounds: Borough['bounds'], problems: Problems) {
		this.#bounds = bounds;
		this.#problems = problems;
	}

	beginFile(): void {
		this.#isFirst = true;
		this.#columns = null;
	}

	read = (line: number, fields: string[]): void => {
		if (this.#isFirst) {
			this.#isFirst = false;
			this.#columns = findPostcodeColumns(fields);
			this.layout ||= this.#columns?.layout ?? '';
			if (!this.#columns) {
				const names = fields.slice(0, 12).join(', ');
				this.#problems.add(
					`line ${line}`,
					`has no columns for a postcode and its place (lat and long, or eastings and northings): ${names}.`
				);
			}
			if (!this.#columns?.hasNoHeader) return;
		}
		if (this.#columns) this.#readRow(line, fields, this.#columns);
	};

	#readRow(line: number, fields: string[], columns: PostcodeColumns): void {
		this.rows += 1;
		const row = readPostcodeRow(fields, columns);
		if ('problem' in row) this.#problems.add(`line ${line}`, row.problem);
		else if ('none' in row) this.withoutPoint += 1;
		else if (!this.#isInBounds(row.postcode)) this.elsewhere += 1;
		else if (this.found.has(row.postcode.postcode)) {
			this.#problems.add(`line ${line}`, `${row.postcode.postcode} is there twice.`);
		} else this.found.set(row.postcode.postcode, row.postcode);
	}

	#isInBounds({ lat, lng }: ReadPostcode): boolean {
		const [west, south, east, north] = this.#bounds;
		return lng >= west && lng <= east && lat >= south && lat <= north;
	}
}
