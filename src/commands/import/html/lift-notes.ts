import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** The element that stands for a footnote mark, and the one that holds what a footnote says, until both are Markdown. */
export const noteTags = { mark: 'note-mark', words: 'note-words' } as const;

/** Turns the links that mammoth makes of footnotes and endnotes into marks, and their list at the end into notes. */
export function liftNotes(tree: Root): void {
  const notes: Element[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const id = node.properties.id ?? '';
    if (node.tagName === 'a' && /^(?:foot|end)note-ref-/.test(id)) {
      node.tagName = noteTags.mark;
      node.properties = { label: id.replace('-ref', '') };
      node.children = [];
      return SKIP;
    }
    if (node.tagName !== 'li' || !parent || index === undefined || !/^(?:foot|end)note-/.test(id)) return undefined;
    const children = withoutWayBack(node.children);
    notes.push({ type: 'element', tagName: noteTags.words, properties: { label: id }, children });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  tree.children = tree.children.filter((child) => !isEmptyList(child));
  tree.children.push(...notes);
}

function withoutWayBack(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'a' && String(child.properties.href).includes('-ref-')) return [];
    return [{ ...child, children: withoutWayBack(child.children) }];
  });
}

function isEmptyList(child: Root['children'][number]): boolean {
  return child.type === 'element' && child.tagName === 'ol' && child.children.every(({ type }) => type !== 'element');
}
