import type { ClassCheck } from "@/classroom/checks/class-check";
import { checkSum } from "@/classroom/checks/short-code";

/**
 * How the first edition reads the code of a check, kept as it was: phones with an older offline copy go
 * on reading so. For tests of what such a phone makes of a code of today.
 */

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const typedFor: Readonly<Record<string, string>> = {
  ...{ O: "0", I: "1", İ: "1", L: "1", З: "3" },
  ...{ А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "0", Р: "P", С: "C", Т: "T", Х: "X" },
};
const widths = [1, 1, 8, 10, 10, 10];

function readBits(typed: string): number[] | null {
  const characters = [...typed.normalize("NFC").toUpperCase()]
    .filter((character) => !/[\s\-–—_.]/u.test(character))
    .map((character) => typedFor[character] ?? character);
  if (characters.length !== 8) return null;
  let bits = "";
  for (const character of characters) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, "0");
  }
  let at = 0;
  return widths.map((width) => {
    at += width;
    return Number.parseInt(bits.slice(at - width, at), 2);
  });
}

/** The check that a phone of the first edition takes a code for; null where it says that it has a mistake. */
export function readByFirstEdition(typed: string): ClassCheck | null {
  const numbers = readBits(typed);
  const sum = numbers?.pop();
  if (!numbers || sum !== checkSum(`safe-step check 1 ${numbers.join(" ")}`, 10)) return null;
  const [door, form, set = 0, nonce = 0, fingerprint = 0] = numbers;
  const lessons = [1, 2, 3, 4, 5, 6, 7, 8].filter((place) => set & (1 << (place - 1)));
  if (lessons.length === 0) return null;
  return { door: door ? "teen" : "child", form: form ? "b" : "a", lessons, nonce, fingerprint };
}
