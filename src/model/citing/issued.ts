import type { Data } from 'csl-json';

/** A day of CSL-JSON in parts of two digits and more; none where it names no day. */
export function toIssuedParts(issued: Data['issued']): { year?: string; month?: string; day?: string } {
  const [year, month, day] = issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')) ?? [];
  return year === undefined || month === undefined || day === undefined ? {} : { year, month, day };
}
