import { cpus, loadavg, totalmem } from 'node:os';

/** A table in Markdown, figures to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** `2.14 [2.02..2.60]`: the median, and the least and most. */
export function spread(values: readonly number[], middle: number, digits: number): string {
  return `${middle.toFixed(digits)} [${Math.min(...values).toFixed(digits)}..${Math.max(...values).toFixed(digits)}]`;
}

export const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** What a figure was measured on, and how busy that was at the time: an idle machine has a load of about 0. */
export function machine(): string {
  const [cpu] = cpus();
  return `Load ${loadavg()[0]?.toFixed(1)}; ${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
