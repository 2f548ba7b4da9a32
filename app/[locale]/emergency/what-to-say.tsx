import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import type { EmergencyPlace } from "./places";

interface WhatToSayProps {
  readonly locale: Locale;
  /** An example to fill in; none where every call is another. */
  readonly example?: EmergencyPlace["example"];
}

/** What to say on the phone: who, where, what, and an example to fill in. */
export async function WhatToSay({ locale, example }: WhatToSayProps) {
  const t = await getTranslations({ locale, namespace: "emergency" });
  const parts = ["sayWho", "sayWhere", "sayWhat", "sayMe"] as const;
  return (
    <section aria-labelledby="what-to-say" className="grid gap-2">
      <h2 id="what-to-say" className="text-[1.2em]">
        {t("sayTitle")}
      </h2>
      <p>{t("sayCalm")}</p>
      <ol className="grid gap-1">
        {parts.map((part) => (
          <li key={part}>
            <strong>{t(part)}.</strong> {t(`${part}Text`)}
          </li>
        ))}
      </ol>
      {example && (
        <p>
          {t("sayExample")} {t(example)}
        </p>
      )}
      <p>{t("sayEnd")}</p>
    </section>
  );
}
