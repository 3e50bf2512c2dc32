import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml, toXhtml } from './xml.ts';

test('What XML takes for its own signs, and what it cannot hold, ends no element', () => {
  assert.equal(escapeXml('a <b> & "c" ]]> \u0007\ud800d'), 'a &lt;b&gt; &amp; &quot;c&quot; ]]&gt; d');
});

test('HTML becomes XHTML: the end of a CDATA section is escaped, and what has no content is closed', () => {
  assert.equal(toXhtml('a ]]> <em>b</em><br>\u0000'), 'a ]]&gt; <em>b</em><br/>');
});
