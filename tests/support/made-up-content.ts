/** Listings as Builders write them, made in a test without a form. */
import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client.server';
import { insertListings } from '#db/queries/listing-changes.server';
import type { ListingContent } from '#domain/listing-content';

/** A published group with as little as may be; `changes` adds to it. */
export const madeUpContent = (changes: Partial<ListingContent> = {}): ListingContent => ({
	status: 'published',
	closedNote: null,
	name: 'Choir',
	kinds: ['group'],
	categories: [],
	summary: 'We sing.',
	description: '',
	organisationId: null,
	venueId: null,
	areaId: 'west',
	areasServed: [],
	contacts: [],
	openingTimes: null,
	cost: 'unknown',
	costNote: null,
	minAge: null,
	maxAge: null,
	languages: [],
	details: {},
	provenance: {
		origin: 'curated',
		source: null,
		sourceUrl: null,
		sourceDate: null,
		confidence: null,
		checkedOn: null,
		checkedBy: null,
		checkedHow: null
	},
	...changes
});

/** Writes one at version 1 and answers its id. */
export async function makeListing(
	db: Database,
	changes: Partial<ListingContent> = {},
	at = new Date('2026-11-01T10:00:00Z')
): Promise<string> {
	const id = randomUUID();
	const added = { id, slug: `made-${id}`, sourceRef: null, content: madeUpContent(changes) };
	const change = { at, actor: 'Community Builder', reason: 'Added' };
	await db.transaction((tx) => insertListings(tx, [added], change));
	return id;
}
