/** Everybody who may knock. */
export const EVERYONE = [
	'nobody',
	'suspended coordinator',
	'suspended builder',
	'coordinator without code',
	'coordinator',
	'builder',
	'mapper',
	'owner'
] as const;
export type Who = (typeof EVERYONE)[number];

export const COORDINATOR: Who[] = ['coordinator'];
/** Who works at the desk. */
export const BUILDERS: Who[] = ['coordinator', 'builder'];
/** Who works in a mapping room. */
export const MAPPERS: Who[] = ['coordinator', 'mapper'];
/** Signed in, but a coordinator has yet to set up a second factor. */
export const SIGNED_IN: Who[] = [
	'coordinator without code',
	'coordinator',
	'builder',
	'mapper',
	'owner'
];
export const MEMBERS: Who[] = ['coordinator', 'builder', 'mapper', 'owner'];

/** Where the person or listing is that something is done to. "archived": of a person, suspended. */
export const SITUATIONS = ['own area', 'other area', 'archived'] as const;
export type Situation = (typeof SITUATIONS)[number];
