/** What the keys of a keyboard and of a presenter remote do while a lesson is on the wall. */

export type KeyAction =
  | { readonly kind: "forward" | "back" | "first" | "last" | "blank" | "help" | "nothing" }
  | { readonly kind: "hand"; readonly option: number; readonly by: 1 | -1 };

/** What is known of a pressed key. */
export interface Pressed {
  readonly key: string;
  /** The key by its place: letters of another keyboard stand elsewhere. */
  readonly code: string;
  readonly shift: boolean;
}

const moves: Readonly<Record<string, Exclude<KeyAction["kind"], "hand">>> = {
  ArrowRight: "forward",
  ArrowDown: "forward",
  PageDown: "forward",
  Enter: "forward",
  " ": "forward",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  "?": "help",
  // Remotes begin a show with it; a browser would load the page anew and lose the place.
  F5: "nothing",
};

const placeOf = (code: string) => "ABCDEF".indexOf(/^Key([A-F])$/.exec(code)?.[1] ?? "-");

/**
 * What a key does; null for a key that is not ours.
 * @param options how many options hands can be raised for now; 0 where none are
 * @param letters what the options are called, in the language of the page
 */
export function keyAction(
  { key, code, shift }: Pressed,
  options: number,
  letters: string,
): KeyAction | null {
  if (options > 0) {
    const named = key.length === 1 ? letters.indexOf(key.toUpperCase()) : -1;
    const option = named >= 0 ? named : placeOf(code);
    if (option >= 0 && option < options) return { kind: "hand", option, by: shift ? -1 : 1 };
  }
  const move = moves[key];
  if (move) return { kind: move };
  // Remotes send a full stop or B, typed as whatever the keyboard's language has there.
  const blanks = key === "." || key === "b" || code === "Period" || code === "KeyB";
  return blanks ? { kind: "blank" } : null;
}
