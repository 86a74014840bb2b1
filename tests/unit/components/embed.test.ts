import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedSnippet } from '../../../src/components/embed.ts';

test('what is pasted is a frame without script and a line that says where it is from', () => {
  assert.equal(embedSnippet('Lamps & "lights"', 'https://lights.example.org/charts/lamps/', 'Lighthouse Briefings'), [
    '<iframe src="https://lights.example.org/charts/lamps/embed/" title="Lamps &amp; &quot;lights&quot;" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
    '<p><a href="https://lights.example.org/charts/lamps/">Lamps &amp; &quot;lights&quot;</a>, Lighthouse Briefings</p>',
  ].join('\n'));
});
