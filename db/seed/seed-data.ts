/**
 * The form in which a borough's data is written down under `db/seed/<borough>/`.
 * Files there are plain data typed as this; `load.server.ts` checks them with zod and loads them, as often as you like.
 */
import type { z } from 'zod';
import type { accessGuide } from '#domain/access';
import type { Basemap } from '#domain/basemap';
import type { contact } from '#domain/contact';
import type { Area, Borough, Place, PointPrecision, PostcodeSector } from '#domain/geography';
import type { Category, Kind, kindDetails } from '#domain/kind';
import type { Cost, Origin } from '#domain/listing';
import type { Calendar } from '#domain/opening/calendar';
import type { openingTimes } from '#domain/opening/times';
import type { OutsidePlace } from '#domain/outside-place';

export type SeedPlaceData = {
	borough: Borough;
	areas: Area[];
	places: Place[];
	postcodeSectors: PostcodeSector[];
	outsidePlaces?: OutsidePlace[];
	basemap?: Basemap | null;
	categories: Category[];
	calendar: Calendar;
};

export type SeedOrganisation = {
	/** Slug, and the key that listings refer to. */
	id: string;
	name: string;
	about?: string;
	web?: string;
};

export type SeedVenue = {
	/** Slug, and the key that listings refer to. */
	id: string;
	name: string;
	addressLine1?: string;
	addressLine2?: string;
	town?: string;
	postcode?: string;
	lat?: number;
	lng?: number;
	pointPrecision?: PointPrecision;
	addressIsHidden?: boolean;
	areaId: string;
	access?: z.input<typeof accessGuide>;
	/** When its doors are open; a listing there may keep other hours. */
	openingTimes?: z.input<typeof openingTimes>;
};

export type SeedListing = {
	/** Stable and unique for ever: "starter:library-tilbury", "sample:tilbury-knit". Ids are made from it. */
	sourceRef: string;
	name: string;
	kinds: Kind[];
	categories: string[];
	summary: string;
	description: string;
	/** `SeedOrganisation.id` */
	organisation?: string;
	/** `SeedVenue.id` */
	venue?: string;
	areaId: string;
	areasServed?: string[];
	contacts?: z.input<typeof contact>[];
	openingTimes?: z.input<typeof openingTimes>;
	cost?: Cost;
	costNote?: string;
	minAge?: number;
	maxAge?: number;
	languages?: string[];
	details?: z.input<typeof kindDetails>;
	temporarilyClosed?: string;
	provenance: {
		origin: Extract<Origin, 'starter' | 'sample'>;
		source?: string;
		sourceUrl?: string;
		sourceDate?: string;
		confidence?: 'high' | 'medium';
		/** Samples may pretend to have been checked, so that every state of a card can be seen. */
		checkedOn?: string;
		checkedBy?: string;
		checkedHow?: 'visited' | 'phoned' | 'group_told_us' | 'website';
	};
};

export type SeedListings = {
	organisations: SeedOrganisation[];
	venues: SeedVenue[];
	listings: SeedListing[];
};
