/** The new outlines as a picture to open in a browser: the house's own drawing, with its colours written in. */
import type { BuiltArea } from '#db/geo/build-areas';
import type { PlaceData } from '#domain/place-data';
import { basemapOf } from '../../lib/map/basemap/basemap-of';
import { drawPlace } from '../../lib/map/drawing/draw-place';
import type { Drawing, DrawnLabel } from '../../lib/map/drawing/drawing';

const WIDTH = 1200;

const STYLE = `
	text { font-family: sans-serif; fill: #14282e; stroke: #fff; stroke-width: 3; paint-order: stroke }
	.sheet { fill: #f7f8f4 } .river { fill: #bcd9dc } .ground { stroke: #14282e; stroke-width: 1.5 }
	.tone-1 { fill: #eadfbd } .tone-2 { fill: #eecdb9 } .tone-3 { fill: #d9e3c2 } .tone-4 { fill: #ddd6e4 }
	path.road { fill: none; stroke: #fff; stroke-width: 2 } .area { font-weight: bold }`;

export function drawPreview(built: BuiltArea[], place: PlaceData): string {
	const outlines = new Map(built.map(({ id, outline }) => [id, outline]));
	const areas = place.areas.map((area) => ({
		...area,
		outline: outlines.get(area.id) ?? area.outline
	}));
	const basemap = basemapOf({ ...place, areas });
	const drawing = drawPlace({ ...place, areas, basemap, width: WIDTH });
	return toSvg(drawing, place.borough.name);
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function toSvg(drawing: Drawing, title: string): string {
	const { width, height, river, roads, motorways, areas, wide } = drawing;
	const path = (name: string, d: string) =>
		d ? `<path class="${name}" fill-rule="evenodd" d="${d}"/>` : '';
	const dots = wide.dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${wide.dotRadius}"/>`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<title>${escaped(title)}</title><style>${STYLE}</style>`,
		`<rect class="sheet" width="${width}" height="${height}"/>`,
		path('river', river),
		...areas.map(({ path: d, tone }) => path(`ground tone-${tone}`, d)),
		path('road', roads),
		path('road', motorways),
		...dots,
		...wide.labels.map((label) => toText(label, wide.sizes[label.kind], wide.lineHeight)),
		'</svg>\n'
	].join('\n');
}

function toText(
	{ kind, lines, x, y, anchor }: DrawnLabel,
	size: number,
	lineHeight: number
): string {
	const rows = lines.map(
		(line, row) => `<tspan x="${x}" dy="${row ? size * lineHeight : 0}">${escaped(line)}</tspan>`
	);
	return `<text class="${kind}" font-size="${size}" text-anchor="${anchor}" x="${x}" y="${y}">${rows.join('')}</text>`;
}
