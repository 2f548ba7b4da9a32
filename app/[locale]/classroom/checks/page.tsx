import { getTranslations } from "next-intl/server";
import { fill } from "@/base/fill";
import { checkDoors } from "@/classroom/checks/class-check";
import { namedLetters } from "@/classroom/checks/typed-code";
import { wordsFor } from "@/i18n/messages";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { lessonsOf, loadLibrary } from "@/library/load";
import { decisionsOf } from "@/question-types/authoring";
import { grade, type Question, solution } from "@/question-types/rules";
import { href, paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../island";
import { pairedQuestions } from "../class-doors";

export const generateMetadata = metadataOf("checks", paths.classChecks);

/** The safe answer in words, for who counts hands. */
function keyOf(question: Question): string {
  const decisions = decisionsOf(question);
  if (decisions.length === 1) {
    const { parts } = grade(question, solution(question));
    return parts.map(({ label }) => label).join(" · ");
  }
  return decisions
    .map(({ told, options }) => {
      const safe = options.filter((option) => option.safe).map(({ text }) => text);
      return `${told?.heading}: ${safe.join(", ")}`;
    })
    .join(" · ");
}

/** A teacher's checks before and after the lessons, kept on this device. */
export default async function ClassChecksPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  const library = loadLibrary();
  const doors = checkDoors.map((door) => ({
    door,
    name: t(`doors.${door}.name`),
    href: href(locale, paths.pupilCheck(door)),
    sheets: { href: href(locale, paths.worksheets(door)) },
    lessons: lessonsOf(library, door).map(({ facts, texts }) => ({
      place: facts.order,
      title: texts[locale].title,
      rules: facts.rules,
    })),
    bank: pairedQuestions(library, door).map(({ paired, from }) => ({
      ...paired,
      idea: from.idea,
      prompt: from.questions[locale].prompt,
      key: keyOf(from.questions[locale]),
    })),
  }));
  const strings = await wordsFor(locale, "checks");
  const typedHint = fill(strings.typedHint, namedLetters);
  const titles = (list: readonly { id: string; az: string; en: string; ru: string }[]) =>
    Object.fromEntries(list.map((one) => [one.id, one[locale]]));
  return (
    <PageShell locale={locale} path={paths.classChecks}>
      <div className="column">
        <h1 className="mb-2">{t("checks.title")}</h1>
        <p className="mb-4">{t("checks.intro")}</p>
        <Island
          name="class-checks"
          whole
          props={{
            locale,
            doors,
            strings: { ...strings, typedHint },
            ruleTitles: titles(library.rules),
            ideaTitles: titles(library.misconceptions),
          }}
        >
          <p>{t("checks.noScript")}</p>
        </Island>
      </div>
    </PageShell>
  );
}
