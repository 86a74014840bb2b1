import { githubAddress } from '../../contribute/address.ts';
import type { DraftFile } from '../../contribute/draft.ts';
import { make } from '../make.ts';

interface ProposalOptions {
  repository: string;
  announce: (words: string) => void;
}

/** The steps by which files become a pull request on GitHub; without a repository, the texts to send on. */
export function proposal(files: readonly DraftFile[], options: ProposalOptions): HTMLElement[] {
  const changed = files.filter(({ isChanged }) => isChanged);
  if (changed.length === 0) return [make('p', {}, ['Nothing has been changed yet.'])];
  const steps = changed.map((file, index) => step(file, changed.length > 1 ? index + 1 : 0, options));
  const after = options.repository
    ? ['GitHub asks you to sign in, makes a copy of the repository for you, and offers a pull request. The same checks run there, with spelling and days of review besides, and an editor reads it.']
    : ['This site names no repository. Send the text to its editors.'];
  const both = changed.length > 1 && options.repository ? [make('p', {}, ['There are two files, the record and its table. Propose the first, and add the second to the same branch: GitHub names it at the top of the page.'])] : [];
  return [...both, make('ol', { class: 'steps', role: 'list' }, steps), make('p', {}, after)];
}

function step(file: DraftFile, number: number, { repository, announce }: ProposalOptions): HTMLElement {
  const path = `content/${file.path}`;
  const { address, holdsText } = repository ? githubAddress(repository, { ...file, path }) : { address: '', holdsText: false };
  const copy = make('button', { type: 'button', class: 'button button--quiet', 'data-copy': path }, ['Copy the text']);
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(file.text).then(
      () => { announce(`The text of ${path} is copied.`); copy.textContent = 'Copied'; },
      () => { announce('The browser does not let this page copy. Download the file, or select the text below.'); },
    );
  });
  const download = make('a', { class: 'button button--quiet', href: URL.createObjectURL(new Blob([file.text], { type: 'text/plain' })), download: file.path.split('/').at(-1)!, 'data-download': path }, ['Download the file']);
  const open = make('a', { class: 'button', href: address, target: '_blank', rel: 'noopener', 'data-propose': path }, [holdsText ? 'Open GitHub with the text filled in (new tab)' : 'Open GitHub (new tab)', make('span', { class: 'visually-hidden' }, [` for ${path}`])]);
  const words = holdsText ? [] : repository
    ? [make('p', {}, [file.isNew ? 'The text is too long for an address. Copy it, then open GitHub and paste it into the empty file.' : 'Copy the text, then open GitHub, select all that stands in the file, and paste.'])]
    : [];
  const buttons = holdsText ? [open, copy, download] : [copy, ...(repository ? [open] : []), download];
  return make('li', {}, [
    make('h3', {}, [`${number ? `${number}. ` : ''}${path}`]),
    ...words,
    make('div', { class: 'entry-buttons' }, buttons),
    make('details', {}, [make('summary', {}, ['Show the text']), make('pre', { class: 'file-text', tabindex: '0' }, [make('code', {}, [file.text])])]),
  ]);
}
