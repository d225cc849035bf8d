/**
 * People who may do more than read, and how they sign in. Property names of `users`, `sessions`, `credentials`,
 * `verifications` and `secondFactors` are those that better-auth asks for; what it never fills is left out.
 */
import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { ROLES, type Role } from '#domain/person';
import { isOneOf } from './checks';
import { listingId } from './listings';
import { moment } from './moment';
import { areaId } from './place';

const createdAt = () => moment('created_at').notNull().defaultNow();
const updatedAt = () => moment('updated_at').notNull().defaultNow();

export const users = pgTable(
	'users',
	{
		id: uuid().primaryKey().defaultRandom(),
		name: text().notNull(),
		/** In small letters. */
		email: text().notNull().unique(),
		emailVerified: boolean('email_verified').notNull().default(false),
		twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
		role: text().$type<Role>().notNull(),
		suspendedAt: moment('suspended_at'),
		createdAt: createdAt(),
		updatedAt: updatedAt()
	},
	(table) => [
		check('users_role', isOneOf(table.role, ROLES)),
		check('users_email', sql`${table.email} = lower(${table.email})`)
	]
);

/** Joined to a person and gone with them. */
export const userId = () =>
	uuid('user_id')
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' });

/** Where a Community Builder or a mapper may work. */
export const userAreas = pgTable(
	'user_areas',
	{
		userId: userId(),
		areaId: areaId()
	},
	(table) => [
		primaryKey({ columns: [table.userId, table.areaId] }),
		index('user_areas_area').on(table.areaId)
	]
);

/** Which listings a group's own contact looks after. */
export const listingOwners = pgTable(
	'listing_owners',
	{
		userId: userId(),
		listingId: listingId(),
		since: moment('since').notNull().defaultNow(),
		/** From then on what they write goes to residents at once; null: a Builder looks at it first. */
		trustedAt: moment('trusted_at')
	},
	(table) => [
		primaryKey({ columns: [table.userId, table.listingId] }),
		index('listing_owners_listing').on(table.listingId)
	]
);

export const sessions = pgTable(
	'sessions',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** Worth nothing without the signature in the cookie, whose secret is not in the database. */
		token: text().notNull().unique(),
		userId: userId(),
		expiresAt: moment('expires_at').notNull(),
		/** Always empty: nobody needs to know from where. */
		ipAddress: text('ip_address'),
		/** So that people know their own devices apart. */
		userAgent: text('user_agent'),
		createdAt: createdAt(),
		updatedAt: updatedAt()
	},
	(table) => [index('sessions_user').on(table.userId)]
);

/** A password, scrambled. Somebody who was only invited has none yet. */
export const credentials = pgTable(
	'credentials',
	{
		id: uuid().primaryKey().defaultRandom(),
		userId: userId(),
		accountId: text('account_id').notNull(),
		providerId: text('provider_id').notNull(),
		password: text(),
		createdAt: createdAt(),
		updatedAt: updatedAt()
	},
	(table) => [uniqueIndex('credentials_user_provider').on(table.userId, table.providerId)]
);

/** What lasts for minutes: tokens of password links (scrambled) and half-finished sign-ins. */
export const verifications = pgTable(
	'verifications',
	{
		id: uuid().primaryKey().defaultRandom(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: moment('expires_at').notNull(),
		createdAt: createdAt(),
		updatedAt: updatedAt()
	},
	(table) => [index('verifications_identifier').on(table.identifier)]
);

/** A code app on somebody's phone. Secret and backup codes are encrypted. */
export const secondFactors = pgTable('second_factors', {
	id: uuid().primaryKey().defaultRandom(),
	userId: userId().unique(),
	secret: text().notNull(),
	backupCodes: text('backup_codes').notNull(),
	verified: boolean().notNull().default(false),
	failedVerificationCount: integer('failed_verification_count').notNull().default(0),
	lockedUntil: moment('locked_until')
});

/** A link with which somebody sets a name and a password. One for each person: a new one ends the one before. */
export const invitations = pgTable('invitations', {
	userId: userId().primaryKey(),
	/** SHA-256 of the token, base64url. */
	tokenHash: text('token_hash').notNull().unique(),
	expiresAt: moment('expires_at').notNull(),
	createdAt: createdAt()
});
