import { findEntry } from '../catalogue/catalogue.ts';
import type { ProseContext } from './context.ts';

/** A link as authors write it → an address: `organisations/x#h` leads to the record, `#h` stays, the web stays. */
export function resolveLink(target: string, { catalogue, href }: ProseContext): string {
  if (/^(https?:|mailto:|#)/i.test(target)) return percentEncoded(target);
  const [key = '', fragment] = target.split('#');
  const entry = findEntry(catalogue, key);
  if (!entry) throw new Error(`no record “${key}”`);
  return href(fragment ? `${entry.url}#${fragment}` : entry.url);
}

/** An address holds a few signs of ASCII; the rest is written as bytes. What is written so already stays. */
function percentEncoded(address: string): string {
  return address.replace(/%(?![0-9a-f]{2})|[^\w!#$%&'()*+,./:;=?@~-]/giu, encodeURIComponent);
}
