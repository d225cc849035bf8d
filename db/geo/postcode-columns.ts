/** Knows the tables in which postcodes are published, and reads one row of them. */
import type { KnownPostcode } from '#domain/postcode';
import { findPointColumns, readPoint, type PointColumns } from './coordinates';
import { findColumn } from './read-csv';

export type PostcodeColumns = {
	/** For the report. */
	layout: string;
	postcode: number;
	point: PointColumns;
	/** When it was taken out of use; -1 where the table does not say. */
	ended: number;
	/** How its point was found; -1 where the table does not say. */
	quality: number;
	/** Values of `quality` that mean: the middle of the sector only. */
	sectorQuality: string;
	/** True: the first line is a row already. */
	hasNoHeader: boolean;
};

const POSTCODE = ['pcds', 'pcd', 'pcd8', 'pcd7', 'pcd2', 'postcode', 'pc'];
const ENDED = ['doterm', 'dateoftermination', 'terminated', 'ended'];
const OFFICE_QUALITY = ['osgrdind', 'gridind'];
const SURVEY_QUALITY = ['positionalqualityindicator', 'positionalquality', 'pq'];

const COMPACT = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;
const compact = (text: string) => text.replaceAll(' ', '').toUpperCase();

/** What the first line of a file says about its columns; null where they are none that we know. */
export function findPostcodeColumns(first: readonly string[]): PostcodeColumns | null {
	if (first.length >= 4 && COMPACT.test(compact(first[0]!)) && /^\d+$/.test(first[1]!)) {
		return {
			layout: 'OS Code-Point Open',
			postcode: 0,
			point: { kind: 'metres', first: 2, second: 3 },
			ended: -1,
			quality: 1,
			sectorQuality: '60',
			hasNoHeader: true
		};
	}
	const postcode = findColumn(first, POSTCODE);
	const point = findPointColumns(first);
	if (postcode < 0 || !point) return null;
	const office = findColumn(first, OFFICE_QUALITY);
	const survey = findColumn(first, SURVEY_QUALITY);
	const layout =
		office >= 0
			? 'ONS postcodes (NSPL or ONSPD)'
			: survey >= 0
				? 'OS Code-Point Open'
				: 'plain table';
	return {
		layout,
		postcode,
		point,
		ended: findColumn(first, ENDED),
		quality: office >= 0 ? office : survey,
		sectorQuality: office >= 0 ? '6' : '60',
		hasNoHeader: false
	};
}

export type PostcodeRow =
	| { postcode: Omit<KnownPostcode, 'areaId'> }
	/** It is real but has no place: a post box number, the Isle of Man, Girobank. */
	| { none: true }
	| { problem: string };

export function readPostcodeRow(fields: readonly string[], columns: PostcodeColumns): PostcodeRow {
	const text = compact(fields[columns.postcode] ?? '');
	if (!COMPACT.test(text)) {
		return text === 'GIR0AA'
			? { none: true }
			: { problem: `"${fields[columns.postcode]}" is not a postcode.` };
	}
	const read = readPoint(fields, columns.point);
	if (!('point' in read)) return read;
	const endedOn = readMonth(fields[columns.ended] ?? '');
	if (endedOn === undefined)
		return { problem: `"${fields[columns.ended]}" is not a month like 201906.` };
	const isSector = columns.quality >= 0 && fields[columns.quality] === columns.sectorQuality;
	return {
		postcode: {
			...read.point,
			postcode: `${text.slice(0, -3)} ${text.slice(-3)}`,
			precision: isSector ? 'sector' : 'postcode',
			endedOn
		}
	};
}

/** "201906", "2019-06" or "2019-06-30" as "2019-06"; null for nothing, undefined for anything else. */
function readMonth(text: string): string | null | undefined {
	if (text === '') return null;
	const [, year, month] = /^(\d{4})-?(0[1-9]|1[0-2])(?:-?\d{2})?$/.exec(text) ?? [];
	return year && month ? `${year}-${month}` : undefined;
}
