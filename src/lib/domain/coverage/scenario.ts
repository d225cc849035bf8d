/**
 * What if? Changes are kept as a list beside the directory and never written into it: taking one out of the list is
 * undoing it, and the directory without changes is the directory.
 */
import { z } from 'zod';
import { latLng } from '../geography';
import { kind } from '../kind';
import { bounds } from '../opening/times';
import { placesOf, venuesOf, type Asset, type AssetPlace } from './asset';

const slug = z.string().min(1).max(120);
const id = z.string().min(1).max(80);
const day = z.number().int().min(1).max(7);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const session = { day, opens: clock, closes: clock };

export const change = z.discriminatedUnion('what', [
	z.strictObject({ what: z.literal('close_listing'), slug }),
	z.strictObject({ what: z.literal('close_venue'), venueId: id }),
	z.strictObject({ what: z.literal('move_venue'), venueId: id, to: latLng }),
	/** All sessions that begin on that day. */
	z.strictObject({ what: z.literal('drop_session'), slug, day }),
	z.strictObject({ what: z.literal('add_session'), slug, ...session }),
	z.strictObject({
		what: z.literal('add_group'),
		name: z.string().trim().min(1).max(120),
		kind,
		category: z.string().max(80).nullable(),
		areaId: id,
		at: latLng,
		...session
	})
]);
export type Change = z.infer<typeof change>;
export const changes = z.array(change).max(40);

/** The directory as it would be, and which of the changes are about something that is not there (any more). */
export function applyChanges(
	assets: readonly Asset[],
	list: readonly Change[]
): { assets: readonly Asset[]; missed: Change[] } {
	const missed: Change[] = [];
	let now = assets;
	list.forEach((one, at) => {
		const next = applyOne(now, one, at);
		if (next === now) missed.push(one);
		now = next;
	});
	return { assets: now, missed };
}

/** The same object where there was nothing to change. */
function applyOne(assets: readonly Asset[], one: Change, at: number): readonly Asset[] {
	switch (one.what) {
		case 'close_listing':
			return without(assets, (asset) => asset.slug === one.slug);
		case 'close_venue':
			return withVenue(assets, one.venueId, () => null);
		case 'move_venue':
			return withVenue(assets, one.venueId, (place) => ({
				...place,
				point: one.to,
				precision: 'exact'
			}));
		case 'drop_session':
			return withChanged(assets, isSlug(one.slug), (asset) => ({
				...asset,
				parts: asset.parts.map((part) => ({
					...part,
					sessions: part.sessions?.filter((session) => session.day !== one.day) ?? null
				}))
			}));
		case 'add_session':
			return withChanged(assets, isSlug(one.slug), (asset) => ({
				...asset,
				parts: asset.parts.map((part) => ({
					...part,
					sessions: [...(part.sessions ?? []), { day: one.day, ...bounds(one) }]
				}))
			}));
		case 'add_group':
			return [...assets, madeUp(one, at)];
	}
}

const isSlug = (slug: string) => (asset: Asset) => asset.slug === slug;

function without(assets: readonly Asset[], test: (asset: Asset) => boolean): readonly Asset[] {
	const left = assets.filter((asset) => !test(asset));
	return left.length === assets.length ? assets : left;
}

function withChanged(
	assets: readonly Asset[],
	test: (asset: Asset) => boolean,
	by: (asset: Asset) => Asset
): readonly Asset[] {
	return assets.some(test) ? assets.map((asset) => (test(asset) ? by(asset) : asset)) : assets;
}

/** What is at the venue is changed, or taken away from there by null: it goes on at its other places, if it has any. */
function withVenue(
	assets: readonly Asset[],
	venueId: string,
	by: (place: AssetPlace) => AssetPlace | null
): readonly Asset[] {
	const isThere = (asset: Asset) => venuesOf(asset).some(({ id }) => id === venueId);
	if (!assets.some(isThere)) return assets;
	return assets.flatMap((asset) => {
		if (!isThere(asset)) return asset;
		const [main, ...others] = placesOf(asset).flatMap((place) =>
			place.venue?.id === venueId ? (by(place) ?? []) : place
		);
		const { also: _, ...rest } = asset;
		return main ? { ...rest, ...main, ...(others.length > 0 && { also: others }) } : [];
	});
}

/** Whoever plans a group plans it free and for everybody, until they say otherwise. */
function madeUp(one: Extract<Change, { what: 'add_group' }>, at: number): Asset {
	return {
		id: `planned-${at}`,
		slug: `planned-${at}`,
		name: one.name,
		kinds: [one.kind],
		categories: one.category ? [one.category] : [],
		areaId: one.areaId,
		areaIds: [one.areaId],
		organisation: null,
		venue: null,
		point: one.at,
		precision: 'exact',
		cost: 'free',
		minAge: null,
		maxAge: null,
		access: {},
		languages: [],
		origin: 'curated',
		checkedOn: null,
		temporarilyClosed: false,
		parts: [{ kinds: [one.kind], sessions: [{ day: one.day, ...bounds(one) }] }]
	};
}
