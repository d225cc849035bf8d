/**
 * What a renderer does: draw the land and move it. All that a person presses or reads on a map (marks, names,
 * pop-up, buttons, keys) is made once, over it, so that both renderers have the same features.
 */
import type { Area } from '$lib/domain/geography';
import type { BasePicture } from './base-picture';
import type { RendererName } from './choose-renderer';
import type { Bounds, MapView, Size } from './mercator';

/** A moment of the map's movement, enough to place anything over it. */
export type Frame = {
	view: MapView;
	size: Size;
	/** False while the map is still moving. */
	isSettled: boolean;
	/** Above 0, the renderer is on its way to this view and arrives in so many milliseconds. */
	glideMilliseconds: number;
};

export type AreaOutline = Pick<Area, 'id' | 'shortName' | 'centre' | 'outline'>;

export type GroundOptions = {
	view: MapView;
	/** The furthest that the map may be moved. */
	limits: Bounds;
	/** The built-in base map: on its way, and the address of its shapes. */
	picture: Promise<BasePicture>;
	shapes: string;
	areas: AreaOutline[];
	chosenAreaId: string | null;
	/** Style URL or PMTiles file that replaces the built-in base map; null for the built-in one. */
	style: string | null;
	/** False where the page must scroll on over the map. */
	wheelZooms: boolean;
	reducedMotion: boolean;
	/** The picture of `style` cannot be had; the built-in one has taken its place. */
	onStyleFailure: () => void;
};

export interface Ground {
	readonly name: RendererName;
	/** The element whose gestures move the map: what lies over the map goes in here, so that a drag may begin on it. */
	readonly surface: HTMLElement;
	/** Resolves with the first full picture; rejects where none can be had. Until then it is only looked at. */
	readonly drawn: Promise<void>;
	/** Who must be named for a base map that is not ours, and whether it writes its own names. Null: the built-in one. */
	readonly foreignStyle: { credit: string; hasNames: boolean } | null;
	/** Where it is at this moment, and whether it stays there. */
	frame(): Frame;
	/** One listener, called with every frame while the map moves and once when it has come to rest. */
	onFrame(listener: (frame: Frame) => void): void;
	moveTo(view: MapView, isAnimated: boolean): void;
	/** Draws one area's outline as the chosen one; null for none. */
	chooseArea(areaId: string | null): void;
	/** Takes the colours from the page's tokens again, after light has turned to dark. */
	readColours(): void;
	destroy(): void;
}

/** Makes a ground in an empty element that already has its size. Rejects where the renderer cannot run. */
export type CreateGround = (element: HTMLElement, options: GroundOptions) => Promise<Ground>;
