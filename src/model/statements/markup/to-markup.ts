import type { PhrasingContent } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { escapeXml, toXhtml } from '../../exports/xml.ts';
import type { Properties } from './element.ts';

const attributes: Readonly<Record<string, string>> = {
  className: 'class',
  ariaLabel: 'aria-label',
  dataRun: 'data-run',
  dataWithdrawn: 'data-withdrawn',
};
const withoutContent = new Set(['img', 'wbr']);

/** Elements as HTML, in which no attribute holds a sign of markup; a node of type `html` is markup already. */
export function toMarkup(nodes: readonly PhrasingContent[]): string {
  return nodes.map(toMarkupOf).join('');
}

function toMarkupOf(node: PhrasingContent): string {
  if (node.type === 'html') return node.value;
  if (node.type === 'text') return escapeXml(node.value);
  if (!('children' in node) || node.data?.hName === undefined) return toXhtml(toHtml(toHast(node)));
  const name = node.data.hName;
  const open = `${name}${toAttributes(node.data.hProperties as Properties)}`;
  return withoutContent.has(name) ? `<${open}>` : `<${open}>${toMarkup(node.children)}</${name}>`;
}

function toAttributes(properties: Properties): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      const words = Array.isArray(value) ? value.join(' ') : String(value);

      return ` ${attributes[name] ?? name}="${escapeXml(words)}"`;
    })
    .join('');
}
