/**
 * The days of the community calendar. Only days that are fixed, or that a plain rule finds, have dates here; where
 * somebody announces them each year, nobody guesses.
 */
import type { EventCollection } from '#domain/events/event';
import { schedule } from '#domain/events/schedule';

const yearly = (from: string, to: string, rule = 'FREQ=YEARLY') =>
	schedule.parse({ start: from, end: to, allDay: true, rule });

export const collections: EventCollection[] = [
	{
		id: 'holocaust-memorial-day',
		name: 'Holocaust Memorial Day',
		about:
			'We remember six million Jewish people murdered in the Holocaust, and those killed under Nazi persecution and in genocides since.',
		schedule: yearly('2001-01-27', '2001-01-27'),
		datesNote: '27 January each year',
		source: 'Holocaust Memorial Day Trust',
		sourceUrl: 'https://www.hmd.org.uk'
	},
	{
		id: 'international-womens-day',
		name: 'International Women’s Day',
		about: 'A day for the rights and the work of women and girls everywhere.',
		schedule: yearly('1978-03-08', '1978-03-08'),
		datesNote: '8 March each year',
		source: 'United Nations',
		sourceUrl: 'https://www.un.org/en/observances/womens-day'
	},
	{
		id: 'pride-month',
		name: 'Pride Month',
		about: 'A month that celebrates lesbian, gay, bisexual and trans people.',
		schedule: yearly('2000-06-01', '2000-06-30'),
		datesNote: 'June each year. Local Pride days are on dates of their own',
		source: 'Known custom: June, for the Stonewall uprising of June 1969',
		sourceUrl: null
	},
	{
		id: 'windrush-day',
		name: 'Windrush Day',
		about:
			'On 22 June 1948 people from the Caribbean came ashore at Tilbury from the Empire Windrush.',
		schedule: yearly('2018-06-22', '2018-06-22'),
		datesNote: '22 June each year',
		source: 'UK Government, 2018',
		sourceUrl: null
	},
	{
		id: 'remembering-srebrenica',
		name: 'Remembering Srebrenica',
		about: 'We remember more than 8,000 Muslim men and boys murdered at Srebrenica in July 1995.',
		schedule: yearly('2013-07-11', '2013-07-11'),
		datesNote: '11 July each year',
		source: 'Remembering Srebrenica UK; United Nations resolution 78/282',
		sourceUrl: 'https://srebrenica.org.uk'
	},
	{
		id: 'black-history-month',
		name: 'Black History Month',
		about: 'A month for the history and culture of Black people in Britain.',
		schedule: yearly('1987-10-01', '1987-10-31'),
		datesNote: 'October each year, in the United Kingdom',
		source: 'Black History Month UK',
		sourceUrl: null
	},
	{
		id: 'interfaith-week',
		name: 'Inter Faith Week',
		about: 'A week for people of different faiths, and of none, to meet.',
		schedule: yearly('2009-11-08', '2009-11-15', 'FREQ=YEARLY;BYMONTH=11;BYDAY=2SU'),
		datesNote: 'From Remembrance Sunday, the second Sunday in November, to the Sunday after',
		source: 'Inter Faith Week',
		sourceUrl: null
	},
	{
		id: 'carers-rights-day',
		name: 'Carers Rights Day',
		about: 'A day in November on which carers learn what help they can ask for.',
		schedule: null,
		datesNote: 'In November; Carers UK says each year which day',
		source: 'Carers UK',
		sourceUrl: null
	},
	{
		id: 'disabled-people-day',
		name: 'International Day of Disabled People',
		about: 'A day for the rights of disabled people.',
		schedule: yearly('1992-12-03', '1992-12-03'),
		datesNote: '3 December each year',
		source: 'United Nations, resolution 47/3',
		sourceUrl: null
	},
	{
		id: 'christmas-day',
		name: 'Christmas Day',
		about: 'Company and a meal on a day that can be long.',
		schedule: yearly('2000-12-25', '2000-12-25'),
		datesNote: '25 December each year',
		source: 'Fixed in the calendar',
		sourceUrl: null
	}
];
