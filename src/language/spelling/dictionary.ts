import { type AffixRule, readAffixRules } from "./affix-rules";

/** Knows the right spellings of a language. */
export interface Dictionary {
  /** Whether the form is spelled right; capitals are the caller's affair. */
  readonly has: (form: string) => boolean;
}

/** The words of a .dic file with their flags. */
function readWords(dic: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of dic.split("\n").slice(1)) {
    const [entry = ""] = line.split(/\s/);
    const slash = entry.indexOf("/");
    const word = slash < 0 ? entry : entry.slice(0, slash);
    const flags = slash < 0 ? "" : entry.slice(slash + 1);
    if (word !== "") words.set(word, (words.get(word) ?? "") + flags);
  }
  return words;
}

/**
 * Reads a dictionary of Hunspell's form (.aff and .dic).
 *
 * Instead of making all forms of all words, as spell checkers for Node do (for Russian: 8 seconds and
 * 290 MB, measured), it takes the affixes from a form and looks for the word that is left.
 */
export function readDictionary(aff: string, dic: string): Dictionary {
  const words = readWords(dic);
  const { prefixes, suffixes, longestPrefix, longestSuffix } = readAffixRules(aff);

  const carries = (word: string, flag: string) => words.get(word)?.includes(flag) ?? false;

  /** The words a form can be made from by one suffix (or none), with the rule. */
  function* withoutSuffix(form: string): Generator<[string, AffixRule]> {
    for (let length = 0; length <= Math.min(longestSuffix, form.length); length += 1) {
      for (const rule of suffixes.get(form.slice(form.length - length)) ?? []) {
        const word = form.slice(0, form.length - length) + rule.cut;
        if (rule.when.test(word)) yield [word, rule];
      }
    }
  }

  function* withoutPrefix(form: string): Generator<[string, AffixRule]> {
    for (let length = 0; length <= Math.min(longestPrefix, form.length); length += 1) {
      for (const rule of prefixes.get(form.slice(0, length)) ?? []) {
        const word = rule.cut + form.slice(length);
        if (rule.when.test(word)) yield [word, rule];
      }
    }
  }

  const isSuffixed = (form: string, allowed: (word: string, suffix: AffixRule) => boolean) => {
    for (const [word, suffix] of withoutSuffix(form)) {
      if (carries(word, suffix.flag) && allowed(word, suffix)) return true;
    }
    return false;
  };

  const isPrefixed = (form: string) => {
    for (const [rest, { flag, crosses }] of withoutPrefix(form)) {
      if (carries(rest, flag)) return true;
      const both = (word: string, suffix: AffixRule) => suffix.crosses && carries(word, flag);
      if (crosses && isSuffixed(rest, both)) return true;
    }
    return false;
  };

  return { has: (form) => words.has(form) || isSuffixed(form, () => true) || isPrefixed(form) };
}
