/** What a map shows at first and by "show everything", and when it shows another part of the land. */
import type { MapContent } from './asset-map';
import { evenly, toScreen, viewOf, type MapView, type Size } from './mercator';

/** From this width on the arrows stand on the four sides; below, in a row. map.css says the same. */
const WIDE_PIXELS = 480;
/** What is framed stays clear of the buttons: no mark is hidden under one until somebody moves the map. */
const PADDING = {
	narrow: { top: 80, right: 28, bottom: 72, left: 28 },
	wide: { top: 66, right: 82, bottom: 66, left: 66 }
};
/** One place alone is shown with the streets around it, not filling the map. */
const MOST_ZOOM = 15;
/** Moved by so much of its size, or zoomed by so much, the map shows another part of the land. */
const ELSEWHERE_SHARE = 0.12;
const ELSEWHERE_ZOOM = 0.4;

type Framed = Pick<MapContent, 'bounds' | 'isExact'>;

/** The view that shows what is framed. What somebody looked at is shown as it was, with nothing around it. */
export function framed({ bounds, isExact }: Framed, size: Size): MapView {
	if (isExact) return viewOf(bounds, size, evenly(0));
	return viewOf(bounds, size, size.width < WIDE_PIXELS ? PADDING.narrow : PADDING.wide, MOST_ZOOM);
}

/** Whether a view shows another part of the land than what is framed. */
export function isElsewhere(content: Framed, view: MapView, size: Size): boolean {
	const home = framed(content, size);
	const { x, y } = toScreen(home.centre, view, size);
	return (
		Math.abs(view.zoom - home.zoom) > ELSEWHERE_ZOOM ||
		Math.abs(x - size.width / 2) > size.width * ELSEWHERE_SHARE ||
		Math.abs(y - size.height / 2) > size.height * ELSEWHERE_SHARE
	);
}
