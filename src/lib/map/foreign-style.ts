/** A base map that is not ours: the style, and the credit that its makers ask for. */
import type { StyleSpecification } from 'maplibre-gl';

/** Fetches a style. Rejects where it cannot be had or is none; its tiles may still fail one by one. */
export async function fetchStyle(address: string): Promise<StyleSpecification> {
	const url = new URL(address, document.baseURI);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`style: ${response.status}`);
	const style = (await response.json()) as StyleSpecification;
	if (style.version !== 8 || !Array.isArray(style.layers)) throw new Error('style: not version 8');
	return style;
}

/** Who must be named, as plain words: the markup of others is never put into our page. */
export function creditWords(credits: (string | undefined)[]): string {
	const words = credits.map((credit) =>
		new DOMParser().parseFromString(credit ?? '', 'text/html').body.textContent?.trim()
	);
	return [...new Set(words.filter(Boolean))].join(' · ');
}
