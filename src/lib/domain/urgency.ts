/** What comes first at the desk: harm if it is wrong x how long it has waited x how often it is looked at. */

type Waiting = {
	/** From 1 to 5, see review.ts. */
	harm: number;
	waitingDays: number;
	/** How often residents looked at it in the last weeks. */
	views: number;
};

/** Something that has waited for so long counts twice as much as on its first day. */
const DOUBLE_AFTER_DAYS = 30;

/** A number without a unit; more is more urgent. Views count by their order of magnitude, or one page would rule. */
export const urgencyOf = ({ harm, waitingDays, views }: Waiting): number =>
	harm * (1 + waitingDays / DOUBLE_AFTER_DAYS) * (1 + Math.log2(1 + views));
