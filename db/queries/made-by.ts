import { and, eq, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { auditLog } from '#db/schema/index';

/** Joins a version of something to its line in the audit log: who made it. */
export const isMadeIn = (objectId: AnyPgColumn, version: AnyPgColumn) =>
	and(eq(auditLog.objectId, objectId), sql`${auditLog.details} ->> 'version' = ${version}::text`);
