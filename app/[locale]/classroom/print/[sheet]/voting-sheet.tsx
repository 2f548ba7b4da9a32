import { getTranslations } from "next-intl/server";
import { optionLetters } from "@/classroom/checks/letters";
import type { Locale } from "@/i18n/locales";
import { PrintSheet } from "@/ui/print-page";

/** Four letters to hold up: a vote without devices. They differ by their letter and their frame, not by colour. */
export async function VotingSheet({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <PrintSheet foot={<p>{t("site.name")}</p>}>
      <ul className="sheet-votes">
        {[...optionLetters[locale]].slice(0, 4).map((letter) => (
          <li key={letter}>{letter}</li>
        ))}
      </ul>
    </PrintSheet>
  );
}
