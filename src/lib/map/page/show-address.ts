/**
 * A link to the place of one listing on the map. The address remembers it, so that a press counts that comes before
 * the script does.
 */
export const showAddress = (listingId: string): `#${string}` => `#on-map-${listingId}`;
