/**
 * Signs of every general category of Unicode: those that a report may hold, each of which every export must tell as it
 * is, and those that are refused, because nobody sees them, because they turn a line around, or because no font draws them.
 */
export const signs: Readonly<Record<string, { readonly taken: string; readonly refused: string }>> = {
  Cc: { taken: '', refused: '\u0000\u0007\u001b\u007f\u0085\u009f' },
  Cf: {
    taken: '\u00ad',
    refused: '\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2063\u2066\ufeff\u{e0041}',
  },
  Cn: { taken: '', refused: '\u0378\ufffe\u{1ffff}' },
  Co: { taken: '', refused: '\ue000\u{f0000}' },
  Cs: { taken: '', refused: '\ud800' },
  Ll: { taken: 'éıßґ', refused: '' },
  Lm: { taken: 'ʼʰ', refused: '' },
  Lo: { taken: 'ª', refused: '' },
  Lt: { taken: '', refused: 'ǅ' },
  Lu: { taken: 'ЄǍ', refused: '' },
  Mc: { taken: '', refused: '\u0903' },
  Me: { taken: '', refused: '\u20dd' },
  Mn: { taken: '\u0301', refused: '\u034f\ufe0f' },
  Nd: { taken: '7', refused: '٣' },
  Nl: { taken: '', refused: 'Ⅳ' },
  No: { taken: '½', refused: '①' },
  Pc: { taken: '_', refused: '‿' },
  Pd: { taken: '-–\u2011', refused: '' },
  Pe: { taken: ')]}', refused: '' },
  Pf: { taken: '»’”', refused: '' },
  Pi: { taken: '«“', refused: '' },
  Po: { taken: '%&\\"\'#@*;!?/.,:', refused: '' },
  Ps: { taken: '([{', refused: '' },
  Sc: { taken: '$€₴', refused: '' },
  Sk: { taken: '^`´', refused: '' },
  Sm: { taken: '+<>=|~', refused: '≈' },
  So: { taken: '©', refused: '😀' },
  Zl: { taken: '', refused: '\u2028' },
  Zp: { taken: '', refused: '\u2029' },
  Zs: { taken: ' \u00a0\u2009\u3000', refused: '' },
};

/** This sign inside of a word, among letters of its own alphabet. */
export function toWord(sign: string): string {
  return /\p{Script=Cyrillic}/u.test(sign) ? `к${sign}т` : `a${sign}b`;
}

/** Words that a format of some export takes for its own. */
export const nastyPhrases = [
  'a ]]> b <![CDATA[ c ]]>',
  'A}, author = {Kremlin Press}, editor = {B',
  '{\\input{/etc/passwd}} \\textbf{x} $x_1^2$ 100% # ~',
  'TY  - BOOK ER  -',
  '</script><script>alert(1)</script></style><!-- x -->',
  '&amp; &lt;b&gt; &#105; &copy &',
  '=1+1, "a";b\\"c',
  '${x} {{y}} <%= z %> {x} `a` **b** _c_ ~~d~~ [e](https://e.example/) ![f](g)',
  '%20 %E2%80 %00 ../../x',
  '"quoted", \'single\', “curly” and „low“',
  'long'.repeat(200),
  '- a list, # a heading, > a quotation, 1. a number',
  '__proto__ constructor null true 0x1F',
];
