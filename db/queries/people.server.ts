import { eq } from 'drizzle-orm';
import type { Database } from '#db/database';
import { users } from '#db/schema/index';
export async function isSuspended(db: Database, userId: string): Promise<boolean> {
	const [row] = await db.select({ at: users.suspendedAt }).from(users).where(eq(users.id, userId));
	return row?.at != null;
}
