import { getTranslations } from "next-intl/server";
import { fill } from "@/base/fill";
import { checkDoors } from "@/classroom/checks/class-check";
import { namedLetters } from "@/classroom/checks/typed-code";
import { wordsFor } from "@/i18n/messages";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { loadLibrary } from "@/library/load";
import { stringsFor } from "@/question-types/authoring";
import { href, paths } from "@/site/address";
import { doorMetadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../island";
import { lessonRules, pairedQuestions } from "../../classroom/class-doors";
import { quizStringsFor } from "../../quiz-strings";

export const dynamicParams = false;

export const generateStaticParams = () => checkDoors.map((door) => ({ door }));

export const generateMetadata = doorMetadataOf("pupilCheck", checkDoors, paths.pupilCheck);

/** Where pupils answer a class check: a code from the board, a number, the questions, a code to show. */
export default async function CheckPage({ params }: DoorPageProps) {
  const [locale, door] = await pageDoor(params, checkDoors);
  const t = await getTranslations({ locale });
  const library = loadLibrary();
  const bank = pairedQuestions(library, door).map(({ paired, from }) => ({
    ...paired,
    // No lesson stands on this page: there is no part of one to read again.
    question: { ...from.questions[locale], see: "" },
  }));
  const words = await wordsFor(locale, "pupilCheck");
  const strings = { ...words, codeHint: fill(words.codeHint, namedLetters) };
  const other = checkDoors.find((one) => one !== door) ?? door;
  return (
    <PageShell locale={locale} path={paths.pupilCheck(door)}>
      <div className={`column door-${door} ${door === "child" ? "text-[1.125em]" : ""}`}>
        <h1 className="door-name mb-2">
          {t("pupilCheck.title", { door: t(`doors.${door}.name`) })}
        </h1>
        <p className="mb-4">{t("pupilCheck.intro")}</p>
        <Island
          name="pupil-check"
          whole
          props={{
            door,
            bank,
            strings,
            href: href(locale, paths.pupilCheck(other)),
            lessonRules: lessonRules(library, door),
            quizStrings: await quizStringsFor(locale, "informal"),
            typeStrings: stringsFor(
              bank.map(({ question }) => question),
              locale,
            ),
          }}
        >
          <p>{t("pupilCheck.noScript")}</p>
        </Island>
      </div>
    </PageShell>
  );
}
