import type { Section } from './report.ts';

/** Sections under one heading, or those before the first. */
export interface Part<S> {
  readonly title: string | undefined;
  readonly sections: readonly [S, ...S[]];
}

/** The parts of a report: each begins with the section that names it. One without a title where none is named. */
export function toParts<S extends Pick<Section, 'part'>>(sections: readonly S[]): Part<S>[] {
  const parts: { title: string | undefined; sections: [S, ...S[]] }[] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    if (last && section.part === undefined) last.sections.push(section);
    else parts.push({ title: section.part, sections: [section] });
  }
  return parts;
}
