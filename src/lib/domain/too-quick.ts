/** Nobody reads a form and fills it in faster than this. */
const FEWEST_MILLISECONDS = 3000;

/**
 * Whether a form came back faster than a person writes. `began` is what the form carried: when its page was made, in
 * milliseconds, or "again" once a person was asked to send it a second time. Anything else did not come from our form.
 */
export function isTooQuick(began: string, now: number): boolean {
	if (began === 'again') return false;
	return !/^\d{1,16}$/.test(began) || now - Number(began) < FEWEST_MILLISECONDS;
}
