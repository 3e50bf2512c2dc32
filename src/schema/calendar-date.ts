import { z } from 'astro/zod';

/** True where a date as it is written, "2014", "2023-09" or "2023-11-08", is one of the calendar. */
export function isCalendarDate(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`.replace(/^(.{4})T/, '$1-01T').replace(/^(.{7})T/, '$1-01T'));
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** A calendar day as it is written in the record. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'A day is written "2026-12-01".', abort: true })
  .refine(isCalendarDate, 'There is no such day in the calendar.');
