/** What a coordinator says of somebody: who they are to us, and where they work. */
import { z } from 'zod';
import { AREA_ROLES, ROLES } from './person';

const email = z.email().max(200).toLowerCase();
/** Area ids; whether they exist is for the caller to see. */
const areaIds = z.array(z.string().max(80)).max(50);

const post = { role: z.enum(ROLES), areaIds };
const hasArea = ({ role, areaIds }: z.infer<z.ZodObject<typeof post>>) =>
	!AREA_ROLES.includes(role) || areaIds.length > 0;
/** Whoever works in areas needs one. */
const needsArea = { error: 'at least one area', path: ['areaIds'] };

export const personPost = z.strictObject(post).refine(hasArea, needsArea);
export type PersonPost = z.infer<typeof personPost>;

export const invitation = z.strictObject({ email, ...post }).refine(hasArea, needsArea);
export type Invitation = z.infer<typeof invitation>;

/** A name as other people see it. */
export const personName = z.string().trim().min(1).max(80);
