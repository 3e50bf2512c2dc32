import type { Mistake } from '../../../model/mistake.ts';
import { toPositionAt, type Position } from '../../../model/position.ts';

/** Files are written in UTF-8. */
export function notUtf8(file: string, bytes: Uint8Array): Mistake {
  const what = 'This file is not written in UTF-8: what begins here cannot be read.';
  return {
    rule: 'not-utf-8',
    file,
    ...findBrokenByte(bytes),
    what,
    remedy: 'Save it again with the encoding UTF-8.',
  };
}

/** Where the first byte stands that is not UTF-8. */
function findBrokenByte(bytes: Uint8Array): Position {
  let sound = '';
  let [from, to] = [0, bytes.length];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    try {
      sound = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      });
      from = middle;
    } catch {
      to = middle - 1;
    }
  }
  return toPositionAt(sound, sound.length);
}
