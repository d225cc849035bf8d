/** Services of Open Referral as rows of a table: one, a page of a feed, or all that an organisation runs. */
import { z } from 'zod';
import { COLUMNS } from '#domain/interchange/columns';
import { serviceRow } from '#domain/open-referral/service-row';

const page = z.object({ contents: z.array(z.unknown()) });
const organization = z.looseObject({ services: z.array(z.record(z.string(), z.unknown())) });
const placed = z.looseObject({
	location: z.unknown(),
	service: z.record(z.string(), z.unknown())
});
const service = z.looseObject({ id: z.string(), name: z.string() });

/** The first row has the names. Null where there is no service in it. */
export function openReferralTable(given: unknown): string[][] | null {
	const rows = servicesIn(given)
		.map(serviceRow)
		.filter((row) => row !== null);
	if (rows.length === 0) return null;
	const others = new Set(rows.flatMap((row) => Object.keys(row)));
	for (const column of COLUMNS) others.delete(column);
	const header = [...COLUMNS, ...[...others].sort()];
	return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
}

function servicesIn(given: unknown): unknown[] {
	const list = page.safeParse(given);
	if (list.success) return list.data.contents.flatMap(servicesIn);
	const group = organization.safeParse(given);
	if (group.success) {
		const { services, ...runBy } = group.data;
		return services.map((one) => ({ organization: runBy, ...one }));
	}
	const at = placed.safeParse(given);
	if (at.success) {
		const { service: one, location } = at.data;
		return [{ service_at_locations: [{ location }], ...one }];
	}
	return service.safeParse(given).success ? [given] : [];
}
