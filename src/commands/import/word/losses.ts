import type { Element, Root } from 'xast';
import { collapse } from '../../../model/statements/words.ts';
import type { Findings } from '../findings.ts';
import type { WordPackage } from './open-word.ts';
import { joinWords, toGroups, toParagraphs } from './paragraphs.ts';
import type { Styles } from './styles.ts';
import { findAll, findChild, findValue, replaceElements, toWords } from './xml.ts';

/** Parts that have no place in a report’s text, and what the editor is told of each. */
const left: Readonly<Record<string, string>> = {
  'm:oMath': 'Equations left out; put them in as pictures or in words',
  'w:altChunk': 'Other documents that hang in this one left out',
  'w:subDoc': 'Other documents that hang in this one left out',
  'c:chart': 'Charts left out; put them in as pictures',
  'dgm:relIds': 'Diagrams left out; put them in as pictures',
  'o:OLEObject': 'Objects of other programs left out',
};

/** Tells what of the text and its notes cannot be taken over as it stands, and takes out what would be read wrongly. */
export function tellLosses(tree: Root, styles: Styles, findings: Findings): void {
  for (const element of findAll(tree, ...Object.keys(left)))
    findings.tell(left[element.name] ?? '', collapse(toWords(element)));
  for (const element of findAll(tree, 'w:sdt').filter((control) => findAll(control, 'w:showingPlcHdr').length > 0))
    findings.tell('Fields that nobody filled in', collapse(toWords(element)));
  for (const { element, runs } of toParagraphs(tree)) tellRuns(element, runs, styles, findings);
  replaceElements(tree, (element) => (isContents(element, styles, findings) ? [] : undefined));
}

/** Tells what stands at the head and the foot of each page, which no site has. */
export function tellHeaders({ headers }: WordPackage, findings: Findings): void {
  const words = headers.flatMap((header) => toParagraphs(header).map(({ runs }) => joinWords(runs)));
  for (const text of new Set(words.filter((line) => /\p{L}/u.test(line))))
    findings.tell('Heads and feet of pages left out', text);
}

function tellRuns(paragraph: Element, runs: readonly Element[], styles: Styles, findings: Findings): void {
  const tellGroups = (what: string, belongs: (properties: Element | undefined, run: Element) => boolean): void => {
    for (const group of toGroups(runs, (run) => belongs(findChild(run, 'w:rPr'), run) && toWords(run) !== '')) {
      const words = joinWords(group);
      if (words !== '') findings.tell(what, words);
    }
  };
  tellGroups('Highlighting left out', (properties) => (findValue(properties, 'w:highlight') ?? 'none') !== 'none');
  tellGroups(
    'Underlining left out',
    (properties, run) =>
      styles.holdsFor(run, paragraph, 'w:u') && findValue(properties, 'w:rStyle')?.toLowerCase() !== 'hyperlink',
  );
  tellGroups('White or tiny text; look whether anybody was meant to see it', (properties) => {
    const isWhite = /^f{6}$/i.test(findValue(properties, 'w:color') ?? '');
    return (isWhite && !findChild(properties, 'w:shd')) || Number(findValue(properties, 'w:sz') ?? 99) < 6;
  });
}

function isContents(element: Element, styles: Styles, findings: Findings): boolean {
  if (element.name !== 'w:p' || !/^(?:toc|table of figures|зміст|оглавление)\b/u.test(styles.toName(element)))
    return false;
  findings.tell('Lines of a table of contents left out; the site makes its own', collapse(toWords(element)));
  return true;
}

/** Puts the paragraphs of a box behind the paragraph that it hangs in; Word keeps each box twice. */
export function freeBoxes(tree: Root, findings: Findings): void {
  replaceElements(tree, (element) => {
    if (element.name !== 'w:p') return undefined;
    const boxes = findAll(element, 'w:txbxContent');
    const seen = new Set<string>();
    const freed = boxes.filter((box) => {
      const words = collapse(toWords(box));
      const isNew = words !== '' && !seen.has(words);
      seen.add(words);
      if (isNew) findings.tell('Boxes put behind the paragraph that they hang in', words);
      return isNew;
    });
    replaceElements(element, (inner) => (inner.name === 'w:txbxContent' ? [] : undefined));
    return boxes.length === 0 ? undefined : [element, ...freed.flatMap((box) => box.children)];
  });
}
