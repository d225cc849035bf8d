/** The matrix as one picture to put into a document: plain SVG with its own colours, title, date and source. */
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { escapeMarkup } from '../escape-markup';
import type { MatrixView } from './matrix-view';

const LABEL_WIDTH = 270;
const CELL_WIDTH = 120;
const ROW_HEIGHT = 28;
const TOP = 84;
const TONES = ['#ffffff', '#e6efe9', '#bcd9dc', '#6fb0b6', '#0b5a63'];
const INKS = ['#46595f', '#14282e', '#14282e', '#14282e', '#ffffff'];

export function matrixPicture(view: MatrixView, title: string): string {
	const width = LABEL_WIDTH + view.columns.length * CELL_WIDTH + 16;
	const height = TOP + view.rows.length * ROW_HEIGHT + 40;
	const columnX = (at: number) => LABEL_WIDTH + at * CELL_WIDTH + CELL_WIDTH / 2;
	const heads = view.columns.map(({ name }, at) =>
		text(columnX(at), TOP - 10, name, 'middle', '#14282e', 13)
	);
	const rows = view.rows.flatMap(({ name, cells }, row) => {
		const y = TOP + row * ROW_HEIGHT;
		return [
			text(8, y + 19, name, 'start', '#14282e', 14),
			...cells.flatMap(({ text: words, tone }, at) => [
				`<rect x="${LABEL_WIDTH + at * CELL_WIDTH}" y="${y}" width="${CELL_WIDTH - 2}" height="${ROW_HEIGHT - 2}" fill="${TONES[tone]}" stroke="#c9d0c8"/>`,
				text(columnX(at), y + 19, words, 'middle', INKS[tone] ?? '#14282e', 14)
			])
		];
	});
	const source = m.rooms_picture_source({ date: dateWords(view.today) });
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" role="img">`,
		`<title>${escapeMarkup(title)}</title>`,
		`<rect width="${width}" height="${height}" fill="#ffffff"/>`,
		text(8, 30, title, 'start', '#14282e', 18),
		...heads,
		...rows,
		text(8, height - 14, source, 'start', '#46595f', 12),
		'</svg>'
	].join('\n');
}

const text = (x: number, y: number, words: string, anchor: string, fill: string, size: number) =>
	`<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}" font-size="${size}">${escapeMarkup(words)}</text>`;
