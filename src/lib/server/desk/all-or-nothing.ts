import type { Database, Transaction } from '#db/client.server';

/** Thrown to take a transaction back; it leaves `allOrNothing` as a value. */
class TakenBack extends Error {}

/** Several writes of which each may come too late. False: one did, and none is written. */
export async function allOrNothing(
	db: Database,
	write: (tx: Transaction) => Promise<boolean>
): Promise<boolean> {
	try {
		await db.transaction(async (tx) => {
			if (!(await write(tx))) throw new TakenBack();
		});
		return true;
	} catch (error) {
		if (error instanceof TakenBack) return false;
		throw error;
	}
}
