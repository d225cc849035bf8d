/** The borough and its parts. Loaded from db/seed, then kept by people: ids are slugs that URLs carry. */
import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	text
} from 'drizzle-orm/pg-core';
import type { Basemap } from '#domain/basemap';
import type { Area, AskContact, Place } from '#domain/geography';
import type { OutsidePlace } from '#domain/outside-place';
import { isOneOf, isPoint } from './checks';

export const boroughs = pgTable(
	'boroughs',
	{
		id: text().primaryKey(),
		name: text().notNull(),
		centreLat: doublePrecision('centre_lat').notNull(),
		centreLng: doublePrecision('centre_lng').notNull(),
		west: doublePrecision().notNull(),
		south: doublePrecision().notNull(),
		east: doublePrecision().notNull(),
		north: doublePrecision().notNull(),
		/** Whom to ask where an area has nobody of its own. */
		contact: jsonb().$type<AskContact>(),
		/** Towns around it that people name. */
		outsidePlaces: jsonb('outside_places').$type<OutsidePlace[]>(),
		/** The ground as somebody drew it; null where nobody has. */
		basemap: jsonb().$type<Basemap>()
	},
	(table) => [
		check('boroughs_centre', isPoint(table.centreLat, table.centreLng)),
		check('boroughs_bounds', sql`${table.west} < ${table.east} and ${table.south} < ${table.north}`)
	]
);

export const areas = pgTable(
	'areas',
	{
		id: text().primaryKey(),
		boroughId: text('borough_id')
			.notNull()
			.references(() => boroughs.id),
		name: text().notNull(),
		shortName: text('short_name').notNull(),
		description: text().notNull(),
		centreLat: doublePrecision('centre_lat').notNull(),
		centreLng: doublePrecision('centre_lng').notNull(),
		outline: jsonb().$type<Area['outline']>().notNull(),
		outlineIsIndicative: boolean('outline_is_indicative').notNull(),
		/** Null while the outline is indicative. */
		outlineSource: text('outline_source'),
		outlineDate: date('outline_date'),
		population: integer(),
		populationSource: text('population_source'),
		/** Area ids. No foreign key: neighbours name each other, so one of them always comes first. */
		neighbours: text().array().notNull(),
		/** The area's Community Builder, once one may be named to the public. */
		contact: jsonb().$type<AskContact>(),
		sort: integer().notNull()
	},
	(table) => [
		check('areas_centre', isPoint(table.centreLat, table.centreLng)),
		check('areas_population', sql`${table.population} >= 0`)
	]
);

/** Where it is, in one of the areas. */
export const areaId = () =>
	text('area_id')
		.notNull()
		.references(() => areas.id);

export const places = pgTable(
	'places',
	{
		id: text().primaryKey(),
		name: text().notNull(),
		kind: text().$type<Place['kind']>().notNull(),
		aliases: text().array().notNull(),
		lat: doublePrecision().notNull(),
		lng: doublePrecision().notNull(),
		areaId: areaId()
	},
	(table) => [
		check('places_kind', isOneOf(table.kind, ['town', 'village', 'hamlet', 'suburb'])),
		check('places_point', isPoint(table.lat, table.lng)),
		index('places_area').on(table.areaId)
	]
);

export const postcodeSectors = pgTable(
	'postcode_sectors',
	{
		/** "RM16 4" */
		sector: text().primaryKey(),
		lat: doublePrecision().notNull(),
		lng: doublePrecision().notNull(),
		areaId: areaId()
	},
	(table) => [
		check('postcode_sectors_form', sql`${table.sector} ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9]$'`),
		check('postcode_sectors_point', isPoint(table.lat, table.lng)),
		index('postcode_sectors_area').on(table.areaId)
	]
);

export const categories = pgTable('categories', {
	id: text().primaryKey(),
	name: text().notNull(),
	description: text().notNull(),
	sort: integer().notNull(),
	/** No longer offered. Never deleted: URLs, listings and old versions carry the id. */
	isRetired: boolean('is_retired').notNull().default(false),
	version: integer().notNull().default(1)
});
