import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProjectFolder } from './project-folder.ts';

test('A project in a folder whose name the tools misread is refused in one line that names the folder and the sign', () => {
  for (const [name, sign] of ['a#b', 'a%20b', 'what?', '*', '1:2', 'say "no"'].map((one) => [
    one,
    /[^\w\s]/.exec(one)?.[0],
  ])) {
    const told = new RegExp(
      `^The project stands in a folder ${RegExp.escape(JSON.stringify(name))}, .* misread ${RegExp.escape(JSON.stringify(sign))}\\. Move it`,
    );
    assert.throws(
      () => {
        checkProjectFolder(`/home/anna/${String(name)}/report`);
      },
      { name: 'Refusal', message: told },
    );
  }
  for (const name of ['my report', "Anna's", 'звіт', '[a] {b} (c) & d!', 'a$;@^`|<>~'])
    checkProjectFolder(`/home/${name}/report`);
});
