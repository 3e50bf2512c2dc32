/** True for a key that belongs to an input method: it composes a word, and its keys are its own. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari tells the key that ends composing by this number alone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it
  return event.isComposing || event.keyCode === 229;
}
