/** How a starter listing is written down: public facts, each with where they were read and when. */
import type { SeedListing, SeedVenue } from '#db/seed/seed-data';

/**
 * A publication and its date. The confidence of a listing is that of the weakest fact it shows,
 * so a certain address with old opening hours is `medium`.
 */
export type Source = Required<
	Pick<SeedListing['provenance'], 'source' | 'sourceDate' | 'confidence'>
> &
	Pick<SeedListing['provenance'], 'sourceUrl'>;

type StarterForm = Omit<SeedListing, 'sourceRef' | 'provenance'> & { slug: string };

/** A listing from public facts that nobody of ours has checked yet. */
export function starter(from: Source, { slug, ...listing }: StarterForm): SeedListing {
	return {
		sourceRef: `starter:${slug}`,
		...listing,
		provenance: { origin: 'starter', ...from }
	};
}

/** The middle of a town or village stands in where no address is known. */
export function somewhereIn(
	town: string,
	[lat, lng]: [number, number],
	venue: Omit<SeedVenue, 'town' | 'lat' | 'lng' | 'pointPrecision'>
): SeedVenue {
	return { ...venue, town, lat, lng, pointPrecision: 'place' };
}

export const EVERYWHERE = ['asop', 'grays', 'stanford-corringham', 'tilbury-chadwell'];
