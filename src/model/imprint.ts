import type { Edition } from './edition.ts';

/** One thing that a reader may want to know before using the report, as the site and every export tell it. */
export interface ImprintLine {
  readonly name: string;
  readonly text: string;
  /** Where more of it is to be found, or whom to write to. */
  readonly address?: string;
}

/** Who publishes the site, what may be done with its text and data, and the document behind it; what is not named is told as not named. */
export function toImprint({ report, wording }: Pick<Edition, 'report' | 'wording'>): ImprintLine[] {
  const { publisher, licence, document } = report.settings;
  const words = wording.imprint;
  const ofDocument = document && [document.what, words.fingerprint(document.sha256), document.omits];
  return [
    {
      name: words.publisher,
      text: publisher?.name ?? words.noPublisher,
      ...(publisher && { address: publisher.contact }),
    },
    { name: words.licence, text: licence?.name ?? words.noLicence, ...(licence && { address: licence.terms }) },
    ...(ofDocument
      ? [{ name: words.document, text: ofDocument.filter((sentence) => sentence !== undefined).join(' ') }]
      : []),
  ];
}

/** A line in one piece of plain text: “Text and data: CC BY 4.0 (https://…)”. */
export function toPlainLine({ name, text, address }: ImprintLine): string {
  return `${name}: ${text}${address === undefined ? '' : ` (${address.replace(/^mailto:/, '')})`}`;
}
