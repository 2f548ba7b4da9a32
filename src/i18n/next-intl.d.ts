import type { Locale } from "./locales";
import type { Messages } from "./messages";

// Every key that code asks for is looked up by the compiler.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
