/** A proxy on this machine, behind which everybody has one address, or a tool of the operator. */
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

export const isLoopback = (address: string): boolean => LOOPBACK.test(address);

/** The address of who asks; Kit throws where the operator named a header for it and the request lacks that. */
export function clientAddress(event: { getClientAddress(): string }): string {
	try {
		return event.getClientAddress();
	} catch {
		return 'unknown';
	}
}
