import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefingsFeed, latestFirst } from '../../../src/publish/feed.ts';
import { catalogueOf, textOf } from '../catalogue/lighthouses.ts';

const address = (path: string) => `https://lights.example.org${path}`;
const article = textOf('briefings/automation.mdx');
const another = (title: string, published: string, summary = 'How a lamp that burns oil came to be a lamp that burns nothing at all, told in short.') => article
  .replace(/title: .*/, () => `title: ${title}`).replace(/summary: .*/, () => `summary: ${summary}`).replace(/published: .*/, `published: ${published}`)
  .replace(/updated: .*\n/, '').replace(/changes:\n.*\n/, '');

test('the feed of one briefing, in full', () => {
  assert.equal(briefingsFeed(catalogueOf(), address), `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://lights.example.org/</id>
    <title>Lighthouse Briefings</title>
    <updated>2026-02-02T00:00:00.000Z</updated>
    <generator>briefing-portal</generator>
    <author>
        <name>The Lamp Room</name>
    </author>
    <link rel="alternate" href="https://lights.example.org/"/>
    <link rel="self" href="https://lights.example.org/feed.xml"/>
    <subtitle>Briefings on lighthouses, with sourced figures and charts.</subtitle>
    <rights>CC BY 4.0</rights>
    <entry>
        <title type="html"><![CDATA[When the keepers left]]></title>
        <id>https://lights.example.org/briefings/automation/</id>
        <link href="https://lights.example.org/briefings/automation/"/>
        <updated>2026-02-02T00:00:00.000Z</updated>
        <summary type="html"><![CDATA[How the lights along the coast came to be run by an office and not by the people who climbed the stairs.]]></summary>
        <published>2026-01-31T00:00:00.000Z</published>
    </entry>
</feed>`);
});

test('the same content gives the same bytes', () => {
  assert.equal(briefingsFeed(catalogueOf(), address), briefingsFeed(catalogueOf(), address));
});

test('the newest briefing comes first, and of one day the first by title', () => {
  const catalogue = catalogueOf({ 'briefings/b.mdx': another('Oil', '2026-03-01'), 'briefings/c.mdx': another('Gas', '2026-03-01'), 'briefings/d.mdx': another('Wood', '2025-01-01') });
  assert.deepEqual(latestFirst(catalogue).map(({ title }) => title), ['Gas', 'Oil', 'When the keepers left', 'Wood']);
});

test('the feed is as new as its newest change, though that be of an older briefing', () => {
  const catalogue = catalogueOf({ 'briefings/b.mdx': another('Oil', '2026-02-01') });
  assert.deepEqual(latestFirst(catalogue).map(({ id }) => id), ['b', 'automation']);
  assert.match(briefingsFeed(catalogue, address), /<updated>2026-02-02T00:00:00.000Z<\/updated>\s*<generator>/);
});

test('markup in a title or summary is text to whoever reads the feed', () => {
  const hostile = '"<script>alert(1)</script> & ]]> <b>a summary that is long enough to be one</b>"';
  const feed = briefingsFeed(catalogueOf({ 'briefings/b.mdx': another('"<img src=x onerror=alert(1)>"', '2026-03-01', hostile) }), address);
  assert.ok(feed.includes('<![CDATA[&lt;img src=x onerror=alert(1)&gt;]]>'));
  assert.ok(feed.includes('<![CDATA[&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; &lt;b&gt;a summary that is long enough to be one&lt;/b&gt;]]>'));
});
