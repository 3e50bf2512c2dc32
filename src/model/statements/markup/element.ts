import type { PhrasingContent } from 'mdast';

/** Attributes of an element, as hast names them. */
export type Properties = Record<string, string | number | string[]>;

/** An element of HTML, as Markdown’s tree carries it. */
export function element(hName: string, hProperties: Properties, children: readonly PhrasingContent[]): PhrasingContent {
  return { type: 'strong', data: { hName, hProperties }, children: [...children] };
}

/** Text, as Markdown’s tree carries it. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
