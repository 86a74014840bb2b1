import type { Files } from './files.ts';
import { problem, wholeFile, type Problem } from './problem.ts';

const maximumBytes = 2_000_000;

/** Bytes → text without a byte order mark and with plain line ends, or the problem that forbids it. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  if (bytes.byteLength > maximumBytes) {
    return { problem: problem(file, wholeFile, 'file/size', 'The file is larger than 2 MB.', 'Split it, or leave out what the portal does not use.') };
  }
  const text = toText(bytes);
  if (text === undefined || text.includes('\0')) {
    return { problem: problem(file, wholeFile, 'file/encoding', 'The file is not plain text in UTF-8.', file.endsWith('.csv') ? 'Save it again from the spreadsheet as “CSV UTF-8”.' : 'Save it again as plain text, with the encoding “UTF-8”.') };
  }
  if (text.trim() === '') {
    return { problem: problem(file, wholeFile, 'file/empty', 'The file is empty.', 'Fill it in, or delete it.') };
  }
  return { text: text.replace(/\r\n?/g, '\n') };
}

function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The texts of files by their names in messages, for quoting a line. */
export function textOf(files: Files, folder: string): (file: string) => string | undefined {
  return (file) => {
    const bytes = files.get(file.slice(folder.length + 1));
    const decoded = bytes && decode(file, bytes);
    return decoded && 'text' in decoded ? decoded.text : undefined;
  };
}
