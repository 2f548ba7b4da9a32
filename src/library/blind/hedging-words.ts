import type { Locale } from "@/i18n/locales";

/** The words of a language by which a hedge is known. */
interface HedgingWords {
  /** Words and phrases that make a dangerous thing sound small, in small letters: quickly, carefully, just once. */
  readonly hedges: readonly string[];
  /** Phrases with one of these words in which nothing is made small. */
  readonly plain: readonly string[];
  /** Words that say that somebody moves. */
  readonly movement: RegExp;
  /** What a clause says up to its movement when nobody moves: “I do not go”. */
  readonly noMovement: RegExp;
  /** Words that join two things somebody does: what is after one does not belong to the movement before it. */
  readonly joins: readonly string[];
}

/**
 * What makes a dangerous thing sound small. In a wrong option such a word gives the answer away; beside a movement in a
 * right one it teaches that going carefully is safe (content standard, section 2).
 */
export const hedgingWords: Readonly<Record<Locale, HedgingWords>> = {
  az: {
    hedges: [
      ...["tez", "tezcə", "cəld", "sürətlə", "tələsik", "bir anlığa"],
      ...["yavaş", "yavaşca", "yavaş-yavaş", "asta", "astaca", "asta-asta"],
      ...["ehtiyatla", "ehmalca", "ehmallıca"],
      ...["sadəcə", "təkcə", "yalnız", "ancaq", "bircə", "azca", "azacıq", "bir az", "bir balaca"],
      ...["yaxın", "yaxından"],
    ],
    plain: ["bir az sonra", "ən yaxın", "yaxın dost", "yaxın dostum", "yaxın dostuma"],
    movement:
      /^(ged|get(?!ir)|gəl|gəz|qayı[dt]|keç|qaç|gir|çıx|yaxınlaş|yeriy|addımla|irəlilə|sür(ür|üb|ər)|dolan|tərpən|dırmaş|dön(ür|üb))/u,
    // The ending of the verb says it: getmirəm, keçmə, getməyin. An infinitive (getmək) does not.
    noMovement: /(m[ıiuü]r\p{L}*|m[aə]([ydszr]\p{L}*)?)$/u,
    joins: ["və", "amma", "sonra"],
  },
  en: {
    hedges: [
      ...["quick", "quickly", "fast", "swiftly", "for a moment", "for a minute"],
      ...["slow", "slowly", "careful", "carefully", "gently", "lightly", "softly"],
      ...["just", "only", "a little", "a bit", "briefly"],
      ...["closer", "nearer", "closely", "close up"],
    ],
    plain: [
      "a little later",
      "a little brother",
      "a little sister",
      "a little boy",
      "a little girl",
    ],
    movement:
      /^(go|goes|going|went|walk\p{L}*|runs?|running|ran|comes?|coming|came|step(s|ping)?|drives?|driving|rides?|riding|cross(es|ing)?|enters?|climb\p{L}*|crawl\p{L}*|moves?|moving|approach\p{L}*|return\p{L}*|turns?|follow\p{L}*)$/u,
    noMovement: /(^| )(not|never|\p{L}+n’t) /u,
    joins: ["and", "but", "then"],
  },
  ru: {
    hedges: [
      ...["быстро", "быстренько", "быстрее", "скорее", "скорей", "мигом", "на минутку"],
      ...["медленно", "потихоньку", "тихонько", "осторожно", "осторожненько", "аккуратно"],
      ...["просто", "только", "лишь", "чуть", "чуточку", "немного", "немножко", "слегка", "разок"],
      ...["ближе", "поближе", "вблизи"],
    ],
    plain: ["не только", "только что", "как только"],
    movement:
      /^((по)?ид[уёит]|пой[дт]|(под|про|об|за|в|вы|у|с|пере)о?(й[дт]|хо[дж])|ход[ия]|хож|верн|возвращ|(по)?бег[уи]|(по)?бежи|свора|сверн|шага|шагн|ползу|полз[её]|(про|пере)лез|лез|(по|объ|про|въ|вы)?ед(у|ем|ет)|(объ|про|въ|вы)езж|ступа|двига)/u,
    noMovement: /(^| )(не|никогда) /u,
    joins: ["и", "а", "но", "потом"],
  },
};
