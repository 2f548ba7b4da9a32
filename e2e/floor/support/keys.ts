/** A key as the protocol wants it. */
interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  /** What it types; nothing for keys that only move. */
  readonly text?: string;
}

const keys: Readonly<Record<string, Key>> = {
  Tab: { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 },
  Enter: { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" },
  Space: { key: " ", code: "Space", windowsVirtualKeyCode: 32, text: " " },
  ArrowUp: { key: "ArrowUp", code: "ArrowUp", windowsVirtualKeyCode: 38 },
  ArrowDown: { key: "ArrowDown", code: "ArrowDown", windowsVirtualKeyCode: 40 },
};

const shift = 8;

/** The events of a press: "Tab", "Shift+Tab", "Space" … */
export function pressOf(name: string): readonly object[] {
  const key = keys[name.replace("Shift+", "")];
  if (!key) throw new Error(`There is no key “${name}” here.`);
  const modifiers = name.startsWith("Shift+") ? shift : 0;
  const down = { type: key.text ? "keyDown" : "rawKeyDown", modifiers, ...key };
  const { text: _, ...up } = key;
  return [down, { type: "keyUp", modifiers, ...up }];
}
