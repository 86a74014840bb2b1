/** Signs that nobody sees, among them those that turn the direction of writing: what is read would not be what is written. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A contributor’s text with every unseen sign spelt out: `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
}
