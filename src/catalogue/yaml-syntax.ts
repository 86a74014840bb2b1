import type { Code } from './codes.ts';
import { isCollection, isNode, isPair, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** A mistake in YAML itself: where it begins in the text, what it is, how to mend it. */
export interface YamlMistake {
  offset: number;
  /** How many signs it takes. */
  length?: number;
  code: Code;
  message: string;
  hint: string;
}

/** Mistakes that leave the rest of the file readable; after any other only the first is told, for the rest follow from it. */
const contained = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** Everything in a document that YAML does not allow, and what YAML allows and content does not: aliases, tags, control characters. */
export function yamlMistakes(document: Document.Parsed, text: string): YamlMistake[] {
  const first = document.errors.find(({ code }) => !contained.has(code));
  const told = document.errors.filter((error) => error === first || contained.has(error.code));
  const mistakes = [...told, ...document.warnings].map((error) => explain(error, document, text));
  return first ? mistakes : [...mistakes, ...(tooDeep(document) ?? forbidden(document))];
}

type Explanation = [message: string, hint: string, offset?: number, length?: number];

function explain(error: YAMLError, document: Document.Parsed, text: string): YamlMistake {
  const at = error.pos[0];
  const [message, hint, offset = at, length = 1] = explanations[error.code]?.(error, text, document)
    ?? ['This line cannot be read.', 'Compare it with another record of the same kind.'];
  return { offset, length, code: error.code === 'DUPLICATE_KEY' ? 'yaml/duplicate-key' : 'yaml/syntax', message, hint };
}

const quote = 'Put the whole text in quotation marks.';
const indentation: [string, string] = ['The line begins too far to the right or to the left.', 'Begin keys of the same level one below the other, with spaces.'];
const deep: [string, string] = ['Lists or groups lie too deep within each other.', 'Write it with fewer levels.'];

function lacksValue({ pos }: YAMLError, text: string): Explanation {
  const line = lineAt(text, pos[0]);
  const [, key, value] = /^\s*([\w-]+):(\S.*)$/.exec(line) ?? [];
  const [offset, length] = [pos[0], line.trim().length];
  if (key && value) return ['A space is missing after the colon.', `Write “${key}: ${value}”.`, offset, length];
  return ['This line has no key with a value.', 'Write a key, a colon, a space and the value.', offset, length];
}

/** The rest of a line from a place in it. */
const lineAt = (text: string, offset: number) => text.slice(offset).split('\n', 1)[0] ?? '';

/** What the parser’s codes mean to a writer; its own words tell apart what shares a code. */
const explanations: Partial<Record<YAMLError['code'], (error: YAMLError, text: string, document: Document.Parsed) => Explanation>> = {
  DUPLICATE_KEY: ({ pos }, text) => {
    const key = /^["']?([^"':\n]+)/.exec(text.slice(pos[0]))?.[1] ?? '';
    return [`“${key}” stands twice.`, 'Keep one of them.', pos[0], key.length];
  },
  BAD_INDENT: ({ message, pos }, _, document) => {
    const bracket = /end with a ([\]}])/.exec(message)?.[1];
    return bracket ? unclosed(bracket === ']' ? 'list' : 'group of keys', bracket, pos[0], document) : indentation;
  },
  MISSING_CHAR: (error, text, document) => {
    const { message, pos } = error;
    const mark = /closing (["'])quote/.exec(message)?.[1];
    if (mark) return unclosed('text in quotation marks', mark, pos[0], document);
    if (message.startsWith('Implicit map keys')) return lacksValue(error, text);
    return message.includes('indicator') ? indentation : ['A bracket or comma is missing.', 'Close what is open, and put commas between entries.'];
  },
  TAB_AS_INDENT: () => ['A tab stands where spaces belong.', 'Indent with two spaces.'],
  BLOCK_AS_IMPLICIT_KEY: ({ pos }, text) => {
    const line = lineAt(text, pos[0]);
    if (/:(\s|$)/.test(line)) return ['A colon stands in a text that is not in quotation marks.', `Write it as "${line.trim().replaceAll('"', '\\"')}"`, pos[0], line.trim().length];
    return [...indentation, line.trim() === '' ? undefined : nextLine(text, pos[0])] as Explanation;
  },
  MULTILINE_IMPLICIT_KEY: lacksValue,
  BLOCK_IN_FLOW: () => ['A comma is missing, or a text that holds a colon is not in quotation marks.', 'Put commas between entries, and such a text in quotation marks.'],
  UNEXPECTED_TOKEN: ({ pos }, text) => {
    const before = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0]);
    if (before.trim() === '') return indentation;
    if (/["'\]}]\s*$/.test(before) || /:\s+["'].*["']/.test(before)) {
      return ['The text in quotation marks has ended before this.', 'Put the whole text in double quotation marks; inside them write \\" for a quotation mark.', pos[0], lineAt(text, pos[0]).trim().length];
    }
    return ['This part of the line cannot be read.', quote, pos[0], lineAt(text, pos[0]).trim().length];
  },
  BAD_SCALAR_START: ({ pos }, text) => [`A text cannot begin with “${text[pos[0]]}”.`, quote, pos[0], lineAt(text, pos[0]).trim().length],
  BAD_DQ_ESCAPE: ({ pos }, text) => [`“${text.slice(pos[0], pos[0] + 2)}” means nothing in a text in double quotation marks.`, 'Write \\\\ for a backslash.', pos[0], 2],
  BAD_ALIAS: () => ['A text cannot begin with “&” or “*”.', quote],
  MULTIPLE_DOCS: () => ['A second record begins here, and a file holds one.', 'Take out the line “---” or “...”.'],
  RESOURCE_EXHAUSTION: () => [...deep, 0],
  TAG_RESOLVE_FAILED: () => ['A text cannot begin with a word and an exclamation mark.', 'Take it out, or put the whole text in quotation marks.'],
};

