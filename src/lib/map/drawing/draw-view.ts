/** All that depends on the reader's size rather than on the land: names, dots and numbered marks. */
import type { Place } from '$lib/domain/geography';
import type { Pixel } from '../mercator';
import { areaCandidates, nameLines } from './area-label';
import { boxAround, overlaps } from './box';
import type { DrawnView, LabelKind } from './drawing';
import { boxAt, textSize, type Candidate } from './label-room';
import { oneDecimal } from './path';
import { placeMarks } from './place-marks';
import { emptySheet, isInPicture, write, type Scene, type Sheet } from './sheet';

const isTown = ({ kind }: Place) => kind === 'town';
const isVillage = ({ kind }: Place) => kind === 'village';
const isSmall = (place: Place) => !isTown(place) && !isVillage(place);

/** Whoever is named first has the choice of room, so the order here is the order of importance. */
export function drawView(scene: Scene, name: 'wide' | 'narrow'): DrawnView {
	const sheet = emptySheet(scene, name);
	const isChosen = ({ areaId }: Place) => areaId === scene.highlightAreaId;
	const isNamesake = (place: Place) => scene.areas.some(({ area }) => area.name === place.name);
	const isRoomy = name === 'wide' || scene.isClose;
	drawMarks(sheet);
	drawPlaces(sheet, 'town', (place) => isChosen(place) && isTown(place));
	drawPlaces(sheet, 'village', (place) => isChosen(place) && isVillage(place));
	drawAreaNames(sheet, (place) => isRoomy && (isTown(place) || isVillage(place)));
	drawPoints(sheet, 'river', 'water', isRoomy ? 2 : 1);
	if (!isRoomy) return sheet.view;
	drawPlaces(sheet, 'town', (place) => !isChosen(place) && isTown(place) && !isNamesake(place));
	if (!scene.highlightAreaId) drawPlaces(sheet, 'village', isVillage);
	drawPlaces(sheet, 'village', (place) => isSmall(place) && (isChosen(place) || scene.isClose));
	drawPoints(sheet, 'neighbour', 'neighbour', 1);
	if (scene.isClose) drawPoints(sheet, 'landmark', 'landmark', 1);
	drawRoadNumbers(sheet, scene.isClose ? 3 : 2);
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

const dotGap = ({ view, unit }: Sheet) => view.dotRadius + 3.5 * unit;

function drawDot({ room, view }: Sheet, spot: Pixel) {
	room.take(boxAround(spot, view.dotRadius));
	view.dots.push([oneDecimal(spot.x), oneDecimal(spot.y)]);
}

/** Dots with their names, which keep off others of their area if they can. A dot that cannot be named says nothing and is left out. */
function drawPlaces(sheet: Sheet, kind: LabelKind, isWanted: (place: Place) => boolean) {
	const { scene, room, view } = sheet;
	const spotOf = ({ lat, lng }: Place) => scene.projection.at([lng, lat]);
	const settled = scene.places.filter((place) => isTown(place) || isVillage(place));
	for (const place of scene.places.filter(isWanted)) {
		const spot = spotOf(place);
		const hasRoom = room.isFree(boxAround(spot, view.dotRadius));
		if (!isInPicture(sheet, spot) || (!hasRoom && !scene.isClose)) continue;
		const size = textSize({ kind, lines: [place.name], size: view.sizes[kind] });
		const neighbours = settled.filter((other) => other !== place && other.areaId === place.areaId);
		const covered = (candidate: Candidate) =>
			neighbours.filter((other) =>
				overlaps(boxAt(size, candidate), boxAround(spotOf(other), dotGap(sheet)))
			).length;
		// In a neighbourhood a mark may stand on the very middle of a town; the name then goes beside the mark.
		const gap = hasRoom ? dotGap(sheet) : 2 * view.markRadius;
		const candidates = besideDot(spot, gap, view.sizes[kind])
			.map((candidate) => ({ candidate, covered: covered(candidate) }))
			.sort((a, b) => a.covered - b.covered)
			.map(({ candidate }) => candidate);
		const isWritten = write(sheet, { kind, lines: [place.name] }, candidates);
		if (isWritten && hasRoom) drawDot(sheet, spot);
	}
}

const spanOf = (values: number[]) => Math.max(...values) - Math.min(...values);

/** Small areas have the least choice, so they choose first. */
function smallestFirst(areas: Scene['areas']): Scene['areas'] {
	const size = ({ rings }: Scene['areas'][number]) => {
		const corners = rings.flat();
		return spanOf(corners.map(({ x }) => x)) * spanOf(corners.map(({ y }) => y));
	};
	return [...areas].sort((a, b) => size(a) - size(b));
}

/** An area's name stands beside the town it is named after, or else where it keeps clear of every town. */
function drawAreaNames(sheet: Sheet, isDotted: (place: Place) => boolean) {
	const { scene, view } = sheet;
	const size = view.sizes.area;
	const spotOf = ({ lat, lng }: Place) => scene.projection.at([lng, lat]);
	for (const { area, rings } of smallestFirst(scene.areas)) {
		if (area.id === scene.highlightAreaId) continue;
		const lines = nameLines(area.shortName);
		const dotted = scene.places.filter((place) => place.areaId === area.id && isDotted(place));
		const namesake = dotted.find(({ name }) => name === area.name);
		const preferred = scene.projection.at([area.centre.lng, area.centre.lat]);
		const wording = { kind: 'area' as const, lines };
		if (namesake && isInPicture(sheet, spotOf(namesake))) {
			const beside = besideDot(spotOf(namesake), dotGap(sheet), size);
			if (write(sheet, wording, beside)) {
				drawDot(sheet, spotOf(namesake));
				continue;
			}
		}
		const key = `${area.id} ${size}`;
		const inside =
			scene.areaSpots.get(key) ??
			areaCandidates({ ...wording, size }, rings, preferred, dotted.map(spotOf));
		scene.areaSpots.set(key, inside);
		write(sheet, wording, inside);
	}
}

/** Names that the base map has as points: they stand there, or a line higher or lower, or nowhere. */
function drawPoints(sheet: Sheet, layer: string, kind: LabelKind, maxRank: number) {
	const { scene, view, unit } = sheet;
	for (const { properties, geometry } of scene.basemap.features) {
		const { name, rank = 1 } = properties;
		if (properties.layer !== layer || !name || rank > maxRank) continue;
		if (geometry.type !== 'Point') continue;
		const spot = scene.projection.at(geometry.coordinates);
		if (!isInPicture(sheet, spot)) continue;
		const half = textSize({ kind, lines: [name], size: view.sizes[kind] }).width / 2 + 3 * unit;
		const x = Math.min(Math.max(spot.x, half), scene.projection.width - half);
		const candidates = [0, -1, 1].map((steps): Candidate => {
			return { x, y: spot.y + steps * view.sizes[kind], anchor: 'middle' };
		});
		write(sheet, { kind, lines: [name] }, candidates);
	}
}

/** A number stands on a bend near the middle of its road, if enough of the road is seen. */
function drawRoadNumbers(sheet: Sheet, maxRank: number) {
	for (const { properties, geometry } of sheet.scene.basemap.features) {
		const { layer, name, rank = 1 } = properties;
		if (layer !== 'road' || !name || rank > maxRank || geometry.type !== 'LineString') continue;
		const bends = geometry.coordinates
			.map((position) => sheet.scene.projection.at(position))
			.filter((spot) => isInPicture(sheet, spot));
		if (lengthOf(bends) < sheet.scene.projection.width * 0.28) continue;
		const middle = (bends.length - 1) / 2;
		const candidates = bends
			.map((spot, index) => ({ spot, away: Math.abs(index - middle) }))
			.sort((a, b) => a.away - b.away)
			.map(({ spot }): Candidate => ({ ...spot, anchor: 'middle' }));
		write(sheet, { kind: 'road', lines: [name] }, candidates);
	}
}

const lengthOf = (line: Pixel[]) =>
	line.reduce((sum, { x, y }, index) => {
		const before = line[index - 1];
		return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
	}, 0);
