import { components, type Attribute } from '../model/component.ts';
import { isPartialDate } from '../model/field.ts';
import { dayMeant, describeDate } from './in-words.ts';
import { inMarkdown } from './in-markdown.ts';
import type { ComponentNode } from './mdx.ts';
import type { Code } from './codes.ts';
import { nearest, suggestion, surelyMeant } from './nearest.ts';
import type { Mend } from './problem.ts';

/** What a component names: a fact, a quotation, a record. */
interface Named {
  reference: string;
  target: string;
  isFigure: boolean;
  /** The attribute that names it. */
  attribute: string;
}

/** Says a problem; of a component, at its attribute of this position, or at its value. */
export type Report = (code: Code, message: string, hint: string, attribute?: { index: number; isValue?: boolean }, mend?: Mend) => void;

/** One use of a component held against the table of components; returns what it names. */
export function checkComponent(node: ComponentNode, isInline: boolean, report: Report): Named[] {
  const component = node.name && Object.hasOwn(components, node.name) ? components[node.name] : undefined;
  if (!node.name || !component) {
    report(...unknownComponent(node.name));
    return [];
  }
  if (component.stands === 'block' && isInline) {
    report('component/placement', `<${node.name}> cannot stand in this text.`, 'Put it in the text of a briefing, below the front matter.');
  } else if (component.stands === 'block' && node.type === 'mdxJsxTextElement') {
    report('component/placement', `<${node.name}> stands within a sentence.`, 'Give it a line of its own, with empty lines around it.');
  }
  if (!component.holdsMarkdown && node.children.length > 0) {
    report('component/children', `<${node.name}> cannot hold text.`, 'End it with “/>”, and write the words before or after it.');
  }
  const { given, isClean } = readAttributes(node, node.name, component.attributes, report);
  return Object.entries(component.attributes).flatMap(([name, rule]) => {
    const value = given.get(name);
    if (!value) {
      if (isClean && (rule.required || value === '')) report('component/attribute', `<${node.name}> needs “${name}”.`, `Write it as ${component.example}`);
      return [];
    }
    const index = node.attributes.findIndex((one) => one.name === name);
    checkValue(name, value, rule, node.name!, (code, message, hint, _, mend) => report(code, message, hint, { index, isValue: true }, mend));
    return rule.reference ? [{ reference: rule.reference, target: value, isFigure: node.name === 'Fact', attribute: name }] : [];
  });
}

function unknownComponent(name: string | null): Parameters<Report> {
  if (!name) return ['component/unknown', 'There is no name between “<” and “>”.', 'Write \\< for a less-than sign that readers should see.'];
  const known = Object.keys(components);
  const markdown = inMarkdown(name);
  if (markdown) return ['code/html', `<${name}> is HTML, which cannot stand in a text.`, `${markdown}.`];
  if (/^[a-z]/.test(name) && !nearest(name, known)) return ['code/html', `<${name}> is HTML, which cannot stand in a text.`, `Write it in Markdown, or use a component: ${known.sort().join(', ')}.`];
  return ['component/unknown', `There is no component <${name}>.`, suggestion(name, known)];
}

/** The attributes as text; not clean where one of them is already a mistake, so that what it left out is not a second. */
function readAttributes(node: ComponentNode, component: string, known: Record<string, Attribute>, report: Report): { given: Map<string, string>; isClean: boolean } {
  const given = new Map<string, string>();
  let isClean = true;
  for (const [index, { type, name = '', value }] of node.attributes.entries()) {
    const fault = (message: string, hint: string, mend?: Mend) => {
      isClean = false;
      report('component/attribute', message, hint, { index }, mend);
    };
    const isText = type === 'mdxJsxAttribute' && (value === null || value === undefined || typeof value === 'string');
    if (!isText) fault(name ? `“${name}” of <${component}> stands in curly brackets.` : `<${component}> cannot be given curly brackets.`, name ? `Write it in quotation marks: ${name}="…"` : `Write it as ${components[component]!.example}`);
    else if (!Object.hasOwn(known, name)) fault(`<${component}> takes no “${name}”.`, suggestion(name, Object.keys(known)), { written: name, text: surelyMeant(name, Object.keys(known)) });
    else if (given.has(name)) fault(`“${name}” of <${component}> stands twice.`, 'Keep one of them.');
    else given.set(name, typeof value === 'string' ? value : '');
  }
  return { given, isClean };
}

function checkValue(name: string, value: string, rule: Attribute, component: string, report: Report): void {
  if (rule.choices && !rule.choices.includes(value)) {
    report('component/attribute', `“${value}” is not allowed for “${name}” of <${component}>.`, suggestion(value, rule.choices), undefined, { written: value, text: surelyMeant(value, rule.choices) });
  }
  if (rule.date && !isPartialDate(value)) {
    report('component/attribute', ...describeDate(value, '2015-09-13, 2015-09 or 2015'), undefined, { written: value, text: dayMeant(value, true) });
  }
}
