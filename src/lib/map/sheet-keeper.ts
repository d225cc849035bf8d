/** At most one sheet is open. It gives the focus back to where it came from. */
import type { Frame } from './ground';
import type { Sheet } from './sheet';

export class SheetKeeper {
	#sheet: Sheet | null = null;
	#owner: HTMLElement | null = null;
	#returnFocusTo: Element | null = null;
	#fallbackFocus: HTMLElement;

	/** `fallbackFocus` takes the focus where nothing else is left to. */
	constructor(fallbackFocus: HTMLElement) {
		this.#fallbackFocus = fallbackFocus;
	}

	/** The group whose mark the open sheet belongs to; null for none. */
	get groupId(): string | null {
		return this.#sheet?.groupId ?? null;
	}

	get isOpen(): boolean {
		return this.#sheet !== null;
	}

	/** Opens a sheet behind `owner`, the mark it belongs to, or at the end of a layer. */
	open(sheet: Sheet, owner: { mark: HTMLElement } | { layer: HTMLElement }, frame: Frame): void {
		const { activeElement } = document;
		const from = this.#sheet?.element.contains(activeElement) ? this.#returnFocusTo : activeElement;
		this.close(false);
		this.#sheet = sheet;
		const isNowhere = !from || from === document.body || from === this.#fallbackFocus;
		// Safari gives a pressed button no focus: the mark is then where the focus belongs.
		this.#returnFocusTo = isNowhere && 'mark' in owner ? owner.mark : from;
		if ('mark' in owner) this.attach(owner.mark);
		else owner.layer.append(sheet.element);
		sheet.place(frame);
		sheet.focus();
	}

	/** The sheet belongs to this mark from now on: the same group, drawn anew. */
	attach(mark: HTMLElement): void {
		this.#owner = mark;
		mark.setAttribute('aria-expanded', 'true');
		if (this.#sheet && mark.nextElementSibling !== this.#sheet.element)
			mark.after(this.#sheet.element);
	}

	/** True where one was open. */
	close(givesFocusBack: boolean): boolean {
		const sheet = this.#sheet;
		if (!sheet) return false;
		this.#sheet = null;
		const hadFocus = sheet.element.contains(document.activeElement);
		this.#owner?.setAttribute('aria-expanded', 'false');
		sheet.element.remove();
		if (givesFocusBack && hadFocus) this.#giveFocusBack();
		this.#owner = null;
		return true;
	}

	place(frame: Frame): void {
		this.#sheet?.place(frame);
	}

	#giveFocusBack(): void {
		const candidates = [this.#returnFocusTo, this.#owner, this.#fallbackFocus];
		const back = candidates.find((one) => one?.isConnected) as HTMLElement | undefined;
		back?.focus({ preventScroll: true });
	}
}
