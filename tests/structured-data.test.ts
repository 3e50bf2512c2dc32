import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

interface Checked {
  readonly type: string;
  readonly json: string;
  /** True for a value that must not fit, to see that the check checks. */
  readonly wrong?: true;
}

/** What TypeScript says of these values, each held against a type of a package; empty where each is as it should be. */
function checkTypes(values: readonly Checked[]): string[] {
  const name = path.resolve('tests/checked-values.ts');
  const lines = values.flatMap(({ type, json, wrong }, index) => [
    wrong ? '// @ts-expect-error' : '',
    `export const value${String(index)}: ${type} = ${JSON.stringify(JSON.parse(json))};`,
  ]);
  const text = lines.join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ESNext) : onDisk(file, ...rest);
  const program = ts.createProgram([name], options, host);
  const source = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

async function readJsonLd(page: string): Promise<string> {
  const html = await readFile(`dist/${page}`, 'utf8');
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  assert.ok(json, `${page} has no structured data.`);
  return json;
}

const statements = (await readdir('dist', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && /^\d+\.\d+$/.test(entry.name))
  .map(({ name }) => `${name}/index.html`);

const sections = (await readdir('dist/sections', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `sections/${name}/index.html`);

test('The structured data of every page keeps to the vocabulary of schema.org', async () => {
  const report = await readJsonLd('index.html');
  const parts = await Promise.all(sections.map(readJsonLd));
  const toType = (name: string) => `import('schema-dts').WithContext<import('schema-dts').${name}>`;
  const values = [
    { type: toType('Report'), json: report },
    { type: toType('Report'), json: report.replace('inLanguage', 'language'), wrong: true as const },
    ...parts.map((json) => ({ type: toType('CreativeWork'), json })),
    ...(await Promise.all(statements.map(readJsonLd))).map((json) => ({ type: toType('Claim'), json })),
  ];
  assert.deepEqual(checkTypes(values), []);
});

test('Every statement is a claim with who makes it, at its own address, as a part of the report', async () => {
  const report = JSON.parse(await readJsonLd('index.html')) as { hasPart: { '@id': string }[] };
  const parts = (await Promise.all(sections.map(readJsonLd))).map(
    (json) => JSON.parse(json) as { '@id': string; hasPart: { '@type': string; '@id': string; creditText: string }[] },
  );
  assert.deepEqual(report.hasPart.map((part) => part['@id']).toSorted(), parts.map((part) => part['@id']).toSorted());
  const claims = parts.flatMap(({ hasPart }) => hasPart);
  assert.equal(claims.length, 22);
  const alone = (await Promise.all(statements.map(readJsonLd))).map((json) => JSON.parse(json) as { '@id': string });
  assert.deepEqual(claims.map((claim) => claim['@id']).toSorted(), alone.map((claim) => claim['@id']).toSorted());
  for (const claim of claims) {
    assert.equal(claim['@type'], 'Claim');
    assert.notEqual(claim.creditText, '');
  }
});

test('Every citation in CSL-JSON keeps to the format’s own description', async () => {
  const files = (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.csl.json'));
  const ofOriginal = files.filter((name) => !/^[a-z]{2}\//.test(name));
  assert.equal(ofOriginal.length, 1 + sections.length);
  const values = await Promise.all(
    files.map(async (name) => ({ type: "import('csl-json').Data[]", json: await readFile(`dist/${name}`, 'utf8') })),
  );
  const [first] = values;
  assert.ok(first);
  const wrong = { ...first, json: first.json.replace('"type"', '"kind"'), wrong: true as const };
  assert.deepEqual(checkTypes([...values, wrong]), []);
});
