import type { PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ForeignPassage } from '../blocks.ts';
import { toText } from './words.ts';

/** The language that a tag names: `<span lang="uk">`; undefined for any other tag. */
export function findLanguage(node: RootContent): string | undefined {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'span') return undefined;
  const [attribute, more] = node.attributes;
  if (more || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'lang') return undefined;
  return typeof attribute.value === 'string' && isLanguage(attribute.value) ? attribute.value : undefined;
}

function isLanguage(code: string): boolean {
  try {
    const { language, region } = new Intl.Locale(code);
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
    return name !== undefined && (region === undefined || region.length >= 2);
  } catch {
    return false;
  }
}

/** The node with its passages in another language as elements that say which it is, and in which direction it runs. */
export function toForeignWords(node: PhrasingContent): PhrasingContent {
  if (!('children' in node)) return node;
  const children = node.children.map(toForeignWords);
  const lang = findLanguage(node);
  if (lang === undefined) return { ...node, children };
  return {
    type: 'emphasis',
    children,
    data: { hName: 'span', hProperties: { lang, dir: toDirection(lang) } },
    position: node.position,
  };
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** The direction in which a language is written: `rtl` for Arabic, `ltr` for English. */
export function toDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The passages in other languages among these words. */
export function findForeignPassages(words: readonly PhrasingContent[]): ForeignPassage[] {
  const passages: ForeignPassage[] = [];
  for (const node of words) {
    visit(node, 'mdxJsxTextElement', (inner) => {
      const language = findLanguage(inner);
      if (language !== undefined) passages.push({ language, text: toText(inner.children) });
    });
  }
  return passages;
}
