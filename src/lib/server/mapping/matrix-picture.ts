/** The matrix as one picture to put into a document: plain SVG with its own colours, title, date and source. */
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { escapeMarkup } from '../escape-markup';
import type { MatrixView } from './matrix-view';

const LABEL_WIDTH = 270;
const CELL_WIDTH = 120;
const ROW_HEIGHT = 28;
const TOP = 100;
const NOTE_HEIGHT = 18;
/** The longest note fits. */
const NOTE_WIDTH = 1060;
const TONES = ['#ffffff', '#e6efe9', '#bcd9dc', '#6fb0b6', '#0b5a63'];
const INKS = ['#46595f', '#14282e', '#14282e', '#14282e', '#ffffff'];

export function matrixPicture(view: MatrixView, title: string): string {
	const width = Math.max(LABEL_WIDTH + view.columns.length * CELL_WIDTH + 16, NOTE_WIDTH);
	const notes = [m.rooms_picture_source({ date: dateWords(view.today) }), ...view.notes];
	const bottom = TOP + view.rows.length * ROW_HEIGHT + 24;
	const height = bottom + notes.length * NOTE_HEIGHT;
	const columnX = (at: number) => LABEL_WIDTH + at * CELL_WIDTH + CELL_WIDTH / 2;
	const heads = view.columns.flatMap(({ name, isSmall }, at) => [
		text(columnX(at), TOP - 26, name, 'middle', '#14282e', 13),
		...(isSmall
			? [text(columnX(at), TOP - 10, m.rooms_matrix_small(), 'middle', '#46595f', 11)]
			: [])
	]);
	const rows = view.rows.flatMap(({ name, cells }, row) => {
		const y = TOP + row * ROW_HEIGHT;
		return [
			text(8, y + 19, name, 'start', '#14282e', 14),
			...cells.flatMap((cell, at) => {
				const isDoubtful = cell.unknown > 0 && view.show !== 'hours';
				const unknown = isDoubtful && ` (${m.rooms_matrix_unknown_cell({ count: cell.unknown })})`;
				return [
					`<rect x="${LABEL_WIDTH + at * CELL_WIDTH}" y="${y}" width="${CELL_WIDTH - 2}" height="${ROW_HEIGHT - 2}" fill="${TONES[cell.tone]}" stroke="#c9d0c8"/>`,
					text(
						...([columnX(at), y + 19, cell.text + (unknown || ''), 'middle'] as const),
						...([INKS[cell.tone] ?? '#14282e', isDoubtful ? 12 : 14] as const)
					)
				];
			})
		];
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" role="img">`,
		`<title>${escapeMarkup(title)}</title>`,
		`<rect width="${width}" height="${height}" fill="#ffffff"/>`,
		text(8, 30, title, 'start', '#14282e', 18),
		...heads,
		...rows,
		...notes.map((note, at) => text(8, bottom + at * NOTE_HEIGHT, note, 'start', '#46595f', 12)),
		'</svg>'
	].join('\n');
}

const text = (x: number, y: number, words: string, anchor: string, fill: string, size: number) =>
	`<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}" font-size="${size}">${escapeMarkup(words)}</text>`;
