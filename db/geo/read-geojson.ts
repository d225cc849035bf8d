/** Reads a GeoJSON file as numbered features. What stands in their geometry is checked elsewhere (shapes.ts). */
import { findJsonMistake } from './json-mistake';
import { openFile } from './open-file';
import type { Problems } from './problems';

export type Feature = {
	/** From 1, as people count. */
	number: number;
	properties: Record<string, unknown>;
	geometry: unknown;
};

/** Text is held whole, and a string of JavaScript ends at 512 MB. */
const MOST_BYTES = 500 * 1024 * 1024;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features of a FeatureCollection; none, and the reason in `problems`, where the file is anything else. */
export async function readGeoJson(file: string, problems: Problems): Promise<Feature[]> {
	const opened = await openFile(file, problems);
	if (!opened) return [];
	const { handle, bytes } = opened;
	try {
		if (bytes > MOST_BYTES) {
			problems.add(null, `${file} is larger than 500 MB. Cut it to the borough first.`);
			return [];
		}
		const text = (await handle.readFile('utf8')).replace(/^\uFEFF/, '');
		return featuresOf(text, problems);
	} finally {
		await handle.close();
	}
}

function featuresOf(text: string, problems: Problems): Feature[] {
	if (text.includes('\uFFFD')) {
		const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
		problems.add(`line ${line}`, 'is not written in UTF-8. Save the file as UTF-8.');
		return [];
	}
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		const { line, isCutOff } = findJsonMistake(text);
		const what = isCutOff
			? 'The file ends in the middle: it was cut off.'
			: 'is not JSON from here on.';
		problems.add(`line ${line}`, what);
		return [];
	}
	if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
		const type =
			isObject(json) && typeof json.type === 'string' ? `a ${json.type}` : 'something else';
		problems.add(null, `The file must be a GeoJSON FeatureCollection, but it is ${type}.`);
		return [];
	}
	if (!isWgs84(json.crs)) {
		problems.add(
			null,
			'The file says that it is not in WGS84. Export it again as WGS84 (EPSG:4326).'
		);
		return [];
	}
	if (json.features.length === 0) problems.add(null, 'The file has no features.');
	return json.features.flatMap((feature: unknown, index) =>
		readFeature(feature, index + 1, problems)
	);
}

function readFeature(feature: unknown, number: number, problems: Problems): Feature[] {
	if (isObject(feature) && feature.type === 'Feature') {
		const properties = isObject(feature.properties) ? feature.properties : {};
		return [{ number, properties, geometry: feature.geometry }];
	}
	problems.add(`feature ${number}`, 'is no GeoJSON Feature.');
	return [];
}

/** An old way of naming the coordinate system. Without it GeoJSON is WGS84 by definition. */
function isWgs84(crs: unknown): boolean {
	if (crs === undefined || crs === null) return true;
	const name = JSON.stringify(crs);
	return /CRS84|EPSG:+(\d*:)?4326\b|EPSG:+(\d*:)?4258\b/i.test(name);
}
