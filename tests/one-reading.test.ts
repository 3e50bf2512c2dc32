import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { copyProject } from './machine/build-elsewhere.ts';

const elsewhere = await copyProject('reading');
after(elsewhere.remove);

test('Every file of the content is opened once in a build', async () => {
  const list = path.join(elsewhere.directory, '..', 'openings.txt');
  const counter = pathToFileURL(path.resolve('tests/machine/list-openings.mjs')).href;
  await elsewhere.build({ NODE_OPTIONS: `--import=${counter}`, OPENINGS: list });
  const content = path.join(elsewhere.directory, 'content') + path.sep;
  const opened = (await readFile(list, 'utf8')).split('\n').filter((file) => file.startsWith(content));
  assert.ok(opened.some((file) => file.endsWith('report.yaml')) && opened.some((file) => file.endsWith('.mdx')));
  assert.deepEqual(opened.toSorted(), [...new Set(opened)].toSorted());
});

test('An empty SITE_ADDRESS counts as none, as a variable that is not set on a build server', async () => {
  await elsewhere.build({ SITE_ADDRESS: '' });
  const page = await readFile(path.join(elsewhere.directory, 'dist/index.html'), 'utf8');
  assert.match(page, /<link rel="canonical" href="https:\/\/report\.example\/">/);
});

test('A folder of content that is not there is told by its name', async () => {
  await assert.rejects(elsewhere.build({ CONTENT: 'missing-folder' }), ({ stderr }: { stderr: string }) => {
    assert.match(stderr, /CONTENT\n {2}There is no folder `missing-folder`\./);
    return true;
  });
});
