import { z } from 'astro/zod';

/** Words for readers: with single spaces between them, however the file breaks its lines, and at least one. */
export const wordsSchema = z
  .string()
  .overwrite((words) => words.replace(/[ \t\r\n]+/g, ' ').trim())
  .min(1);
