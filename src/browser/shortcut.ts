const isField = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** `/`, Ctrl-K and Cmd-K reach the box from anywhere but a field. */
export function reachByKey(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!(isSlash || isK) || event.defaultPrevented || isField(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
