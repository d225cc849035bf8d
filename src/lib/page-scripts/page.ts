/**
 * The whole script of the pages that do without the framework in the browser: a few kilobytes, each part of which
 * only adds to something that works without it. `vite.config.ts` builds this file; `+layout.svelte` asks for it.
 */
import { copyLink } from './copy-link';
import { fillTimes } from './fill-times';
import { keepInPlace } from './keep-in-place';
import { leaveAtOnce } from './leave-at-once';
import { sharePage } from './share-page';
import { showSmallMap } from './show-small-map';
import { suggestWhileTyping } from './suggest-while-typing';

copyLink(document);
fillTimes(document);
if (document.querySelector('[data-desk]')) {
	// Residents are spared what only Builders use.
	void import('./desk').then(({ startDesk }) => startDesk(document));
}
if (document.querySelector('[data-embed]')) {
	void import('./tell-height').then(({ tellHeight }) => tellHeight(document));
}
keepInPlace(document);
leaveAtOnce(document);
sharePage(document);
showSmallMap(document);
suggestWhileTyping(document);
