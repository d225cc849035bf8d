/** Builds the button that stands on the map for one listing, one venue or a cluster. */
import { kindShape } from '$lib/components/kind-shapes';
import type { Kind } from '$lib/domain/kind';
import type { PointGroup } from './group-points';
import { markName } from './map-words';
import { svgPicture } from './svg-picture';

/** More kinds than this would not fit on a cluster; its name says them all. */
const KINDS_ON_A_CLUSTER = 3;

/** The outline of a kind, coloured by the class of that kind in map.css. */
export function kindPicture(kind: Kind): SVGSVGElement {
	// Room around the 24 by 24 grid for the pale edge that parts the shape from the land.
	const svg = svgPicture(kindShape[kind], '-2 -2 28 28');
	svg.classList.add('map-kind', `map-kind-${kind}`);
	return svg;
}

/** "1.2k": a cluster has room for four signs; its name says the number in full. */
const shortCount = (count: number) =>
	count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;

function countBadge(count: number): HTMLElement {
	const badge = document.createElement('span');
	badge.className = 'map-mark-count';
	badge.textContent = shortCount(count);
	return badge;
}

export function markElement(group: PointGroup): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = `map-mark ${group.isOneVenue ? 'map-mark-venue' : 'map-mark-cluster'}`;
	if (group.isLayer) button.classList.add('is-layer');
	button.setAttribute('aria-label', markName(group));
	const kinds = group.kinds.map(([kind]) => kind);
	if (group.isOneVenue) {
		button.setAttribute('aria-expanded', 'false');
		button.append(...kinds.slice(0, 1).map(kindPicture));
		if (group.count > 1) button.append(countBadge(group.count));
	} else {
		const row = document.createElement('span');
		row.className = 'map-mark-kinds';
		row.append(...kinds.slice(0, KINDS_ON_A_CLUSTER).map(kindPicture));
		button.append(countBadge(group.count), row);
	}
	return button;
}