/** Where something that is not closed was opened. */
function unclosed(what: string, end: string, at: number, document: Document.Parsed): Explanation {
  let opened = at;
  visit(document, {
    Node: (_, node) => {
      const opens = (isCollection(node) && node.flow) || (isScalar(node) && node.type?.startsWith('QUOTE'));
      if (opens && node.range && node.range[0] <= at && node.range[2] >= at) opened = node.range[0];
    },
  });
  return [`A ${what} is not closed.`, `End it with “${end}”.`, opened];
}

function nextLine(text: string, offset: number): number {
  const after = text.indexOf('\n', offset) + 1;
  return after + (/^ */.exec(text.slice(after))?.[0].length ?? 0);
}

const maximumDepth = 32;

/** Found without recursion, which a deep enough file would exhaust. */
function tooDeep(document: Document.Parsed): YamlMistake[] | undefined {
  let level: unknown[] = [document.contents];
  for (let depth = 0; depth <= maximumDepth; depth += 1) {
    level = level.flatMap((node) => (isCollection(node) ? node.items.flatMap((item) => (isPair(item) ? [item.value] : [item])) : []));
  }
  const node = level.find(isNode);
  return node && [{ offset: node.range?.[0] ?? 0, code: 'yaml/syntax', message: deep[0], hint: deep[1] }];
}

/** What no text may hold: nothing shows it, and XML cannot even write it. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** Aliases are not followed: a record says each thing where it stands, and a bomb of aliases stays small. */
function forbidden(document: Document.Parsed): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  const aliases = new Set<string>();
  visit(document, {
    Alias: (_, { source, range }) => {
      if (aliases.has(source)) return;
      aliases.add(source);
      mistakes.push({ offset: range?.[0] ?? 0, code: 'yaml/alias', message: `“*${source}” would stand for a value that is written elsewhere.`, hint: 'Write the value itself here, or put the whole text in quotation marks.', length: source.length + 1 });
    },
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !unprintable.test(value)) return;
      mistakes.push({ offset: range?.[0] ?? 0, code: 'yaml/character', message: 'This text holds a sign that nothing can show.', hint: 'Take it out, or type the words again.', length: range ? range[1] - range[0] : 1 });
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) mistakes.push({ offset: isNode(key) ? key.range?.[0] ?? 0 : 0, code: 'yaml/syntax', message: 'A key must be a word.', hint: 'Write a key, a colon, a space and the value.' });
      else if (key.value === '__proto__') mistakes.push({ offset: key.range?.[0] ?? 0, code: 'schema/unknown-key', message: '“__proto__” is not a key that can stand here.', hint: 'Take it out.', length: '__proto__'.length });
    },
  });
  return mistakes;
}
