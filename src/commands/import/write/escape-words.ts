/** Words as they must be written in a section so that readers see them to the letter, with as few signs added as it takes. */
export function escapeWords(words: string, isFirst: boolean): string {
  const escaped = words
    .replace(/[\\`*{}<[~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // What would open a heading, a list or a quotation block at the beginning of a line.
    .replace(/^(?:#(?=#{0,5}(?: |$))|[-+](?= |$)|[>=]|-(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    // A link would run on into the footnote mark.
    .replace(/(https?):(\/\/\S*)$/i, '$1\\:$2')
    .replace(/(www)(\.\S*)$/i, '$1\\$2');
  return isFirst ? maskModule(escaped) : escaped;
}

/** Words with every sign escaped that could mean anything: for the rare text that is misread otherwise. */
export function escapeAll(words: string, isFirst: boolean): string {
  const escaped = words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return isFirst ? maskModule(escaped) : escaped;
}

/** Where a paragraph begins with one of these words, MDX looks for a program; there is no other sign for a letter. */
export function maskModule(words: string): string {
  return words.replace(/^import(?![\p{L}\p{N}])/u, '&#105;mport').replace(/^export(?![\p{L}\p{N}])/u, '&#101;xport');
}
