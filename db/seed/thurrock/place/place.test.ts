import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import polygonClipping, { type Geom } from 'polygon-clipping';
import { describe, expect, it } from 'vitest';
import { boroughOutline } from './borough-outline';
import { drawAreaOutlines } from './draw-area-outlines';
import { place } from './index';

const SQUARE_METRES_PER_DEGREE = 111_200 ** 2 * Math.cos((51.51 * Math.PI) / 180);

const geom = (shape: Polygon | MultiPolygon) => shape.coordinates as Geom;

function ringSize(ring: readonly (readonly number[])[]): number {
	return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
		const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + (x1 * y2 - x2 * y1) / 2;
	}, 0);
}

/** Outer rings run one way and holes the other, so plain sums of signed sizes are right. */
function squareMetres(polygons: [number, number][][][]): number {
	const degrees = polygons.map((rings) => rings.reduce((sum, ring) => sum + ringSize(ring), 0));
	return degrees.reduce((sum, size) => sum + Math.abs(size), 0) * SQUARE_METRES_PER_DEGREE;
}

const sizeOf = (shape: Polygon | MultiPolygon) => squareMetres(polygonClipping.union(geom(shape)));

function isInside(shape: Polygon | MultiPolygon, lat: number, lng: number): boolean {
	const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
	let inside = false;
	for (const ring of rings) {
		ring.forEach(([x1 = 0, y1 = 0], index) => {
			const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
			if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1)
				inside = !inside;
		});
	}
	return inside;
}

const outlineOf = (areaId: string) => {
	const area = place.areas.find(({ id }) => id === areaId);
	if (!area) throw new Error(`no area ${areaId}`);
	return area.outline;
};

describe('the gazetteer', () => {
	it('puts every place and postcode sector inside the outline of its own area', () => {
		const strays = [...place.places, ...place.postcodeSectors].filter(
			({ lat, lng, areaId }) => !isInside(outlineOf(areaId), lat, lng)
		);
		expect(strays).toEqual([]);
	});

	it('names every place once, and gives no alias to two places', () => {
		const ids = place.places.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const words = place.places.flatMap(({ name, aliases }) => [name, ...aliases].map(plain));
		const twice = words.filter((word, index) => words.indexOf(word) !== index);
		// Said with and without hyphens, a name may be listed twice for its own place only.
		const owners = (word: string) =>
			place.places.filter(({ name, aliases }) => [name, ...aliases].map(plain).includes(word));
		expect(twice.filter((word) => owners(word).length > 1)).toEqual([]);
	});

	it('tells the three Tilburys and the sectors of RM16 apart', () => {
		const areaOf = (sector: string) =>
			place.postcodeSectors.find((row) => row.sector === sector)?.areaId;
		expect(['RM16 1', 'RM16 2', 'RM16 3', 'RM16 4'].map(areaOf)).toEqual([
			'asop',
			'grays',
			'stanford-corringham',
			'tilbury-chadwell'
		]);
		const tilburys = place.places.filter(({ name }) => name.endsWith('Tilbury'));
		expect(tilburys.map(({ id }) => id)).toEqual(['tilbury', 'west-tilbury', 'east-tilbury']);
	});
});

describe('the areas', () => {
	it('have the outlines that the places draw', () => {
		const committed = Object.fromEntries(place.areas.map(({ id, outline }) => [id, outline]));
		expect(drawAreaOutlines()).toEqual(committed);
	});

	it('do not overlap, and together fill the borough', () => {
		const whole = sizeOf(boroughOutline);
		const [first, ...others] = place.areas.map(({ outline }) => geom(outline));
		const together = polygonClipping.union(first as Geom, ...others);
		const parts = place.areas.reduce((sum, { outline }) => sum + sizeOf(outline), 0);
		const hectare = 10_000;
		expect(Math.abs(parts - squareMetres(together))).toBeLessThan(10 * hectare);
		const difference = polygonClipping.xor(together, geom(boroughOutline));
		expect(squareMetres(difference)).toBeLessThan(10 * hectare);
		expect(whole / 1e6).toBeGreaterThan(150);
	});

	it('name each other as neighbours, and hold their own centre', () => {
		for (const area of place.areas) {
			expect(isInside(area.outline, area.centre.lat, area.centre.lng)).toBe(true);
			for (const id of area.neighbours) {
				expect(place.areas.find((other) => other.id === id)?.neighbours).toContain(area.id);
			}
		}
	});
});

const shared = resolve(process.env.STRONGER_SHARED ?? '../shared', 'geo');
const reference = join(shared, 'thurrock-outline.geojson');
const hasReference = existsSync(reference);
if (!hasReference) {
	console.warn(
		`SKIPPED: no ${reference}, so the drawn outline is not measured against the real one`
	);
}

describe.skipIf(!hasReference)('the drawn outline', () => {
	it('differs from the real one by less than 8 % of the borough', () => {
		const file = JSON.parse(readFileSync(reference, 'utf8')) as GeoJSON.FeatureCollection;
		const real = file.features[0]?.geometry as MultiPolygon;
		const difference = polygonClipping.xor(geom(real), geom(boroughOutline));
		const share = squareMetres(difference) / squareMetres(polygonClipping.union(geom(real)));
		expect(share).toBeLessThan(0.08);
	});
});

function plain(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
