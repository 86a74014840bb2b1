/** What a new `redirects.yaml` begins with. */
const head = '# Addresses that records had before, and the record that each leads to. `npm run move` and `npm run remove` write it.\n';

/** The text of `redirects.yaml` with an address added; an entry for what is now the name of a record goes. */
export function withRedirect(text: string | undefined, from: string, to: string): string {
  const kept = withoutLines(text ?? head, (key) => key === to || key === from);
  return `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${from}: ${to}\n`;
}

/** The text without the addresses that led to a record that goes; undefined where no address is left. */
export function withoutRedirectsTo(text: string, to: string): string | undefined {
  const kept = withoutLines(text, (_, target) => target === to);
  return kept.split('\n').some((line) => entry.test(line)) ? kept : undefined;
}

const entry = /^["']?([a-z]+\/[a-z0-9-]+)["']?\s*:\s*["']?([a-z]+\/[a-z0-9-]+)["']?\s*(#.*)?\r?$/;

function withoutLines(text: string, goes: (from: string, to: string) => boolean): string {
  return text.split(/(?<=\n)/).filter((line) => {
    const match = entry.exec(line.replace(/\n$/, ''));
    return !match || !goes(match[1]!, match[2]!);
  }).join('');
}
