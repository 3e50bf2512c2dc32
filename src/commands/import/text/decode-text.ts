import type { Findings } from '../findings.ts';

/** The text in these bytes: UTF-8, UTF-16 with or without its mark, or Windows-1251; undefined where it is none of them. */
export function decodeText(bytes: Uint8Array, findings: Findings): string | undefined {
  const utf16 = findUtf16(bytes);
  if (utf16) {
    findings.tell(`It was written in ${utf16.toUpperCase()}; the sections are in UTF-8`);
    return decode(bytes, utf16);
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return mendMisread(utf8, findings);
  const cyrillic = decode(bytes, 'windows-1251');
  if (cyrillic === undefined || !looksCyrillic(cyrillic)) return undefined;
  findings.tell('It was written in Windows-1251, not in UTF-8; its letters were converted. Compare a line or two');
  return cyrillic;
}

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, every other byte of a text in one alphabet is the same small number; UTF-8 has no such bytes.
  if (bytes.length % 2 === 1 || bytes.length < 8) return undefined;
  const sample = bytes.subarray(0, 4000);
  const shareOf = (parity: number): number =>
    sample.filter((byte, at) => at % 2 === parity && (byte <= 0x08 || byte === 0x20)).length / (sample.length / 2);
  if (shareOf(1) > 0.9 && shareOf(0) < 0.5) return 'utf-16le';
  return shareOf(0) > 0.9 && shareOf(1) < 0.5 ? 'utf-16be' : undefined;
}

/** Text that was UTF-8 and was once read as something else, as in `РџСЂРёРІС–С‚` or `cafÃ©`, as it was meant. */
function mendMisread(text: string, findings: Findings): string {
  for (const encoding of ['windows-1252', 'windows-1251']) {
    const mended = decode(encode(text, encoding), 'utf-8');
    if (mended === undefined || mended.length > text.length * 0.97) continue;
    // Three letters may be read either way by chance.
    if ((mended.match(/[^\0-\x7F]/gu)?.length ?? 0) < 4) continue;
    findings.tell(
      'Its letters had been misread once before and are mended. Compare a line or two',
      mended.slice(0, 60),
    );
    return mended;
  }
  if (/(?:Ã[\u0080-\u00BF]|â€[™œ\u009D”¦“]|(?:[РС][\u0080-\u00BF°±ЃЉ‹ЏЂ]){3})/.test(text))
    findings.tell(
      'Some letters look misread, as if the text had been saved in another encoding',
      /\S*(?:Ã|â€|Р°|С‚)\S*/.exec(text)?.[0],
    );
  return text;
}

/** The bytes of a text in an encoding of one byte a letter; one that it does not hold spoils them for `decode`. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  const bytes = new Map(letters.map((letter, byte) => [letter, byte]));
  return Uint8Array.from(Array.from(text), (letter) => bytes.get(letter) ?? 0xff);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * True where the letters beyond ASCII are those of a Slavic text in Cyrillic: most of them small, most of them among
 * the common ones. Another encoding read as Windows-1251 gives capitals (KOI8) or rare letters and signs.
 */
function looksCyrillic(text: string): boolean {
  const beyond = text.match(/[^\0-\x7F\s«»“”„‘’–—…№]/gu) ?? [];
  const small = beyond.filter((letter) => /[а-яіїєґё]/.test(letter));
  const common = small.filter((letter) => /[оаиінтевсрлкдмпуязьбчгй]/.test(letter));
  return small.length > beyond.length * 0.75 && common.length > small.length * 0.75;
}
