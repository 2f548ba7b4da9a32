"use client";

import { openDeviceStore } from "@/progress/store/device-store";
import { keys } from "@/progress/store/keys";
import { type LanguageChoice, LanguageChoices } from "@/ui/language-choices";

/** The three languages, the one of the last visit marked. */
export function LastLanguage({ choices }: { readonly choices: readonly LanguageChoice[] }) {
  return <LanguageChoices choices={choices} last={openDeviceStore().read(keys.locale)} />;
}
