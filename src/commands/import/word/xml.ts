import type { Element, Nodes, Parents, Root } from 'xast';
import { visit } from 'unist-util-visit';

/** The first child of this name. */
export function findChild(parent: Parents | undefined, name: string): Element | undefined {
  for (const child of parent?.children ?? []) if (child.type === 'element' && child.name === name) return child;
  return undefined;
}

/** All elements of these names within, in the order of the text. */
export function findAll(tree: Parents | undefined, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  if (!tree) return found;
  visit(tree, 'element', (node) => {
    if (names.includes(node.name)) found.push(node);
  });
  return found;
}

/** The value that an element of this name gives its parent. */
export function findValue(parent: Parents | undefined, name: string): string | undefined {
  return findChild(parent, name)?.attributes['w:val'] ?? undefined;
}

/** Whether a property such as `w:vanish` is switched on, off, or not spoken of. */
export function findSwitch(properties: Parents | undefined, name: string): boolean | undefined {
  const property = findChild(properties, name);
  return property && !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '');
}

/** The words that stand in a part of a document, deleted ones too. */
export function toWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (['w:tab', 'w:br', 'w:cr'].includes(node.name)) return ' ';
    if (/^w:(?:t|delText)$|^m:t$/.test(node.name)) return node.children.map(toWords).join('');
    const words = node.children.filter((child) => child.type === 'element').map(toWords);
    return words.join('') + (['w:p', 'w:tc'].includes(node.name) ? ' ' : '');
  }
  return node.children.map(toWords).join('');
}

/** Puts other elements in the place of those for which something is given. */
export function replaceElements(tree: Parents, replace: (element: Element) => Root['children'] | undefined): void {
  tree.children = tree.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    replaceElements(child, replace);
    return replace(child) ?? [child];
  });
}
