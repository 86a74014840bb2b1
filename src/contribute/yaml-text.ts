import { Document, isCollection, visit } from 'yaml';

const width = 120;

/** A record → YAML as an author would write it: long texts folded, small groups on one line, nothing quoted that need not be. */
export function yamlText(data: unknown): string {
  const document = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && node.value.length > width - 20) node.type = 'BLOCK_FOLDED';
    },
    Map: (_, node, path) => {
      const isSmall = node.items.length <= 3 && node.items.every(({ value }) => !isCollection(value)) && /^[^ ]{1,60}$/.test(JSON.stringify(node));
      if (path.length > 1 && isSmall) node.flow = true;
    },
  });
  return document.toString({ lineWidth: width, singleQuote: true });
}
