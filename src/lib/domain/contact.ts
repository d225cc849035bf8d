/** How to reach a listing. A contact may be private: it then never leaves the server. */
import { z } from 'zod';

export const contact = z.strictObject({
	/** "Reception", "Bookings": a role, not a person. */
	role: z.string().trim().max(80).nullable().default(null),
	phone: z.string().trim().max(40).nullable().default(null),
	email: z.email().max(200).nullable().default(null),
	web: z
		.url({ protocol: /^https?$/ })
		.max(500)
		.nullable()
		.default(null),
	isPublic: z.boolean().default(true)
});
export type Contact = z.infer<typeof contact>;

/** A contact as a resident sees it: privacy was decided before it got here. */
export type PublicContact = Omit<Contact, 'isPublic'>;
