/** What script adds at the desk. Fetched there alone. */
import { checkPlace } from './check-place';
import { deskKeys } from './desk-keys';
import { forgetOnSignOut, forgetSaved } from './rescue';
import { keepUnsaved } from './keep-unsaved';
import { pickPoint } from './pick-point';

export function startDesk(root: Document): void {
	deskKeys(root);
	keepUnsaved(root);
	pickPoint(root);
	checkPlace(root);
	forgetOnSignOut(root);
	forgetSaved(root.location);
}
