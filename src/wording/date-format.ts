/** Says a date in a language, as exactly as it is known: "2014", "2022-09" and "2023-11-08" in English become 2014, September 2022 and 8 November 2023. */
export function toDateFormat(locale: string): (date: string) => string {
  // Making a format takes longer than all that it says: three are made once.
  const formats = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const [year, month, day] = formats.map(
    (parts) => new Intl.DateTimeFormat(locale, { year: 'numeric', ...parts, timeZone: 'UTC' }),
  );
  return (date) => ([, year, month][date.split('-').length] ?? day)?.format(new Date(date)) ?? date;
}
