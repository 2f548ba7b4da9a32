import type { BrowserEvent } from "./pipe";

interface Value {
  readonly value?: unknown;
  readonly description?: string;
}

/** The message and where it was thrown, without the long way there. */
const shortened = (text: string) => text.split("\n").slice(0, 4).join("\n");

const asText = (values: readonly Value[]) =>
  values.map(({ value, description }) => shortened(description ?? String(value))).join(" ");

/** What a page's event complains of, with the place in the script; null when of nothing. */
export function complaintOf({ method, params }: BrowserEvent): string | null {
  if (method === "Runtime.exceptionThrown") {
    const { text, exception, url, lineNumber, columnNumber } = params.exceptionDetails;
    return `${text} ${asText(exception ? [exception] : [])} (${url}:${lineNumber + 1}:${columnNumber + 1})`;
  }
  if (method === "Runtime.consoleAPICalled" && ["error", "assert"].includes(params.type))
    return `console: ${asText(params.args)}`;
  if (method === "Log.entryAdded" && params.entry.level === "error")
    return `${params.entry.source}: ${params.entry.text} (${params.entry.url ?? ""})`;
  return null;
}
