import { z } from 'astro/zod';

/** An id as it stands in addresses and footnote marks. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id, which is part of an address. */
export const idSchema = z
  .string()
  .regex(idPattern, 'Small letters, digits and hyphens are expected, as in `old-name`.');
