import { type Door, doors } from "@/base/doors";
import { type Locale, locales } from "@/i18n/locales";
import type { ContentFiles } from "./files";
import { doorOf, everythingSaid } from "./language/everything-said";
import type { Placed } from "./language/placed";
import type { Library } from "./library";
import { reviewPool } from "./pool";
import type { Problem } from "./problem";

/*
 * What could mislead somebody about safety and can be found by its words (content standard, section 1). Single words
 * that are never said stand in content/language/forbidden.yml.
 */

/** Doors whose second edition is still to be written: there what needs it is reported and stops nothing. */
export const notYetRewritten: readonly Door[] = ["teen", "family", "teacher"];

/** What the surface is called that must not become the sign of a safe place. */
const asphalt: Readonly<Record<Locale, RegExp>> = {
  az: /asfalt/i,
  en: /asphalt/i,
  ru: /асфальт/i,
};

/** At most this share of a door's stems may stand on it. */
const mostAsphalt = 1 / 4;

function judgeAsphalt(library: Library, door: Door, locale: Locale): Problem[] {
  const stems = reviewPool(library, door, locale);
  const named = stems.filter(({ question }) => asphalt[locale].test(question.prompt));
  const most = Math.floor(stems.length * mostAsphalt);
  if (named.length <= most) return [];
  const examples = named.slice(0, 5).map(({ id }) => id);
  return [
    {
      file: `content/bank/${door}`,
      line: 1,
      within: null,
      wrong: `${named.length} of ${stems.length} stems at the door “${door}” stand on asphalt in ${locale}: a surface becomes the sign of a safe place (${examples.join(", ")} …)`,
      toDo: `Say who asked about the way and showed it: ${most} at the most.`,
    },
  ];
}

/** A sentence that may only stand with something beside it, or in an unsafe option: that is what one is there for. */
interface Saying {
  readonly words: Readonly<Record<Locale, RegExp>>;
  /** What makes it right again, in the same piece. */
  readonly unless: Readonly<Record<Locale, RegExp>>;
  readonly wrong: string;
  readonly toDo: string;
}

const sayings: readonly Saying[] = [
  {
    words: {
      az: /böyüklər(in)?( yaxşı)? (tanıyır|tanıdığı|bilir|bildiyi)/iu,
      en: /\badults (know|who know)\b(?! already)/i,
      ru: /взрослы[ех]( хорошо)?,? (которые )?знают/iu,
    },
    unless: {
      az: /hamısını bilmir|hər şeyi bilmir|nömrə|görməsə/iu,
      en: /not know|everything|number|where you/i,
      ru: /не знают|не вс[её]|номер|где ты/iu,
    },
    wrong: "that adults know a place is given as the reason why it is safe",
    toDo: "Say who asked about it and showed or permitted it.",
  },
  {
    words: {
      az: /(hasar|çəpər)\p{L}*[^.!?]*(«dayan»|dayan\p{L}* de)/iu,
      en: /\bfences?\b[^.!?]*\bsays? “?stop/i,
      ru: /забор\p{L}*[^.!?]*(говор\p{L}+|значит)[^.!?]*(«стой»|«стоп»|стой)/iu,
    },
    unless: {
      az: /tarla|sahə|xaraba|uçuq|boş|yolu? kəs|yolun eni|parça/iu,
      en: /field|ruin|empty|plot|across|cloth/i,
      ru: /пол[еяю]|развалин|руин|пуст|поперёк|перегоражива|ткан|тряп|лоскут/iu,
    },
    wrong: "every fence is said to say “stop”, which is false at a playground or a house",
    toDo: "Say which: around a field, a ruin or an empty plot, or across a road.",
  },
];

const isUnsafeOption = ({ kind, line, file }: Placed, files: ContentFiles): boolean =>
  kind === "option" && /^\s*- \[ \]/.test(files.get(file)?.split("\n")[line - 1] ?? "");

function judgeSayings(files: ContentFiles): (Problem & { readonly door: Door | null })[] {
  return everythingSaid(files).flatMap((said) =>
    sayings.flatMap(({ words, unless, wrong, toDo }) => {
      const found = words[said.locale].exec(said.text);
      if (!found || unless[said.locale].test(said.text) || isUnsafeOption(said, files)) return [];
      const { file, line, within } = said;
      return [
        { file, line, within, door: doorOf(file, files), wrong: `“${found[0]}”: ${wrong}`, toDo },
      ];
    }),
  );
}

/** What was found: mistakes, and what a door's second edition has still to mend. */
export interface SafetyFindings {
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
}

/** Judges all texts by what the content standard says of safe ways, fences and surfaces. */
export function judgeSafety(library: Library, files: ContentFiles): SafetyFindings {
  const shares = doors.flatMap((door) =>
    locales.flatMap((locale) =>
      judgeAsphalt(library, door, locale).map((problem) => ({ ...problem, door })),
    ),
  );
  const found = [...shares, ...judgeSayings(files)];
  const waits = ({ door }: { readonly door: Door | null }) =>
    door !== null && notYetRewritten.includes(door);
  const plain = ({ door: _, ...problem }: Problem & { readonly door: Door | null }): Problem =>
    problem;
  return {
    problems: found.filter((one) => !waits(one)).map(plain),
    advice: found.filter(waits).map(plain),
  };
}
