/** What script adds at the desk. Fetched there alone. */
import { checkPlace } from './check-place';
import { deskKeys } from './desk-keys';
import { forgetAnswered, forgetDropped, forgetOnSignOut } from './rescue';
import { keepUnsaved } from './keep-unsaved';
import { pickPoint } from './pick-point';

export function startDesk(root: Document): void {
	deskKeys(root);
	forgetAnswered(root);
	keepUnsaved(root);
	pickPoint(root);
	checkPlace(root);
	forgetOnSignOut(root);
	forgetDropped(root);
}
