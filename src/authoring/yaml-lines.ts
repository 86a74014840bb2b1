import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** A list of records or of sentences, or a group of groups, is read line by line. */
function isLong(node: unknown): boolean {
  if (isSeq(node)) return node.items.some((item) => isMap(item) || (isScalar(item) && String(item.value).length > 40));
  return isMap(node) && node.items.some(({ value }) => isMap(value));
}

/** `key: value` as a person would write it: short lists in brackets, long ones a line an entry, texts in quotation marks only where they must be. */
export function yamlLines(key: string, value: unknown): string {
  const document = new Document({ [key]: value }, { schema: 'core' });
  visit(document, {
    Collection: (_, node, path) => {
      const isEntry = path.some(isSeq);
      if (path.length > 2 && (isEntry || !isLong(node))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true }).trimEnd().replace(/\[ (.*?) \]/g, '[$1]');
}
