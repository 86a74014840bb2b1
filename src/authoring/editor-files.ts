import { isKind, kinds } from '../model/kinds.ts';
import { editorSchemas } from './editor-schema.ts';
import { bodySnippets } from './snippets.ts';

/** Every file that editors read and the model decides: schemas, which file each is for, snippets; by path from the project’s root. */
export function editorFiles(): Map<string, string> {
  const schemas = editorSchemas();
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ...[...schemas].map(([name, schema]) => [`schemas/${name}.json`, json(schema)] as const),
    ['.vscode/settings.json', json(settings([...schemas.keys()]))],
    ['.vscode/components.code-snippets', json(bodySnippets())],
  ]);
}

/** The Red Hat YAML extension takes a schema by the path of the file. */
function settings(names: readonly string[]): Record<string, unknown> {
  const globOf = (name: string) => (isKind(name) ? `content/${name}/*.yaml` : `content/${name}.yaml`);
  return {
    'yaml.schemas': Object.fromEntries(names.filter((name) => !isKind(name) || kinds[name].extension === '.yaml').map((name) => [`./schemas/${name}.json`, globOf(name)])),
    'yaml.schemaStore.enable': false,
    'yaml.format.enable': false,
    'astro.content-intellisense': true,
    '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, strings: true } },
    '[yaml]': { 'editor.wordWrap': 'on', 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  };
}
