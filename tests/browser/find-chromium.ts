import process from 'node:process';
import { findProgram } from '../machine/debian.ts';

/** Path of a Chromium or Chrome on this machine: the one that CHROMIUM names, or the first on the PATH. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return named;
  return findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome');
}
