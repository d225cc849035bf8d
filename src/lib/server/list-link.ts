import { resolve } from '$app/paths';
import { formatKept } from '$lib/domain/kept-list';
import { qrCode } from './qr-code';

/** The link that carries a list, and the same as a code to scan from paper or from a screen. */
export function listLink(codes: readonly string[], { origin }: URL): { url: string; qr: string } {
	const url = `${origin}${resolve('/list')}?l=${formatKept(codes)}`;
	return { url, qr: qrCode(url) };
}
