import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { learnerPictures } from "@/progress/learner-pictures";
import { type LearnerWords, learnerStringNames } from "../../_islands/learners/strings";

/** The words of the learners on a device, with their places as they are. */
export async function learnerWords(locale: Locale): Promise<LearnerWords> {
  const t = await getTranslations({ locale, namespace: "learners" });
  const own = learnerStringNames.map((name) => [name, t.raw(name)]);
  const pictures = learnerPictures.map((id) => [id, t(`pictures.${id}`)]);
  return { strings: Object.fromEntries(own), pictures: Object.fromEntries(pictures) };
}
