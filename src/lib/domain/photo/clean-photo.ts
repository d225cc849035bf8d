/**
 * A photo without anything but its picture: where and when it was taken, with what, and by whom is left behind. Only
 * what a picture cannot be drawn without is copied, part by part; what nobody knows is not copied.
 */
import { cleanJpeg } from './clean-jpeg';
import { cleanPng } from './clean-png';
import { cleanWebp } from './clean-webp';

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];
export type Photo = { type: PhotoType; bytes: Uint8Array };

export const PHOTO_MOST_MEGABYTES = 5;
const MOST_BYTES = PHOTO_MOST_MEGABYTES * 1024 * 1024;

/** Null: too big, none of the three types, or broken. What it is is told from its bytes, never from a name. */
export function cleanPhoto(bytes: Uint8Array): Photo | null {
	if (bytes.length > MOST_BYTES) return null;
	const ways = [
		['image/jpeg', cleanJpeg],
		['image/png', cleanPng],
		['image/webp', cleanWebp]
	] as const;
	for (const [type, clean] of ways) {
		const cleaned = clean(bytes);
		if (cleaned) return { type, bytes: cleaned };
	}
	return null;
}
