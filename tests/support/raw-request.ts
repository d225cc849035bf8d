/** Requests that no well-behaved client would send. */
import { connect } from 'node:net';

/** Sends these bytes as they are and answers all that comes back until the server closes. */
export function sendRaw(url: string, bytes: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((done, fail) => {
		const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
		let answer = '';
		socket.setEncoding('latin1');
		socket.on('data', (text) => (answer += text));
		socket.on('close', () => done(answer));
		// A reset after the answer is the server's right; what came before it still counts.
		socket.on('error', (error) => (answer ? done(answer) : fail(error)));
		// Not `end`: to a client that has closed its side, Node gives no answer.
		socket.write(bytes, 'latin1');
	});
}

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

/** A GET of exactly this path, which `fetch` would tidy up first. */
export const getRaw = (url: string, path: string, headers: Record<string, string> = {}) =>
	sendRaw(
		url,
		[
			`GET ${path} HTTP/1.1`,
			...Object.entries({ host: new URL(url).host, connection: 'close', ...headers }).map(
				([name, value]) => `${name}: ${value}`
			),
			'',
			''
		].join('\r\n')
	);

/** Sends the beginning of a request and goes away. */
export function breakOff(url: string, bytes: string): Promise<void> {
	const { port } = new URL(url);
	return new Promise((done) => {
		const socket = connect(Number(port), '127.0.0.1');
		socket.on('close', () => done());
		socket.on('error', () => done());
		socket.write(bytes, () => socket.destroy());
	});
}
