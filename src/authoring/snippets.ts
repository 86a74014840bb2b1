import { components } from '../model/component.ts';

interface Snippet {
  scope: string;
  prefix: string[];
  body: string[];
  description: string;
}

const scope = 'mdx,markdown';

/** VS Code’s snippets for what a body may use: every attribute that is needed, or all where none is. */
export function bodySnippets(): Record<string, Snippet> {
  const written = Object.entries(components).map(([name, { gives, stands, attributes, holdsMarkdown }]): [string, Snippet] => {
    const needed = Object.entries(attributes).filter(([, { required }]) => required);
    const shown = needed.length > 0 ? [...needed, ...Object.entries(attributes).filter(([key]) => key === 'page')] : Object.entries(attributes);
    const inner = shown.map(([key, { choices, reference, date }], index) => {
      const hint = reference === 'fact' || reference === 'quote' ? `source/${reference}` : reference === '*' ? 'kind/id' : date ? '2015' : reference ? reference.replace(/s$/, '') : key;
      return `${key}="\${${index + 1}${choices ? `|${choices.join(',')}|` : `:${hint}`}}"`;
    }).join(' ');
    const body = holdsMarkdown ? [`<${name} ${inner}>`, '', '$0', '', `</${name}>`] : [`<${name} ${inner} />${stands === 'inline' ? '$0' : ''}`];
    return [name, { scope, prefix: [`<${name}`, name.toLowerCase()], body, description: gives }];
  });
  return Object.fromEntries([
    ...written,
    ['Link to a record', { scope, prefix: ['link', '[record'], body: ['[${1:words that say where it leads}](${2:kind}/${3:id})$0'], description: 'A link to any record, checked by the build.' }],
    ['Footnote', { scope, prefix: ['footnote', '[^'], body: ['[^${1:1}]$0', '', '[^${1:1}]: ${2:The note.}'], description: 'A footnote of your own.' }],
  ]);
}
