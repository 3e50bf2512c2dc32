/** True where a date as it is written, "2014", "2023-09" or "2023-11-08", is one of the calendar. */
export function isCalendarDate(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`.replace(/^(.{4})T/, '$1-01T').replace(/^(.{7})T/, '$1-01T'));
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
