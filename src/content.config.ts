import { defineCollection } from 'astro:content';
import { loadSections } from './content/section-loader.ts';
import { sectionSchema } from './schema/section.ts';

/** The sections, for Astro to lay out; everything else comes from the one reading of `content/`. */
export const collections = {
  sections: defineCollection({ loader: loadSections(), schema: sectionSchema }),
};
