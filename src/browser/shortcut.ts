const isField = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** Where the switch is shown, as `search.css` has it: a key without a switch would be one that nobody can turn off. */
const isSwitchShown = () => matchMedia('(any-pointer: fine)').matches;
const kept = 'portal-slash';

/**
 * Ctrl-K and Cmd-K reach the box from anywhere but a field, and so does `/`, unless the reader has switched it off: a
 * single key may be struck, or heard by a voice control, unmeant (WCAG 2.1.4).
 */
export function reachByKey(input: HTMLInputElement, slash?: HTMLInputElement | null): void {
  let isOn = recall();
  if (slash) {
    slash.checked = isOn;
    slash.addEventListener('change', () => {
      isOn = slash.checked;
      remember(isOn);
    });
  }
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && isOn && isSwitchShown();
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!(isSlash || isK) || event.defaultPrevented || isField(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

// A browser may keep its store shut: then the switch holds until the reader leaves the page.
function recall(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    return true;
  }
}

function remember(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(kept);
    else localStorage.setItem(kept, 'off');
  } catch {
    return;
  }
}
