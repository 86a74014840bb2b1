import { codes, type Code } from './codes.ts';
import type { Edit, Problem } from './problem.ts';

/** Problems in the Static Analysis Results Interchange Format, 2.1.0 (OASIS): what code-scanning services read. */
export function sarif(problems: readonly Problem[]): string {
  const used = [...new Set(problems.map(({ code }) => code))].sort();
  return JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'npm run check', rules: used.map(rule) } },
      columnKind: 'utf16CodeUnits',
      results: problems.map((problem) => result(problem, used.indexOf(problem.code))),
    }],
  }, null, 2);
}

const rule = (code: Code) => ({
  id: code,
  shortDescription: { text: codes[code].means },
  help: { text: `${codes[code].mend}\n\nWrong:\n${codes[code].wrong}\n\nMended:\n${codes[code].mended}` },
});

function result({ file, line, column, length, code, severity, message, hint, fix }: Problem, ruleIndex: number) {
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') };
  const region = { startLine: line, startColumn: column, ...(length ? { endColumn: column + length } : {}) };
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: [message, hint].filter(Boolean).join(' ') },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fix ? { fixes: [{ artifactChanges: [{ artifactLocation, replacements: fix.map(replacement) }] }] } : {}),
  };
}

/** The end of a region is the place after its last letter. */
function replacement({ line, column, written, text }: Edit) {
  const lines = written.split('\n');
  const last = lines.at(-1)!.length;
  return {
    deletedRegion: {
      startLine: line, startColumn: column,
      endLine: line + lines.length - 1, endColumn: lines.length === 1 ? column + last : last + 1,
    },
    insertedContent: { text },
  };
}
