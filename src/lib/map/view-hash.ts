/** Where the map stands, in the fragment of the address: it survives reload, back and sharing, and asks no server. */
import { MAX_ZOOM, MIN_ZOOM, type MapView } from './mercator';

/** "#map=12.5/51.48120/0.36450": zoom, latitude, longitude, as OpenStreetMap writes it, to a part of a pixel. */
export function toHash({ centre, zoom }: MapView): `#${string}` {
	return `#map=${Number(zoom.toFixed(4))}/${centre.lat.toFixed(5)}/${centre.lng.toFixed(5)}`;
}

/** The view that `toHash` wrote; null for anything that is none, or lies nowhere on earth. */
export function fromHash(hash: string): MapView | null {
	const found =
		/^#map=(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(
			hash
		);
	if (!found) return null;
	const [zoom, lat, lng] = found.slice(1).map(Number) as [number, number, number];
	if (zoom < MIN_ZOOM || zoom > MAX_ZOOM || Math.abs(lat) > 85 || Math.abs(lng) > 180) return null;
	return { centre: { lat, lng }, zoom };
}
