import { toAttributionLine } from '../record/fingerprint.ts';
import type { Edition } from '../edition.ts';
import { toImprint, toPlainLine } from '../imprint.ts';
import { getWidest } from '../pictures.ts';
import { describeWithdrawal } from '../record/withdrawals/describe-withdrawal.ts';
import { toMarkdownBlocks } from './markdown-blocks.ts';
import { routes, toAddress } from '../routes.ts';
import { toStatementNumber } from '../statements/ordinals.ts';

/** The whole report as Markdown: every statement a paragraph with its number, who says it, and its address. */
export function toMarkdown(edition: Edition): string {
  const { report, address, wording } = edition;
  const { title, lead, origin } = report.settings;
  const head = [
    ...[`# ${escape(title)}`, escape(lead), escape(`${origin.wording} ${origin.unknown}`), `<${address}>`],
    ...toImprint({ report, wording }).map((line) => escape(toPlainLine(line))),
  ];
  const sections = report.sections.flatMap((section) => [
    ...(section.part === undefined ? [] : [`# ${escape(section.part)}`]),
    `## ${String(section.number)}. ${escape(section.title)}`,
    ...toMarkdownBlocks(section, {
      toStatement: (statement, words) => {
        const link = `[${statement.number}](${toAddress(address, routes.statementPage(statement.number))})`;
        const after = statement.after === undefined ? [] : [wording.report.noSpeakerAfter(statement.after)];
        const who = [toAttributionLine(report, statement), ...after].join(', ');
        return { link, words: escape(words), who: escape(who) };
      },
      toWithdrawal: (ordinal) => {
        const number = toStatementNumber(section.number, ordinal);
        const link = `[${number}](${toAddress(address, routes.statementPage(number))})`;
        return { link, words: escape(describeWithdrawal(edition, number)), who: '' };
      },
      toPictureAddress: (file) => toAddress(address, routes.picture(getWidest(report, file).name)),
      escape,
    }),
  ]);
  return `${[...head, ...sections].join('\n\n')}\n`;
}

/** A text that Markdown shows as it is. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}
