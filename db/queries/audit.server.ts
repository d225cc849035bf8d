/** Who did what. Written in the transaction of what was done; nothing here is ever changed. */
import type { Transaction } from '#db/database';
import { auditLog } from '#db/schema/index';

export type AuditEntry = {
	/** Null: the person at the terminal. Without an id: nobody with an account, such as the clock. */
	actor: { id: string | null; role: string } | null;
	action: string;
	objectId?: string;
	/** Ids and roles; never a name or an address. */
	details?: Record<string, unknown>;
};

export async function addToAudit(
	tx: Transaction,
	{ actor, action, objectId, details = {} }: AuditEntry
): Promise<void> {
	await tx.insert(auditLog).values({
		actorId: actor?.id ?? null,
		actorRole: actor?.role ?? 'terminal',
		action,
		objectId,
		details
	});
}
