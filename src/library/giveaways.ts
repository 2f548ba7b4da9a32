import { type Door, doors } from "@/base/doors";
import { type Locale, locales } from "@/i18n/locales";
import { offersOf } from "@/question-types/authoring";
import type { Offered } from "@/question-types/contract";
import type { QuestionType } from "@/question-types/rules";
import type { Library } from "./library";
import { type PoolQuestion, reviewPool } from "./pool";
import type { Problem } from "./problem";

/** What would give an answer away, were it so again and again (content standard, section 2). */
interface Giveaway {
  readonly words: string;
  readonly mend: string;
  /** The languages in which it is judged: places are the same in all of them. */
  readonly locales: readonly Locale[];
  readonly holds: (offered: readonly Offered[]) => boolean;
}

/** Only one that stands out by its length is seen to be the longest. */
function longestIsSafe(offered: readonly Offered[]): boolean {
  const length = Math.max(...offered.map(({ text }) => text.length));
  const [longest, ...others] = offered.filter(({ text }) => text.length === length);
  return longest?.safe === true && others.length === 0;
}

const giveaways: readonly Giveaway[] = [
  {
    words: "stands first",
    mend: "Move it in some of them",
    locales: ["az"],
    holds: (offered) => offered[0]?.safe === true,
  },
  {
    words: "stands last",
    mend: "Move it in some of them",
    locales: ["az"],
    holds: (offered) => offered.at(-1)?.safe === true,
  },
  {
    words: "is the longest",
    mend: "Shorten it or lengthen another in some of them",
    locales,
    holds: longestIsSafe,
  },
];

/** A choice of some question: what is offered, and how likely chance makes any one of it a safe one. */
interface Choice {
  readonly question: string;
  readonly offered: readonly Offered[];
  readonly chance: number;
}

function choicesOf(pool: readonly PoolQuestion[]): Map<QuestionType, Choice[]> {
  const byType = new Map<QuestionType, Choice[]>();
  for (const { id, question } of pool) {
    for (const offered of offersOf(question)) {
      const chance = offered.filter(({ safe }) => safe).length / offered.length;
      const choices = byType.get(question.type) ?? [];
      byType.set(question.type, [...choices, { question: id, offered, chance }]);
    }
  }
  return byType;
}

/** With fewer choices even always is no habit. */
const fewest = 8;
/** So far above chance, in standard deviations, lies a habit: chance alone goes there once in 160 times. */
const habit = 2.5;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const percent = (share: number) => `${Math.round(share * 100)} %`;

function judge(
  giveaway: Giveaway,
  choices: readonly Choice[],
  where: { readonly door: Door; readonly type: QuestionType; readonly locale: Locale },
): Problem[] {
  const chances = choices.map(({ chance }) => chance);
  const spread = Math.sqrt(sum(chances.map((chance) => chance * (1 - chance))));
  const most = Math.floor(sum(chances) + habit * spread);
  const given = choices.filter(({ offered }) => giveaway.holds(offered));
  if (choices.length < fewest || given.length <= most) return [];
  const share = `${given.length} of ${choices.length} choices (${percent(given.length / choices.length)})`;
  const byChance = percent(sum(chances) / choices.length);
  const named = [...new Set(given.map(({ question }) => question))].slice(0, 5).join(", ");
  return [
    {
      file: `content/bank/${where.door}`,
      line: 1,
      within: null,
      wrong: `in ${share} of type “${where.type}” at the door “${where.door}” the safe option ${giveaway.words} in ${where.locale}, by chance in ${byChance} (${named} …)`,
      toDo: `${giveaway.mend}: ${most} at the most.`,
    },
  ];
}

/** Judges over all questions of each door whether place or length regularly gives the safe option away. */
export function judgeGiveaways(library: Library): Problem[] {
  return doors.flatMap((door) =>
    locales.flatMap((locale) =>
      [...choicesOf(reviewPool(library, door, locale))].flatMap(([type, choices]) =>
        giveaways
          .filter((giveaway) => giveaway.locales.includes(locale))
          .flatMap((giveaway) => judge(giveaway, choices, { door, type, locale })),
      ),
    ),
  );
}
