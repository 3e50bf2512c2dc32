import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ReportSettings } from '../schema/report-settings.ts';

/** Where the finished site lives, and below which path: from SITE_ADDRESS or content/report.yaml. */
export function getSiteAddress(): { site: string; base: string } {
  const address = process.env.SITE_ADDRESS ?? readSettings().address ?? 'http://localhost:4321/';
  const { origin, pathname } = new URL(address);
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/** The language of the report, for the build steps that need it before the content is read. */
export function getLanguage(): string {
  return readSettings().language ?? 'en';
}

// Whether the file is as it should be is told by the check of the content, with line and remedy.
function readSettings(): Partial<ReportSettings> {
  try {
    return parse(readFileSync('content/report.yaml', 'utf8')) as Partial<ReportSettings>;
  } catch {
    return {};
  }
}
