import { spawnSync } from 'node:child_process';

/** The day of what is built, as `2015-09-13`: that of `SOURCE_DATE_EPOCH` or of the last commit, so that two builds of one commit agree. */
export function today(): string | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
