import type { DeviceStore } from "./store/device-store";
import { keys } from "./store/keys";

/** How the site looks on this device. `public/early.js` puts the same on `<html>` before the page is drawn. */
export const settingChoices = {
  size: ["normal", "large", "largest"],
  spacing: ["normal", "wide"],
  theme: ["system", "light", "dark"],
} as const;

export type SettingName = keyof typeof settingChoices;

export type Settings = { readonly [N in SettingName]: (typeof settingChoices)[N][number] };

const usual: Settings = { size: "normal", spacing: "normal", theme: "system" };

/** Reads the settings; what is unknown or broken is as usual. */
export function readSettings(store: DeviceStore): Settings {
  let kept: unknown = null;
  try {
    kept = JSON.parse(store.read(keys.settings) ?? "{}");
  } catch {
    return usual;
  }
  const choose = <N extends SettingName>(name: N): Settings[N] => {
    const value = (kept as Record<string, unknown> | null)?.[name];
    const choices: readonly unknown[] = settingChoices[name];
    return choices.includes(value) ? (value as Settings[N]) : usual[name];
  };
  return { size: choose("size"), spacing: choose("spacing"), theme: choose("theme") };
}

/** Keeps the settings; false when the device could not. */
export function keepSettings(store: DeviceStore, settings: Settings): boolean {
  return store.write(keys.settings, JSON.stringify({ v: 1, ...settings })) && store.lasting;
}
