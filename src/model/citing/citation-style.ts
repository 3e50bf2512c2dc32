import { escapeXml } from '../exports/xml.ts';
import type { Wording } from '../../wording/wording.ts';

/** The style of plain citations, in the Citation Style Language: what, where in the report, the day of the record, the address. */
export function toCitationStyle({ citation }: Wording): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Statement by statement</title><id>statement-by-statement</id><updated>2026-11-23T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <text variable="title"/>
        <choose><if type="webpage"><text variable="note"/></if></choose>
        <date variable="issued" prefix="${escapeXml(citation.recordOf)} ">
          <date-part name="year"/>
          <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
          <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
        </date>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
}
