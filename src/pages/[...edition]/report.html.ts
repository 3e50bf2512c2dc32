import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../content/load-edition.ts';
import { hasManyForms } from '../../model/many-forms.ts';
import { toOneFile } from '../../formats/one-file.ts';
import base from '../../styles/base.css?inline';
import front from '../../styles/front.css?inline';
import leaving from '../../styles/leaving.css?inline';
import page from '../../styles/page.css?inline';
import print from '../../styles/print.css?inline';
import blocks from '../../styles/blocks.css?inline';
import report from '../../styles/report.css?inline';
import tokens from '../../styles/tokens.css?inline';

const [before, after] = [[tokens, base, page, front, leaving, report].join(''), print];

/** One in each edition. */
export const getStaticPaths = (() => inEachEdition()) satisfies GetStaticPaths;

/** The whole report as one page that opens from anywhere. */
export const GET: APIRoute = async ({ params }) => {
  const edition = await loadEdition(params.edition);
  const forms = hasManyForms(edition.report) ? blocks : '';
  return new Response(await toOneFile(edition, before + forms + after), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
