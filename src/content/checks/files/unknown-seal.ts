import type { Mistake } from '../../../model/mistake.ts';

/** Beside the record lies nothing but what seals a publication, by its number, and whose keys and stamps these are. */
export function unknownSeal(file: string): Mistake {
  const what = 'Nothing is known by this name, so nobody would look at it.';
  const remedy =
    'Delete it, or name it for what it is: `2.txt.sig`, `2.txt.tsr` and `2.txt.ots` seal publication 2, `signers.txt` holds keys, `authority.pem` certificates.';
  return { rule: 'unknown-seal', file, what, remedy };
}
