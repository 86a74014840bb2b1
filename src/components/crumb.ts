/** A step on the way from home to a page. */
export interface Crumb {
  label: string;
  /** From the site’s root. */
  path: string;
}
