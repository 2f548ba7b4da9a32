import { cleanCode } from "./typed-code";

/**
 * Short codes of eight characters, to be read aloud, typed or scanned: 40 bits in Crockford's base 32
 * (https://www.crockford.com/base32.html), which has no I, L, O or U.
 */

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many characters a code has. */
export const codeLength = 8;

/** A part of a code: a number and how many bits it takes. */
export type Field = readonly [value: number, bits: number];

/** The largest number that fits into so many bits. */
export const mostOf = (bits: number): number => 2 ** bits - 1;

/** The number in some of the bits of another, of which so many are below it. */
const part = (packed: number, below: number, bits: number): number =>
  Math.floor(packed / 2 ** below) % 2 ** bits;

/**
 * Writes numbers into a code, the first in front.
 *
 * @param fields together 40 bits
 * @throws RangeError where a number does not fit its bits, or the bits are not 40
 */
export function writeCode(fields: readonly Field[]): string {
  // Plain numbers hold 53 bits exactly; shifts hold 32, and no BigInt parses before Safari 14.
  let packed = 0;
  let room = 0;
  for (const [value, bits] of fields) {
    if (!Number.isInteger(value) || value < 0 || value > mostOf(bits)) {
      throw new RangeError(`${value} does not fit into ${bits} bits.`);
    }
    packed = packed * 2 ** bits + value;
    room += bits;
  }
  if (room !== codeLength * 5) throw new RangeError(`A code has 40 bits, not ${room}.`);
  let text = "";
  for (let place = codeLength - 1; place >= 0; place -= 1) {
    text += alphabet[part(packed, place * 5, 5)];
  }
  return text;
}

/**
 * Reads the numbers of a code.
 *
 * @param typed as a person typed it
 * @param widths bits of each number, together 40
 * @returns null when these are not eight characters of the alphabet
 */
export function readCode(typed: string, widths: readonly number[]): number[] | null {
  const characters = [...cleanCode(typed)];
  if (characters.length !== codeLength) return null;
  let packed = 0;
  for (const character of characters) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    packed = packed * 32 + value;
  }
  let below = codeLength * 5;
  return widths.map((bits) => {
    below -= bits;
    return part(packed, below, bits);
  });
}

/**
 * For the eye: "4F7K-20QX". A keyboard for Azerbaijani has no W, and U is no character of a code: so a
 * W is shown as U, and both are read.
 */
export const spacedCode = (code: string): string =>
  `${code.slice(0, 4)}-${code.slice(4)}`.replace(/W/g, "U");

/**
 * A check sum over a text: CRC-32 (ITU-T V.42) cut to the bits wanted. It finds a mistyped or exchanged
 * character; it is no protection against somebody who wants to cheat, and need not be.
 */
export function checkSum(text: string, bits: number): number {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> (32 - bits);
}
