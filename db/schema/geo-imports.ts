/** What `geo:import` brings in: official boundaries, postcodes and census counts, and what follows from them. */
import { sql } from 'drizzle-orm';
import {
	check,
	date,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { AREA_FLAGS, type AreaBoundary, type AreaFlag } from '#domain/area-of-point';
import type { AgeBand } from '#domain/coverage/coverage';
import { POSTCODE_PRECISIONS, type PostcodePrecision } from '#domain/postcode';
import { isOneOf, isPoint } from './checks';
import { moment } from './moment';
import { venues } from './organisations-and-venues';
import { areas } from './place';

export const GEO_SUBJECTS = ['areas', 'postcodes', 'population'] as const;
export type GeoSubject = (typeof GEO_SUBJECTS)[number];

/** The last import of each subject. A running server looks here to see whether it has to read the place anew. */
export const geoImports = pgTable(
	'geo_imports',
	{
		subject: text().$type<GeoSubject>().primaryKey(),
		source: text().notNull(),
		/** When the source says it was so, not when it was imported. */
		sourceDate: date('source_date').notNull(),
		importedAt: moment('imported_at').notNull()
	},
	(table) => [check('geo_imports_subject', isOneOf(table.subject, GEO_SUBJECTS))]
);

/** The boundary as exact as it came. Pictures use the lighter `areas.outline`, so no page ever reads this. */
export const areaBoundaries = pgTable('area_boundaries', {
	areaId: text('area_id')
		.primaryKey()
		.references(() => areas.id, { onDelete: 'cascade' }),
	boundary: jsonb().$type<AreaBoundary['boundary']>().notNull()
});

/** Venues whose area a person has to decide. Written anew by every import; for Builders only. */
export const areaFlags = pgTable(
	'area_flags',
	{
		venueId: uuid('venue_id')
			.primaryKey()
			.references(() => venues.id, { onDelete: 'cascade' }),
		flag: text().$type<AreaFlag>().notNull(),
		/** Ids of the areas it could be in, the nearest first. */
		candidates: text().array().notNull()
	},
	(table) => [check('area_flags_flag', isOneOf(table.flag, AREA_FLAGS))]
);

export const postcodes = pgTable(
	'postcodes',
	{
		/** "RM17 6SL" */
		postcode: text().primaryKey(),
		lat: doublePrecision().notNull(),
		lng: doublePrecision().notNull(),
		precision: text().$type<PostcodePrecision>().notNull(),
		/** Null: within the borough's box, but in none of its areas. */
		areaId: text('area_id').references(() => areas.id),
		/** "2019-06": Royal Mail has taken it out of use, people have not. Null while it is in use. */
		endedOn: text('ended_on')
	},
	(table) => [
		check('postcodes_form', sql`${table.postcode} ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$'`),
		check('postcodes_point', isPoint(table.lat, table.lng)),
		check('postcodes_precision', isOneOf(table.precision, POSTCODE_PRECISIONS)),
		index('postcodes_area').on(table.areaId)
	]
);

/** The smallest areas of the census, with how many people live there. */
export const outputAreas = pgTable(
	'output_areas',
	{
		/** "E00080504" */
		id: text().primaryKey(),
		/** Null where a table, and not a point, said in which area it lies. */
		lat: doublePrecision(),
		lng: doublePrecision(),
		areaId: text('area_id').references(() => areas.id),
		population: integer().notNull(),
		/** The same people by age; null where the file did not say. */
		ages: jsonb().$type<AgeBand[]>()
	},
	(table) => [
		check('output_areas_point', isPoint(table.lat, table.lng)),
		check('output_areas_population', sql`${table.population} >= 0`),
		index('output_areas_area').on(table.areaId)
	]
);
