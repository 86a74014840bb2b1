/** `('/base/', '/topics/')` → `/base/topics/`; fragments and absolute addresses are left alone. */
export function joinBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** `('/base/', '/base/topics/')` → `/topics/`: the way back. */
export function withoutBase(base: string, pathname: string): string {
  const start = base.replace(/\/+$/, '');
  return start && (pathname === start || pathname.startsWith(`${start}/`)) ? pathname.slice(start.length) || '/' : pathname;
}

/** A root-relative path of the site → its address where the site stands. */
export const href = (path: string): string => joinBase(import.meta.env.BASE_URL, path);
