/** Who runs listings, and where they happen. */
import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import type { AccessGuide } from '#domain/access';
import { POINT_PRECISIONS, type PointPrecision } from '#domain/geography';
import type { OpeningTimes } from '#domain/opening/times';
import { isOneOf, isPoint } from './checks';
import { areaId } from './place';

export const organisations = pgTable(
	'organisations',
	{
		id: uuid().primaryKey(),
		slug: text().notNull().unique(),
		/** 1 until a person changes it; the seed loader never touches a row above 1. */
		version: integer().notNull().default(1),
		name: text().notNull(),
		about: text(),
		web: text()
	},
	(table) => [check('organisations_version', sql`${table.version} >= 1`)]
);

export const venues = pgTable(
	'venues',
	{
		id: uuid().primaryKey(),
		slug: text().notNull().unique(),
		/** As in organisations. */
		version: integer().notNull().default(1),
		name: text().notNull(),
		addressLine1: text('address_line_1'),
		addressLine2: text('address_line_2'),
		town: text(),
		postcode: text(),
		lat: doublePrecision(),
		lng: doublePrecision(),
		pointPrecision: text('point_precision').$type<PointPrecision>(),
		/** True: address and point are for Builders only and never leave through queries/listings. */
		addressIsHidden: boolean('address_is_hidden').notNull().default(false),
		areaId: areaId(),
		access: jsonb().$type<AccessGuide>(),
		openingTimes: jsonb('opening_times').$type<OpeningTimes>()
	},
	(table) => [
		check('venues_version', sql`${table.version} >= 1`),
		check('venues_point', isPoint(table.lat, table.lng)),
		check('venues_precision', isOneOf(table.pointPrecision, POINT_PRECISIONS)),
		check(
			'venues_point_has_precision',
			sql`(${table.lat} is null) = (${table.pointPrecision} is null)`
		),
		index('venues_area').on(table.areaId),
		// Whoever imports a table looks places up by their names.
		index('venues_name').on(sql`lower(${table.name})`)
	]
);
