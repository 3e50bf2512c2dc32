/** The text of a file, and what the editor should know of how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly notices: readonly string[];
}

/** The text in these bytes: UTF-8, UTF-16 with its mark, or Windows-1251 with a notice; undefined where it is none of them. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf16 = findUtf16(bytes);
  if (utf16) return read(bytes, utf16, `It was written in ${utf16.toUpperCase()}; the sections are in UTF-8.`);
  const utf8 = read(bytes, 'utf-8');
  if (utf8) return utf8;
  const notice = 'It was written in Windows-1251, not in UTF-8; its letters were converted. Compare a line or two.';
  const cyrillic = read(bytes, 'windows-1251', notice);
  return cyrillic && looksCyrillic(cyrillic.text) ? cyrillic : undefined;
}

function findUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function read(bytes: Uint8Array, encoding: string, ...notices: string[]): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), notices };
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
