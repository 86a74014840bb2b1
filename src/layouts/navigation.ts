export interface NavigationLink {
  label: string;
  path: string;
}

/** The five ways in that stand in every header. */
export const mainLinks: NavigationLink[] = [
  { label: 'Briefings', path: '/briefings/' },
  { label: 'Who’s who', path: '/organisations/' },
  { label: 'Places', path: '/places/' },
  { label: 'Timeline', path: '/timeline/' },
  { label: 'Data', path: '/data/' },
];

/** What else there is, at the foot of every page. */
export const footLinks: NavigationLink[] = [
  { label: 'Topics', path: '/topics/' },
  { label: 'Programmes', path: '/programmes/' },
  { label: 'People', path: '/people/' },
  { label: 'Charts', path: '/charts/' },
  { label: 'Claims', path: '/claims/' },
  { label: 'Glossary', path: '/glossary/' },
  { label: 'Sources', path: '/sources/' },
  { label: 'A to Z', path: '/a-z/' },
  { label: 'About', path: '/about/' },
  { label: 'Accessibility', path: '/accessibility/' },
  { label: 'Feed', path: '/feed.xml' },
];

/** Pages that belong under a link of another address: a person is part of the who’s who. */
const sections: Record<string, string> = { '/topics/': '/briefings/', '/people/': '/organisations/', '/charts/': '/data/' };

/** Whether a page belongs to a link: the page itself, or its section. */
export function currentOf(link: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === link) return 'page';
  const section = Object.entries(sections).find(([start]) => pathname.startsWith(start))?.[1];
  return pathname.startsWith(link) || section === link ? 'true' : undefined;
}
