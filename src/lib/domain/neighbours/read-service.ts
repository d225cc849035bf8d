/** One service of another directory's feed, as far as we show it. What they wrote is text to us, and nothing else. */
import { z } from 'zod';
import { cleanText } from '../clean-text';
import { plainText } from '../import/text-repairs';
import { latLng, type LatLng } from '../geography';

export type NeighbourService = {
	/** Its id in their feed. */
	id: string;
	name: string;
	summary: string;
	organisation: string | null;
	/** Their own page about it; http or https. */
	web: string | null;
	/** The day of their last check, or of their last change: YYYY-MM-DD. */
	assuredOn: string | null;
	changedOn: string | null;
	/** Everywhere it happens, as far as the feed says; null: the feed says nothing about places here. */
	points: (LatLng & { town: string | null; postcode: string | null })[] | null;
};

/** Not shown: it is no service, it has ended. Contacts are never read: the people in them are not ours to copy. */
export type ServiceReading =
	{ ok: true; service: NeighbourService } | { ok: false; id: string | null };

const MOST_NAME = 200;
const MOST_SUMMARY = 400;
/** Of a description, before it is shortened. */
const MOST_READ = 20_000;
const MOST_PLACES = 50;

/** A field that is wrong is as one that is missing: half of what they say is worth more than nothing. */
const soft = <T extends z.ZodType>(form: T) => form.nullish().catch(null);
const line = (most: number) => z.string().transform((text) => cleanText(text, most));
const web = soft(z.url({ protocol: /^https?$/ }).max(1000));
const day = soft(
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}/)
		.transform((text) => text.slice(0, 10))
		.pipe(z.iso.date())
);

const place = z.looseObject({
	location: soft(
		z.looseObject({
			latitude: soft(z.number()),
			longitude: soft(z.number()),
			addresses: soft(
				z.array(z.looseObject({ city: soft(line(100)), postal_code: soft(line(12)) }))
			)
		})
	)
});

const theirId = line(100).pipe(z.string().min(1));
const service = z.looseObject({
	id: theirId,
	name: line(MOST_NAME).pipe(z.string().min(1)),
	status: z.string().default('active'),
	description: soft(z.string()),
	url: web,
	assured_date: day,
	last_modified: day,
	organization: soft(z.looseObject({ name: soft(line(MOST_NAME)), website: web })),
	service_at_locations: z
		.array(place.catch({ location: null }))
		.max(MOST_PLACES)
		.optional()
		.catch([])
});

const SHOWN = new Set(['active', 'temporarily closed']);

export function readService(given: unknown): ServiceReading {
	const read = service.safeParse(given);
	if (!read.success || !SHOWN.has(read.data.status)) {
		const id = z.looseObject({ id: theirId }).safeParse(given).data?.id ?? null;
		return { ok: false, id };
	}
	const { id, name, description, url, organization, service_at_locations: places } = read.data;
	return {
		ok: true,
		service: {
			...{ id, name, summary: summaryOf(description ?? '') },
			organisation: organization?.name || null,
			web: url ?? organization?.website ?? null,
			assuredOn: read.data.assured_date ?? null,
			changedOn: read.data.last_modified ?? null,
			points: places?.flatMap(pointOf) ?? null
		}
	};
}

function pointOf({ location }: z.output<typeof place>) {
	const point = latLng.safeParse({ lat: location?.latitude, lng: location?.longitude });
	// Nought by nought lies in the sea off Africa: it is how many programs write "not known".
	if (!point.success || (point.data.lat === 0 && point.data.lng === 0)) return [];
	const [address] = location?.addresses ?? [];
	const said = { town: address?.city || null, postcode: address?.postal_code || null };
	return [{ ...point.data, ...said }];
}

/** Many feeds write HTML into their texts. It is shown as text, so its marks are taken out. */
function summaryOf(description: string): string {
	const text = cleanText(plainText(description.slice(0, MOST_READ)).text, MOST_READ);
	if (text.length <= MOST_SUMMARY) return text;
	return `${text.slice(0, MOST_SUMMARY - 2).replace(/\s+\S*$/, '')} …`.toWellFormed();
}
