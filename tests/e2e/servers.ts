/** Where the servers of the end-to-end tests listen: on ports in a row. */
const FIRST_PORT = Number(process.env.E2E_PORT ?? '4319');
const url = (nth: number) => `http://127.0.0.1:${FIRST_PORT + nth}`;

/** Only read. */
export const PUBLIC_URL = url(0);
/** Signed in to and written to. */
export const CURATION_URL = url(1);
export const LARGE_MAP_URL = url(2);
export const STREET_MAP_URL = url(3);
export const PLACES_MAP_URL = url(4);

/** So many ports, from E2E_PORT on. */
export const PORTS = 5;

export const portOf = (address: string): string => new URL(address).port;
