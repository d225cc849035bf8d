import type { Transaction } from '#db/client.server';
import { addToAudit } from '#db/queries/audit.server';
import {
	deleteAccount,
	eraseFromAsks,
	eraseFromEvents,
	eraseFromImports,
	eraseFromNeighbours,
	eraseFromOldVersions,
	eraseFromPlacesAndGroups,
	eraseFromSuggestions,
	eraseLettersAndForms,
	eraseLinkChecks,
	eraseWhatWaits,
	findAccount,
	listingsNaming
} from '#db/queries/erase.server';
import { eraseFromSlugs } from '#db/queries/erase-slugs.server';
import { updateListing } from '#db/queries/listing-changes.server';
import { isLastCoordinator } from '#db/queries/people.server';
import { traces, type ErasedFrom, type Traces } from '$lib/domain/erase';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { roleWords } from '$lib/words/accounts';
import { FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

export type EraseResult =
	| { ok: true; from: ErasedFrom }
	| { ok: false; problem: 'forbidden' | 'yourself' | 'last_coordinator' }
	| { ok: false; problem: 'fields'; fields: (keyof Traces)[] };

/** Taken back once it was counted. */
class OnlyLooked extends Error {
	constructor(readonly from: ErasedFrom) {
		super();
	}
}

/**
 * Takes somebody out of everything we hold: account, listings and their old versions, suggestions, letters, unsaved
 * forms, events, places. Index and exports follow. The audit log keeps that it was done and how much, not who it was.
 * `onlyLook`: says what would be erased, and erases nothing. `given` is untrusted.
 */
export async function erasePerson(
	{ db, listingsChanged }: Pick<Services, 'db' | 'listingsChanged'>,
	actor: Person | null,
	given: unknown,
	{ onlyLook, now }: { onlyLook: boolean; now: Date }
): Promise<EraseResult> {
	if (!actor || !may(actor, 'erase_person')) return FORBIDDEN;
	const parsed = traces.safeParse(given);
	if (!parsed.success) {
		const fields = parsed.error.issues.map(({ path }) => path[0] as keyof Traces);
		return { ok: false, problem: 'fields', fields: [...new Set(fields)] };
	}
	try {
		const result = await db.transaction(async (tx): Promise<EraseResult> => {
			const account = await findAccount(tx, parsed.data);
			if (account === actor.id) return { ok: false, problem: 'yourself' };
			if (account && (await isLastCoordinator(tx, account))) {
				return { ok: false, problem: 'last_coordinator' };
			}
			const from = await eraseAll(tx, actor, parsed.data, account, now);
			if (onlyLook) throw new OnlyLooked(from);
			await addToAudit(tx, { actor, action: 'erase_person', details: from });
			return { ok: true, from };
		});
		if (result.ok) listingsChanged();
		return result;
	} catch (error) {
		if (error instanceof OnlyLooked) return { ok: true, from: error.from };
		throw error;
	}
}

async function eraseAll(
	tx: Transaction,
	actor: Person,
	of: Traces,
	account: string | null,
	now: Date
): Promise<ErasedFrom> {
	const change = { at: now, actor: roleWords(actor.role), reason: m.erase_reason() };
	const addresses = await eraseFromSlugs(tx, of, change);
	const places = await eraseFromPlacesAndGroups(tx, of, change);
	const named = await listingsNaming(tx, of);
	for (const { id, version, left } of named) await updateListing(tx, id, version, left, change);
	const versions = await eraseFromOldVersions(tx, of);
	const suggestions = (await eraseFromSuggestions(tx, of)) + (await eraseWhatWaits(tx, of));
	const letters = await eraseLettersAndForms(tx, of);
	await eraseLinkChecks(tx, of);
	const events = await eraseFromEvents(tx, of, change);
	const asks = await eraseFromAsks(tx, of);
	const imports = (await eraseFromImports(tx, of)) + (await eraseFromNeighbours(tx, of));
	if (account) await deleteAccount(tx, account);
	const accounts = account ? 1 : 0;
	const counts = { accounts, listings: named.length, versions, suggestions, letters, events };
	return { ...counts, places, addresses, asks, imports };
}
