import { Refusal } from './refusal.ts';

/** Options that `npm run` keeps for itself where no `--` stands before them; it passes them on in the environment alone. */
export function eatenOptions(names: readonly string[], environment: Readonly<Record<string, string | undefined>>): Map<string, string> {
  return new Map(names.flatMap((name) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  }));
}

/** Nothing is done on half of what was asked for. */
export function refuseEaten(eaten: ReadonlyMap<string, string>, command: string): void {
  const [name] = eaten.keys();
  if (name !== undefined) throw new Refusal(`npm kept “--${name}” for itself. Put two hyphens before the options: npm run ${command} -- … --${name} …`);
}
