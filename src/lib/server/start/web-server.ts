/** The HTTP server: its limits, and how it ends. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** adapter-node's own server has neither a request timeout nor a limit of connections. */
const LIMITS = {
	maxHeaderSize: 16 * 1024,
	/** The whole request, body included. */
	requestTimeout: 15_000,
	headersTimeout: 10_000,
	/** How often the two above are looked at; the default of 30 s would make 15 s mean 45 s. */
	connectionsCheckingInterval: 2_000,
	/** Above the 60 s after which common proxies let go, so that theirs is never cut in between. */
	keepAliveTimeout: 65_000
};
const MAX_CONNECTIONS = 4_000;
const MAX_REQUESTS_PER_SOCKET = 1_000;
/** A visitor who takes nothing of the answer for this long has gone. */
const SILENCE_MILLISECONDS = 60_000;

/** Makes the server; it does not listen yet. */
export function createWebServer(listener: RequestListener): Server {
	const server = createServer(LIMITS, listener);
	server.maxConnections = MAX_CONNECTIONS;
	server.maxRequestsPerSocket = MAX_REQUESTS_PER_SOCKET;
	server.timeout = SILENCE_MILLISECONDS;
	server.on('clientError', answerUnreadable);
	return server;
}

/** Node's own answers here have no body, which browsers show as an empty screen. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
	if (error.code === 'ECONNRESET' || !socket.writable) {
		socket.destroy();
		return;
	}
	const [status, words] =
		error.code === 'HPE_HEADER_OVERFLOW'
			? ['431 Request Header Fields Too Large', 'This request is too long. Please ask for less.']
			: error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
				? ['408 Request Timeout', 'This request took too long. Please try again.']
				: ['400 Bad Request', 'This request cannot be read.'];
	socket.end(
		`HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
			`Content-Length: ${words.length + 1}\r\nConnection: close\r\n\r\n${words}\n`
	);
}

/** Begins to listen. Rejects with the system's error ("EADDRINUSE", "EACCES", "EADDRNOTAVAIL"). */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen({ port, host }, () => {
			server.off('error', reject);
			resolve(server.address() as AddressInfo);
		});
	});
}

/** Stops listening, lets running requests end, and cuts off those that take longer than `graceMilliseconds`. */
export async function closeServer(server: Server, graceMilliseconds: number): Promise<void> {
	// A kept-alive connection counts as busy until its request ends, so idle ones are looked for again.
	const idle = setInterval(() => server.closeIdleConnections(), 50);
	const late = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
	await new Promise<void>((resolve) => server.close(() => resolve()));
	clearInterval(idle);
	clearTimeout(late);
}
