import { getTranslations } from "next-intl/server";
import type { CheckDoor } from "@/classroom/checks/class-check";
import { playOf } from "@/classroom/paper/lesson-plan";
import type { Locale } from "@/i18n/locales";
import { lessonsOf, loadLibrary } from "@/library/load";
import { CheckedOn } from "@/ui/checked-on";
import { PrintSheet } from "@/ui/print-page";
import { RolePlayCard } from "../../role-play-card";

interface RolePlaySheetsProps {
  readonly locale: Locale;
  readonly door: CheckDoor;
}

const onSheet = 2;

/** A card for the role-play of each lesson of a door, two on a sheet. */
export async function RolePlaySheets({ locale, door }: RolePlaySheetsProps) {
  const t = await getTranslations({ locale, namespace: "plan" });
  const library = loadLibrary();
  const plays = lessonsOf(library, door).map((lesson) => playOf(lesson, locale));
  const sheets = plays.flatMap((_, at) =>
    at % onSheet === 0 ? [plays.slice(at, at + onSheet)] : [],
  );
  return sheets.map((cards) => (
    <PrintSheet
      key={cards[0]?.lesson.id}
      foot={<CheckedOn locale={locale} sourced={library.algorithm[locale]} />}
    >
      <div className="sheet-plays">
        {cards.map(({ lesson: { id, texts }, unsure, rolePlay }) => (
          <RolePlayCard
            key={id}
            heading="h2"
            rolePlay={rolePlay}
            kind={t(unsure ? "unsurePlay" : "safePlay")}
            title={texts[locale].title}
          />
        ))}
      </div>
    </PrintSheet>
  ));
}
