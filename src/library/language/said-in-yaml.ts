import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { isLocale, type Locale } from "@/i18n/locales";
import { asRead, type Placed } from "./placed";

/** Values that are no sentences: ids, dates, sources in the language of the source. */
const notSaid = new Set(["id", "source", "asOf", "confirmedBy", "url", "see", "rule"]);

/** What is known of a value from what stands around it. */
interface Inside {
  readonly locale: Locale | null;
  readonly within: string | null;
}

/** A text with the place it begins at. */
interface Found extends Inside {
  readonly text: string;
  readonly offset: number;
}

function textsInMap(map: YAMLMap, { locale, within }: Inside): Found[] {
  const id = map.get("id") ?? map.get("number");
  const name = typeof id === "string" ? id : within;
  return map.items.flatMap(({ key, value }) => {
    const said = String(key);
    if (notSaid.has(said)) return [];
    return textsIn(value, { locale: isLocale(said) ? said : locale, within: name });
  });
}

function textsIn(node: unknown, inside: Inside): Found[] {
  if (isMap(node)) return textsInMap(node, inside);
  if (isSeq(node)) return node.items.flatMap((item) => textsIn(item, inside));
  if (!isScalar(node) || typeof node.value !== "string") return [];
  return [{ ...inside, text: node.value, offset: node.range?.[0] ?? 0 }];
}

/** Every text of a YAML (or JSON) document, with the line it begins at. */
export function yamlTexts(
  source: string,
  locale: Locale | null,
): (Inside & { readonly text: string; readonly line: number })[] {
  const lines = new LineCounter();
  const document = parseDocument<ParsedNode>(source, { lineCounter: lines });
  return textsIn(document.contents, { locale, within: null }).map(({ offset, ...found }) => ({
    ...found,
    line: lines.linePos(offset).line,
  }));
}

/**
 * Everything a data file says: the texts under az, en and ru, at whatever depth; the whole file where it
 * is named after a language (algorithm/az.yml).
 */
export function saidInYaml(source: string, file: string): Placed[] {
  const named = /(?:^|\/)([a-z]{2})\.yml$/.exec(file)?.[1] ?? "";
  return yamlTexts(source, isLocale(named) ? named : null).flatMap((found): Placed[] => {
    const { locale, within, line } = found;
    const text = asRead(found.text);
    if (locale === null || text === "") return [];
    return [{ file, locale, reader: "anyone", kind: "data", line, within, text, around: text }];
  });
}
