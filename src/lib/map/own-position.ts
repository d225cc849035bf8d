/** Where the device is, as much of it as leaves the device. */

/** A thousandth of a degree: here 111 metres from north to south and 69 from west to east. */
const DECIMALS = 3;
const PATIENCE_MILLISECONDS = 15_000;

/** "51.481,0.365": rounded before anything is sent, for `near` in an address. */
export const roundedPosition = (
	{ latitude, longitude }: Pick<GeolocationCoordinates, 'latitude' | 'longitude'>,
	decimals = DECIMALS
): string => `${latitude.toFixed(decimals)},${longitude.toFixed(decimals)}`;

/**
 * Asks the browser, which asks the person. Rejects where either says no, or cannot tell. `decimals`: more of them where
 * somebody stands before what they write down.
 */
export function ownPosition(decimals = DECIMALS): Promise<string> {
	return new Promise((resolve, reject) => {
		if (!navigator.geolocation) return reject(new Error('no position on this device'));
		navigator.geolocation.getCurrentPosition(
			({ coords }) => resolve(roundedPosition(coords, decimals)),
			({ message }) => reject(new Error(message)),
			{ maximumAge: 60_000, timeout: PATIENCE_MILLISECONDS }
		);
	});
}
