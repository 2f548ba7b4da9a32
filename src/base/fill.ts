import { hasOwn } from "./has-own";

/**
 * Puts values into `{name}` places of an interface sentence. Islands get such sentences as props and
 * fill them on the device, where no message library is shipped.
 *
 * @throws when the sentence names a value that was not given: a gap in a safety text must not pass.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value for {${name}} in "${sentence}"`);
    return String(value);
  });
}
