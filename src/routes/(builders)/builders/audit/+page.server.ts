import { resolve } from '$app/paths';
import { auditChoices, searchAudit, type AuditFilter } from '#db/queries/audit.server';
import { cleanText } from '$lib/domain/clean-text';
import { ROLES } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { GROUP, TIMER } from '$lib/server/desk/write-change';
import { momentWords, roleWords } from '$lib/words/accounts';
import { z } from 'zod';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;
const MOST_PAGES = 10_000;

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const text = (name: string) => cleanText((url.searchParams.get(name) ?? '').slice(0, 500), 100);
	const day = (name: string) => (z.iso.date().safeParse(text(name)).success ? text(name) : '');
	const filter: AuditFilter = {
		words: text('q'),
		action: text('action'),
		role: text('role'),
		from: day('from'),
		until: day('until')
	};
	const asked = Number(text('page'));
	const page = Number.isInteger(asked) && asked >= 1 && asked <= MOST_PAGES ? asked : 1;
	const choices = await auditChoices(services.db);
	const { total, lines } = await searchAudit(services.db, filter, { page, pageSize: PAGE_SIZE });
	const { words, ...rest } = filter;
	const query = Object.entries({ q: words, ...rest }).filter(([, value]) => value !== '');
	return {
		filter,
		actions: choices.actions.map((id) => ({ id, words: actionWords(id) })),
		roles: choices.roles.map((id) => ({ id, words: roleName(id) })),
		total,
		page,
		pages: Math.ceil(total / PAGE_SIZE),
		query: new URLSearchParams(query).toString(),
		lines: lines.map(({ id, at, actorId, role, action, details, name, listing, person }) => ({
			id,
			when: momentWords(at),
			who: actorId === null ? m.audit_terminal() : (name ?? m.audit_gone()),
			role: roleName(role),
			what: actionWords(action),
			version: 'version' in details ? m.audit_version({ version: String(details.version) }) : null,
			object: objectOf(listing, person),
			/** The word, category or help text. */
			key: typeof details.key === 'string' ? details.key : null
		}))
	};
};

/** Actions are named after what is done: "check_listing". */
const actionWords = (action: string): string => action.replaceAll('_', ' ');

function roleName(role: string): string {
	if (role === GROUP.role) return m.desk_actor_group();
	if (role === TIMER.role) return m.desk_actor_timer();
	const known = ROLES.find((one) => one === role);
	return known ? roleWords(known) : role;
}

type Named = { id: string | null; name: string | null } | null;

function objectOf(listing: Named, person: Named): { name: string; href: string } | null {
	if (listing?.id) {
		return { name: listing.name ?? '', href: resolve(`/desk/listings/${listing.id}`) };
	}
	return person?.id
		? { name: person.name ?? '', href: resolve(`/builders/people/${person.id}`) }
		: null;
}
