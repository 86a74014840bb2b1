import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from './catalogue/nearest.ts';

/** The options of a command. One that is not there, or stands without its value, is thrown as a line for the author. */
export function readOptions<const T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Error(mendOf(error as NodeJS.ErrnoException, Object.keys(config.options ?? {})), { cause: error });
  }
}

function mendOf({ code, message }: NodeJS.ErrnoException, names: string[]): string {
  const written = /'(?:-\w, )?([^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message.includes('does not take') ? `“${written}” takes no value.` : `“${written}” needs a value.`;
  return `“${written}” is not an option. ${suggestion(written, names.map((name) => `--${name}`))}`;
}
