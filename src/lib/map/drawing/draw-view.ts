/** All that depends on the reader's size rather than on the land: names, dots and numbered marks. */
import type { Place } from '$lib/domain/geography';
import type { Pixel } from '../mercator';
import { areaCandidates, nameLines } from './area-label';
import { boxAround, overlaps } from './box';
import type { DrawnView, LabelKind } from './drawing';
import { textBox, type Candidate } from './label-room';
import { oneDecimal } from './path';
import { placeMarks } from './place-marks';
import { emptySheet, isInPicture, write, type Scene, type Sheet } from './sheet';

const isTown = ({ kind }: Place) => kind === 'town';
const isVillage = ({ kind }: Place) => kind === 'village';

/** Whoever is named first has the choice of room, so the order here is the order of importance. */
export function drawView(scene: Scene, name: 'wide' | 'narrow'): DrawnView {
	const sheet = emptySheet(scene, name);
	const isNarrow = name === 'narrow';
	const isChosen = ({ areaId }: Place) => areaId === scene.highlightAreaId;
	const isNamesake = (place: Place) => scene.areas.some(({ area }) => area.name === place.name);
	drawMarks(sheet);
	drawPlaces(sheet, 'town', (place) => isChosen(place) && isTown(place));
	drawPlaces(sheet, 'village', (place) => isChosen(place) && !isTown(place));
	drawAreaNames(sheet, (place) => !isNarrow && (isTown(place) || isVillage(place)));
	drawPoints(sheet, 'river', 'water', isNarrow ? 1 : 2);
	if (isNarrow) return sheet.view;
	drawPlaces(sheet, 'town', (place) => !isChosen(place) && isTown(place) && !isNamesake(place));
	drawPlaces(sheet, 'village', (place) => !isChosen(place) && isVillage(place));
	drawPoints(sheet, 'neighbour', 'neighbour', 1);
	drawRoadNumbers(sheet, 2);
	return sheet.view;
}

function drawMarks({ scene, room, view }: Sheet) {
	const { points, projection } = scene;
	const wanted = points.map(({ point }) => projection.at([point.lng, point.lat]));
	const placed = placeMarks(wanted, view.markRadius, projection);
	points.forEach(({ number, kind, label }, index) => {
		const spot = placed[index];
		const from = wanted[index];
		if (!spot || !from) return;
		const moved = Math.hypot(spot.x - from.x, spot.y - from.y);
		room.take(boxAround(spot, view.markRadius));
		view.marks.push({
			number,
			kind,
			label,
			x: oneDecimal(spot.x),
			y: oneDecimal(spot.y),
			from: moved > view.markRadius * 0.6 ? { x: oneDecimal(from.x), y: oneDecimal(from.y) } : null
		});
	});
}

/** The eight places beside a dot, the handiest to read first. */
function besideDot({ x, y }: Pixel, gap: number, size: number): Candidate[] {
	const [across, down] = [gap * 0.8, size * 0.75];
	return [
		{ x: x + gap, y, anchor: 'start' },
		{ x: x - gap, y, anchor: 'end' },
		{ x, y: y - gap - size * 0.5, anchor: 'middle' },
		{ x, y: y + gap + size * 0.5, anchor: 'middle' },
		{ x: x + across, y: y - down, anchor: 'start' },
		{ x: x + across, y: y + down, anchor: 'start' },
		{ x: x - across, y: y - down, anchor: 'end' },
		{ x: x - across, y: y + down, anchor: 'end' }
	];
}

/** Dots with their names. A dot that cannot be named says nothing and is left out. */
function drawPlaces(sheet: Sheet, kind: LabelKind, isWanted: (place: Place) => boolean) {
	const { scene, room, view, unit } = sheet;
	for (const place of scene.places.filter(isWanted)) {
		const spot = scene.projection.at([place.lng, place.lat]);
		const dot = boxAround(spot, view.dotRadius);
		if (!isInPicture(sheet, spot) || !room.isFree(dot)) continue;
		const tone = scene.areas.find(({ area }) => area.id === place.areaId)?.tone ?? 0;
		const candidates = besideDot(spot, view.dotRadius + 3.5 * unit, view.sizes[kind]);
		if (!write(sheet, { kind, lines: [place.name], tone }, candidates)) continue;
		room.take(dot);
		view.dots.push([oneDecimal(spot.x), oneDecimal(spot.y)]);
	}
}

/** Room kept free round the places that are named after the areas, in dot radii: as much as there is. */
const CLEARANCES = [9, 6, 3, 0];

/** An area's name stands beside the town it is named after, or else where it keeps clear of every town. */
function drawAreaNames(sheet: Sheet, isNamedLater: (place: Place) => boolean) {
	const { scene, view } = sheet;
	const size = view.sizes.area;
	for (const { area, rings, tone } of scene.areas) {
		if (area.id === scene.highlightAreaId) continue;
		const lines = nameLines(area.shortName);
		const text = { kind: 'area' as const, lines, size };
		const preferred = scene.projection.at([area.centre.lng, area.centre.lat]);
		const candidates = areaCandidates(text, rings, preferred);
		const dots = scene.places
			.filter((place) => place.areaId === area.id && isNamedLater(place))
			.map((place) => scene.projection.at([place.lng, place.lat]));
		for (const clearance of CLEARANCES) {
			const reach = clearance * view.dotRadius;
			const clear = candidates.filter((candidate) => {
				const box = textBox(text, candidate);
				return !dots.some((dot) => overlaps(box, boxAround(dot, reach)));
			});
			if (write(sheet, { kind: 'area', lines, tone, areaId: area.id }, clear)) break;
		}
	}
}

/** Names that the base map has as points: they stand there or nowhere. */
function drawPoints(sheet: Sheet, layer: string, kind: LabelKind, maxRank: number) {
	for (const { properties, geometry } of sheet.scene.basemap.features) {
		const { name, rank = 1 } = properties;
		if (properties.layer !== layer || !name || rank > maxRank) continue;
		if (geometry.type !== 'Point') continue;
		const spot = sheet.scene.projection.at(geometry.coordinates);
		if (!isInPicture(sheet, spot)) continue;
		write(sheet, { kind, lines: [name], tone: 0 }, [{ ...spot, anchor: 'middle' }]);
	}
}

/** A number stands on some bend of its road. */
function drawRoadNumbers(sheet: Sheet, maxRank: number) {
	for (const { properties, geometry } of sheet.scene.basemap.features) {
		const { layer, name, rank = 1 } = properties;
		if (layer !== 'road' || !name || rank > maxRank || geometry.type !== 'LineString') continue;
		const candidates = geometry.coordinates
			.map((position) => sheet.scene.projection.at(position))
			.filter((spot) => isInPicture(sheet, spot))
			.map((spot): Candidate => ({ ...spot, anchor: 'middle' }));
		write(sheet, { kind: 'road', lines: [name], tone: 0 }, candidates);
	}
}
