"use client";

import { useState } from "react";
import {
  keepSettings,
  readSettings,
  type SettingName,
  type Settings,
  settingChoices,
} from "@/progress/settings";
import { openDeviceStore } from "@/progress/store/device-store";

export interface SettingsFormProps {
  readonly groups: readonly {
    readonly name: SettingName;
    readonly title: string;
    /** In the order of `settingChoices`. */
    readonly labels: readonly string[];
  }[];
  readonly sample: string;
  readonly kept: string;
  readonly notKept: string;
}

/** Text size, spacing and theme; each choice holds at once. */
export function SettingsForm({ groups, sample, kept, notKept }: SettingsFormProps) {
  const store = openDeviceStore();
  const [settings, setSettings] = useState(() => readSettings(store));
  const [saved, setSaved] = useState<boolean | null>(null);
  const choose = (name: SettingName, value: string) => {
    const next = { ...settings, [name]: value } as Settings;
    document.documentElement.setAttribute(`data-${name}`, value);
    setSettings(next);
    setSaved(keepSettings(store, next));
  };
  return (
    <form className="grid gap-6" onSubmit={(event) => event.preventDefault()}>
      {groups.map(({ name, title, labels }) => (
        <fieldset key={name}>
          <legend className="mb-2 font-bold">{title}</legend>
          <div className="grid gap-2 sm:grid-cols-3">
            {settingChoices[name].map((value, index) => (
              <label key={value} className="option">
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={settings[name] === value}
                  onChange={() => choose(name, value)}
                />
                <span>{labels[index]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="card p-4">{sample}</p>
      <p role="status" className="min-h-[1.6em]">
        {saved === null ? "" : saved ? kept : notKept}
      </p>
    </form>
  );
}
