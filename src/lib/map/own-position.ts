/** Where the device is, as much of it as leaves the device. */

/** A thousandth of a degree: here 111 metres from north to south and 69 from west to east. */
const DECIMALS = 3;
const PATIENCE_MILLISECONDS = 15_000;

/** "51.481,0.365": rounded before anything is sent, for `near` in an address. */
export const roundedPosition = ({
	latitude,
	longitude
}: Pick<GeolocationCoordinates, 'latitude' | 'longitude'>): string =>
	`${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`;

/** Asks the browser, which asks the person. Rejects where either says no, or cannot tell. */
export function ownPosition(): Promise<string> {
	return new Promise((resolve, reject) => {
		if (!navigator.geolocation) return reject(new Error('no position on this device'));
		navigator.geolocation.getCurrentPosition(
			({ coords }) => resolve(roundedPosition(coords)),
			({ message }) => reject(new Error(message)),
			{ maximumAge: 60_000, timeout: PATIENCE_MILLISECONDS }
		);
	});
}
