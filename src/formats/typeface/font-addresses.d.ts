declare module 'virtual:page-fonts' {
  /** The addresses of the typeface’s files in each language, in the order of `toFontFiles`. */
  export const pageFonts: Readonly<Record<string, readonly string[]>>;
}
