import { timestamp } from 'drizzle-orm/pg-core';

/** A column that says when: with its time zone, always. */
export const moment = (name: string) => timestamp(name, { withTimezone: true });
