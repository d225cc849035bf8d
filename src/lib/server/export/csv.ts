/** Published listings as the interchange CSV. */
import type { PublishedListing } from '#domain/listing';
import { csvCell } from '#domain/interchange/cell-text';
import { cellsOf } from '#domain/interchange/cells-of';
import { unrepaired } from '#domain/import/text-repairs';
import { COLUMNS, PROSE_COLUMNS } from '#domain/interchange/columns';

/** A header line and one line for each listing. RFC 4180: CRLF, quotes where needed, UTF-8. */
export function toCsv(listings: readonly PublishedListing[]): string {
	return [CSV_HEADER, ...listings.map(csvLine)].join('');
}

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

export function csvLine(listing: PublishedListing): string {
	const cells = cellsOf(listing);
	return `${COLUMNS.map((column) => cellText(column, cells[column])).join(',')}\r\n`;
}

function cellText(column: (typeof COLUMNS)[number], text: string): string {
	// A longitude west of Greenwich begins with a minus and is no formula.
	if (column === 'latitude' || column === 'longitude') return text;
	return csvCell(PROSE_COLUMNS.has(column) ? unrepaired(text) : text);
}
