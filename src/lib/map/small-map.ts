/** The place of one listing, with the streets around it. */
import type { LatLng } from '$lib/domain/geography';
import type { Kind } from '$lib/domain/kind';
import './map.css';
import { MapFrame, type PageMapOptions } from './map-frame';

/** What the page writes into `data-asset-map` for a map beside one listing. */
export type SmallMapSetting = { point: LatLng; kind: Kind; name: string };

/** Half the height of what is framed at first, in degrees: about 1.5 km. */
const REACH = { lat: 0.014, lng: 0.03 };

export function startSmallMap(root: HTMLElement): Promise<void> {
	const setting = JSON.parse(root.dataset.assetMap ?? '') as SmallMapSetting;
	return new MapFrame(root, () => optionsFor(setting)).start();
}

function optionsFor({ point, kind, name }: SmallMapSetting): PageMapOptions {
	const { lat, lng } = point;
	const bounds: PageMapOptions['bounds'] = [
		lng - REACH.lng,
		lat - REACH.lat,
		lng + REACH.lng,
		lat + REACH.lat
	];
	const here = {
		...{ id: 'here', slug: '', name, kinds: [kind], point },
		...{ areaId: '', venueName: null, rank: 0, distanceMetres: null }
	};
	return {
		key: 'here',
		points: [here],
		layers: [],
		unplaced: [],
		clustersHref: '',
		bounds,
		limits: bounds,
		isExact: false,
		chosenAreaId: null,
		here: null,
		areas: [],
		hrefOf: () => null,
		isSmall: true
	};
}
