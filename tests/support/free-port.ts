import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections (Linux: from 32768): nothing but a server takes one. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const MOST_TRIES = 200;

const isFree = (port: number) =>
	new Promise<boolean>((answer) => {
		const probe = createServer().on('error', () => answer(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
	});

/** The first of so many ports of 127.0.0.1, one after the other, that nobody listens on at this moment. */
export async function freePort(howMany = 1): Promise<number> {
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const first = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
		const wanted = Array.from({ length: howMany }, (_, nth) => first + nth);
		if ((await Promise.all(wanted.map(isFree))).every(Boolean)) return first;
	}
	throw new Error(`No ${howMany} free ports in a row between ${LOWEST} and ${HIGHEST}.`);
}
