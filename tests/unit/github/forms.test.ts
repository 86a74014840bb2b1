import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { kinds } from '../../../src/model/kinds.ts';

interface Field { type: string; id?: string; attributes: { label?: string; value?: string; options?: string[] }; validations?: { required?: boolean } }
interface Form { name: string; description: string; title?: string; labels?: string[]; body: Field[] }

const folder = '.github/ISSUE_TEMPLATE';
const forms = globSync(`${folder}/*.yml`).sort().filter((file) => path.basename(file) !== 'config.yml').map((file) => ({
  file,
  // GitHub reads them as YAML 1.1, in which a bare Yes is no word.
  form: parse(readFileSync(file, 'utf8'), { version: '1.1' }) as Form,
}));

test('each form is one that GitHub takes: known fields with a label, ids that differ, something to fill in', () => {
  assert.equal(forms.length, 2);
  for (const { file, form } of forms) {
    assert.deepEqual(Object.keys(form).filter((key) => !['name', 'description', 'title', 'labels', 'body'].includes(key)), [], file);
    assert.ok(form.name && form.description, file);
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    for (const { type, id, attributes } of asked) {
      assert.match(type, /^(input|textarea|dropdown|checkboxes)$/);
      assert.match(id ?? '', /^[a-z]+$/);
      assert.ok(attributes.label);
      if (type === 'dropdown') assert.equal(new Set(attributes.options?.filter((option) => typeof option === 'string')).size, attributes.options?.length);
    }
    assert.equal(new Set(asked.map(({ id }) => id)).size, asked.length);
    assert.ok(asked.some(({ validations }) => validations?.required));
    assert.deepEqual(form.body.filter(({ type, attributes }) => type === 'markdown' && !attributes.value), []);
  }
});

test('every issue goes through a form, and what else there is leads to the site', () => {
  const config = parse(readFileSync(`${folder}/config.yml`, 'utf8')) as { blank_issues_enabled: boolean; contact_links: { name: string; url: string; about: string }[] };
  const { url } = parse(readFileSync('content/portal.yaml', 'utf8')) as { url: string };
  assert.equal(config.blank_issues_enabled, false);
  assert.deepEqual(config.contact_links.filter((link) => !link.url.startsWith(`${url}/contribute/`) || !link.name || !link.about), []);
});

test('each folder of content has those who review it', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const owned = lines.map((line) => line.split(/\s+/)[0]);
  assert.deepEqual(Object.keys(kinds).map((kind) => `/content/${kind}/`).filter((pattern) => !owned.includes(pattern)), []);
  assert.deepEqual(readdirSync('content', { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => `/content/${one.name}/`).filter((pattern) => !owned.includes(pattern)), []);
  assert.deepEqual(lines.filter((line) => !/^\S+(\s+@[a-z-]+\/[a-z-]+)+$/.test(line)), []);
});
