/** Words for the kinds. Each is named in full, so that a browser fetches these sentences and no others. */
import type { Kind } from '$lib/domain/kind';
import { m } from '$lib/paraglide/messages';

const ONE: Record<Kind, () => string> = {
	hub: m.kind_hub,
	library: m.kind_library,
	warm_space: m.kind_warm_space,
	hirc: m.kind_hirc,
	group: m.kind_group,
	service: m.kind_service,
	venue: m.kind_venue
};
const SEVERAL: Record<Kind, () => string> = {
	hub: m.kinds_hub,
	library: m.kinds_library,
	warm_space: m.kinds_warm_space,
	hirc: m.kinds_hirc,
	group: m.kinds_group,
	service: m.kinds_service,
	venue: m.kinds_venue
};

export const kindWords = (kind: Kind): string => ONE[kind]();
export const kindsWords = (kind: Kind): string => SEVERAL[kind]();
