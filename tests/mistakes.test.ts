import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { readWithLetters } from '../src/build/read-with-letters.ts';
import { checkFinished } from '../src/content/checks/finished/check-finished.ts';
import { readContent, readFolder } from '../src/content/read-content.ts';
import { Mistakes } from '../src/model/mistake.ts';
import { toPublishableReport } from '../src/content/reading/reading.ts';

const examples = 'tests/mistakes';
const names = (await readdir(examples)).filter((name) => name !== 'sound');

/** What an editor reads when the files of an example replace those of a sound report; `x.missing` takes x away. */
async function readMessage(example: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mistake-'));
  try {
    await cp(path.join(examples, 'sound'), folder, { recursive: true });
    await cp(path.join(examples, example), folder, {
      recursive: true,
      filter: (file) => !file.endsWith('message.txt'),
    });
    const missing = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.missing'));
    for (const name of missing) {
      await rm(path.join(folder, name));
      await rm(path.join(folder, name.replace(/\.missing$/, '')), { recursive: true });
    }
    const unfinished = checkFinished(toPublishableReport(await readWithLetters(readFolder(folder))));
    if (unfinished.length > 0) throw new Mistakes(unfinished);
    return 'No mistake was found.';
  } catch (error) {
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'Mistakes', error.stack);
    return error.message;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('The sound report, which the examples of mistakes break, has no mistake', async () => {
  assert.equal((await readContent(path.join(examples, 'sound'))).sections.length, 2);
});

for (const name of names) {
  test(`The mistake “${name.replaceAll('-', ' ')}” is told with its place and its remedy`, async () => {
    const file = path.join(examples, name, 'message.txt');
    const message = `${await readMessage(name)}\n`;
    if (process.env.UPDATE_MESSAGES) await writeFile(file, message);
    assert.equal(message, await readFile(file, 'utf8'));
  });
}

/** The names of rules: those of their files, and those that a table of rules gives. */
async function readRules(): Promise<string[]> {
  const files = (await readdir('src', { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(path.join('src', file), 'utf8')));
  const told = texts.flatMap((text) => [...text.matchAll(/\brule: (?:\w+ \? )?'([a-z0-9-]+)'(?: : '([a-z0-9-]+)')?/g)]);
  const inFiles = files
    .filter((file) => /\/rules\/|^content\/checks\//.test(file))
    .map((file) => path.parse(file).name);
  const rules = [...told.flatMap((match) => match.slice(1).filter(Boolean)), ...inFiles];
  return [...new Set(rules)].filter((name) => !/^(check-|numbered$)/.test(name));
}

test('Each rule has an example of its name, and each message of an example ends with the name of its rule', async () => {
  const rules = await readRules();
  for (const rule of rules) {
    const message = await readFile(path.join(examples, rule, 'message.txt'), 'utf8').catch(() => '');
    assert.ok(message.includes(`[${rule}]\n`), `${examples}/${rule} is no example of its rule.`);
  }
  for (const name of names) {
    const message = await readFile(path.join(examples, name, 'message.txt'), 'utf8');
    const [, ...told] = message
      .trimEnd()
      .split(/\n\n(?!\s)/)
      .toReversed();
    for (const paragraph of told) {
      const [, rule = ''] = /\[([a-z0-9-]+)\]$/.exec(paragraph) ?? [];
      assert.ok(rules.includes(rule), `${name}: ${paragraph}`);
    }
  }
});

test('A rule is a function that is called like its file', async () => {
  for (const folder of ['src/model/statements/rules', 'src/content/checks']) {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
    for (const file of files) {
      const { name } = path.parse(file);
      const text = await readFile(path.join(folder, file), 'utf8');
      const called = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      if (name !== 'numbered') assert.match(text, new RegExp(`export (async )?function ${called}\\(`), file);
      if (text.includes("rule: '")) assert.ok(text.includes(`rule: '${name}'`), file);
    }
  }
});

test('A translation that cannot be read is told alone, and not as if all that was published of it were gone', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mistake-'));
  await cp('content', folder, { recursive: true });
  const file = path.join(folder, 'uk/sections/4-crimea.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace('[^chrg]', '[^chrg'));
  const { mistakes, unpublishable } = await readFolder(folder);
  await rm(folder, { recursive: true });
  assert.deepEqual(new Set(mistakes.map((mistake) => mistake.file)), new Set(['content/uk/sections/4-crimea.mdx']));
  assert.deepEqual(unpublishable, []);
});
