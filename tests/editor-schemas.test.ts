import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { editorFolder, toEditorSchemas } from '../src/commands/editor-schemas.ts';

const schemas = toEditorSchemas();

test('The schemas that an editor’s own editor reads are those of the build: npm run schemas writes them', async () => {
  assert.deepEqual((await readdir(editorFolder)).toSorted(), [...schemas.keys()].toSorted());
  for (const [name, text] of schemas) assert.equal(await readFile(path.join(editorFolder, name), 'utf8'), text, name);
});

test('Every field that an editor may write says what it is for', () => {
  for (const [name, text] of schemas) {
    const silent: string[] = [];
    collectSilent(JSON.parse(text), name, silent);
    assert.deepEqual(silent, []);
  }
});

test('Every YAML file of the content has its schema, and the settings of VS Code name it', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const named = Object.entries(settings['yaml.schemas']);
  const files = (await readdir('content')).filter((name) => name.endsWith('.yaml'));
  assert.deepEqual(named.map(([, file]) => file).toSorted(), files.map((name) => `content/${name}`).toSorted());
  for (const [schema] of named) assert.ok(schemas.has(path.basename(schema)), schema);
});

function collectSilent(schema: unknown, place: string, silent: string[]): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as { properties?: Record<string, { description?: string }> };
  for (const [name, field] of Object.entries(properties ?? {})) {
    if (field.description === undefined) silent.push(`${place}: ${name}`);
  }
  for (const inner of Object.values(schema)) collectSilent(inner, place, silent);
}
