import type { ClassCheck } from "@/classroom/checks/class-check";

/**
 * Codes as the first edition of the site wrote them. They stand on boards, in printed sheets and on
 * devices: every later edition reads them as they were meant. Never changed, only added to.
 */
export interface GoldenCode {
  readonly code: string;
  readonly check: ClassCheck;
  /** A pupil's result for this check. */
  readonly result: string;
  readonly number: number;
  readonly safe: readonly boolean[];
}

const golden = (
  code: string,
  door: ClassCheck["door"],
  form: ClassCheck["form"],
  [lessons, nonce, fingerprint]: readonly [lessons: string, nonce: number, fingerprint: number],
  [result, number, safe]: readonly [result: string, number: number, safe: string],
): GoldenCode => ({
  code,
  check: { door, form, lessons: [...lessons].map(Number), nonce, fingerprint },
  result,
  number,
  safe: [...safe].map((answer) => answer === "1"),
});

/** 24 checks, the smallest and the largest numbers first, each with a pupil's result. */
export const firstEdition: readonly GoldenCode[] = [
  golden("01000059", "child", "a", ["1", 0, 0], ["08021REM", 1, "1"]),
  golden("ZZZZZZQJ", "teen", "b", ["12345678", 1023, 1023], ["FZZYP21B", 63, "111111111111"]),
  golden("8Q4QW69Y", "child", "b", ["1235", 151, 902], ["3QXQ3XVJ", 14, "110110111111"]),
  golden("G2KFC8ME", "teen", "a", ["2", 623, 392], ["6AQ41AC1", 25, "01001110101"]),
  golden("84CCZ46S", "child", "b", ["3", 396, 996], ["CRS67902", 51, "110010011"]),
  golden("RKKY68A0", "teen", "b", ["125", 638, 200], ["083WZ89G", 1, "011111"]),
  golden("B7H9RBKA", "child", "b", ["12367", 553, 779], ["8RHN6YF8", 35, "010110001"]),
  golden("T96M9N8C", "teen", "b", ["147", 212, 309], ["EHBY2RXY", 58, "11111101010"]),
  golden("TQ3EQ3H3", "teen", "b", ["12357", 110, 739], ["80BQW1ZT", 32, "110111010"]),
  golden("TYQBPBWG", "teen", "b", ["23457", 747, 715], ["FR7S8P72", 63, "001111100"]),
  golden("PHVEGHTW", "teen", "a", ["1578", 878, 529], ["FGFZZ93M", 62, "111111110"]),
  golden("KYJMS2VH", "teen", "a", ["234567", 596, 802], ["FRK5JDFH", 63, "010011001"]),
  golden("Y620GNV4", "teen", "b", ["2378", 64, 533], ["FX1JZ6R5", 63, "100110000101"]),
  golden("D1XWJWGR", "child", "b", ["168", 956, 604], ["88ZY4NPJ", 33, "1111111110"]),
  golden("3W7HM2XT", "child", "a", ["34567", 241, 642], ["2STV917D", 11, "101101011100"]),
  golden("41A8QB2D", "child", "a", ["18", 328, 747], ["8G4FWK56", 34, "1110001"]),
  golden("MSGF2H5B", "teen", "a", ["1458", 527, 81], ["8GA4PJC7", 34, "010001010"]),
  golden("W7HQ3T4S", "teen", "b", ["1238", 567, 122], ["1G5X612X", 6, "01111010"]),
  golden("2K7TVRWS", "child", "a", ["1257", 250, 888], ["B9RKRHQ9", 45, "100100011100"]),
  golden("3Q4WZZC6", "child", "a", ["123567", 156, 1023], ["4R9V9RS8", 19, "10111001"]),
  golden("3XGT4525", "child", "a", ["134567", 538, 133], ["CRVQP1PY", 51, "110111011"]),
  golden("KVQSMYX7", "teen", "a", ["124567", 761, 670], ["9G3TBDXY", 38, "101111"]),
  golden("RD87MHY9", "teen", "b", ["134", 263, 657], ["7R89JC1P", 31, "00100001"]),
  golden("W5MCJKA1", "teen", "b", ["138", 652, 595], ["7SQE6VSG", 31, "1110111011"]),
];

const second = (
  code: string,
  door: ClassCheck["door"],
  form: ClassCheck["form"],
  [lessons, nonce, fingerprint]: readonly [
    lessons: readonly number[],
    nonce: number,
    fingerprint: number,
  ],
) => ({ code, check: { door, form, lessons, nonce, fingerprint } });

/**
 * Codes in the second layout, with a ninth or tenth lesson. The last two had to be turned: with the sum
 * they would otherwise have, the first edition would have taken them for checks of other lessons.
 */
export const secondLayout: readonly Pick<GoldenCode, "code" | "check">[] = [
  second("200000BA", "child", "a", [[9], 0, 0]),
  second("ZZZZZZN0", "teen", "b", [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 511, 1023]),
  second("XD437DWE", "teen", "b", [[3, 5, 6, 8, 10], 262, 475]),
  second("5JQQ3CD8", "child", "a", [[2, 4, 7, 8, 10], 494, 216]),
  second("BDJMV0TZ", "child", "b", [[2, 3, 5, 6, 8, 9], 169, 705]),
  second("QH73RD4E", "teen", "a", [[3, 7, 8, 9, 10], 455, 538]),
  second("3GKY9H6S", "child", "a", [[2, 7, 8, 9], 252, 610]),
  second("VV0Q8YA6", "teen", "b", [[3, 4, 6, 7, 8, 9], 46, 572]),
  second("3BMHY5XV", "child", "a", [[2, 3, 4, 6, 8, 9], 291, 907]),
  second("WAHEF5C5", "teen", "b", [[2, 4, 6, 10], 92, 970]),
  second("5CR1JGWE", "child", "a", [[1, 2, 5, 6, 8, 10], 3, 161]),
  second("727Y70W9", "child", "a", [[4, 8, 9, 10], 508, 449]),
];
