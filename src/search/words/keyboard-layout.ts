const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
/* The letters of the same keys, on keyboards of the languages `uk` and `ru`. */
const jcukenUk = "'йцукенгшщзхїфівапролджєячсмитьбю";
const jcukenRu = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** What the same keys would have written on the other keyboards that readers of the report have. */
export function toOtherLayouts(typed: string): string[] {
  const toTyped = (from: string, to: string): string =>
    Array.from(typed.toLowerCase(), (letter) => to[from.indexOf(letter)] ?? letter).join('');
  const others = [
    toTyped(latin, jcukenUk),
    toTyped(latin, jcukenRu),
    toTyped(jcukenUk, latin),
    toTyped(jcukenRu, latin),
  ];
  return [...new Set(others)].filter((other) => other !== typed.toLowerCase());
}
