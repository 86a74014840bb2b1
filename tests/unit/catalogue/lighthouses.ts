import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { readFiles, type Files } from '../../../src/catalogue/files.ts';
import { formatProblem } from '../../../src/catalogue/problem.ts';

/** What a file becomes: its text, its bytes, or nothing where it is taken out. */
export type Changes = Record<string, string | Uint8Array | null>;

const base = readFiles('tests/fixtures/lighthouses');

/** The small portal about lighthouses, with some of its files changed. */
export function lighthouses(changes: Changes = {}): Files {
  const files = new Map(base);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.delete(path);
    else files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A file of the portal as text. */
export function textOf(path: string): string {
  const bytes = base.get(path);
  assert.ok(bytes, `the fixture has no ${path}`);
  return new TextDecoder().decode(bytes);
}

/** The fixture’s briefing with another body. */
export function briefing(body: string): Changes {
  const [, frontMatter = ''] = textOf('briefings/automation.mdx').split('---\n');
  return { 'briefings/automation.mdx': `---\n${frontMatter}---\n\n${body}\n` };
}

/** The problems of the changed portal, as the check prints them. */
export function problemsOf(changes: Changes): string[] {
  return buildCatalogue(lighthouses(changes), 'content').problems.map(formatProblem);
}

/** The catalogue of the changed portal; a test that needs one fails where there are problems. */
export function catalogueOf(changes: Changes = {}): Catalogue {
  const { catalogue, problems } = buildCatalogue(lighthouses(changes), 'content');
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(formatProblem), []);
  assert.ok(catalogue);
  return catalogue;
}
