/** One way to make a form from a word: “тронь” + {cut "ь", add "ьте"} = “троньте”. */
export interface AffixRule {
  readonly flag: string;
  readonly cut: string;
  readonly add: string;
  /** What the word must look like where the affix is put. */
  readonly when: RegExp;
  /** Whether it may stand together with an affix at the other end. */
  readonly crosses: boolean;
}

/** The affixes of a language, by the letters they add: quick to look up from a form. */
export interface AffixRules {
  readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>;
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>;
  readonly longestSuffix: number;
  readonly longestPrefix: number;
}

/** Reads a .aff file of Hunspell: its prefixes and suffixes, which is all en_GB and ru_RU need. */
export function readAffixRules(aff: string): AffixRules {
  const found = { PFX: new Map<string, AffixRule[]>(), SFX: new Map<string, AffixRule[]>() };
  const crosses = new Map<string, boolean>();
  for (const line of aff.split("\n")) {
    const [kind, flag = "", cut = "", add = "", when = ""] = line.trim().split(/\s+/);
    if (kind !== "PFX" && kind !== "SFX") continue;
    // The head of a group has three values: SFX V Y 2; a rule has four or more: SFX V e ive e
    if (when === "") {
      crosses.set(kind + flag, cut === "Y");
      continue;
    }
    const letters = add === "0" ? "" : add.replace(/\/.*$/, "");
    const rule: AffixRule = {
      flag,
      cut: cut === "0" ? "" : cut,
      add: letters,
      when: new RegExp(kind === "SFX" ? `${when}$` : `^${when}`, "u"),
      crosses: crosses.get(kind + flag) ?? false,
    };
    const same = found[kind].get(letters);
    if (same) same.push(rule);
    else found[kind].set(letters, [rule]);
  }
  const longest = (rules: ReadonlyMap<string, unknown>) =>
    Math.max(0, ...[...rules.keys()].map((letters) => letters.length));
  return {
    prefixes: found.PFX,
    suffixes: found.SFX,
    longestPrefix: longest(found.PFX),
    longestSuffix: longest(found.SFX),
  };
}
