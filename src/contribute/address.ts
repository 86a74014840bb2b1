/** GitHub refuses longer addresses, as do some programs on the way there. */
export const longestAddress = 8000;

export interface Proposal {
  /** The path from the root of the repository: `content/terms/fog-signal.yaml`. */
  path: string;
  text: string;
  isNew: boolean;
}

/** The page of GitHub where a file is proposed. `holdsText` says whether the address carries its text; where it does not, it is pasted. */
export function githubAddress(repository: string, { path, text, isNew }: Proposal, branch = 'main'): { address: string; holdsText: boolean } {
  const start = repository.replace(/\/+$/, '');
  // GitHub’s page for changing a file takes no text from its address.
  if (!isNew) return { address: `${start}/edit/${branch}/${path}`, holdsText: false };
  const bare = `${start}/new/${branch}?filename=${encodeURIComponent(path)}`;
  const full = `${bare}&value=${encodeURIComponent(text)}`;
  return full.length <= longestAddress ? { address: full, holdsText: true } : { address: bare, holdsText: false };
}
