import { menuOf } from '$lib/server/accounts/menu-of';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { person } }) => menuOf(person);
