import { z } from "zod";

/**
 * What every safety-critical file says about itself (content standard, section 4): where it comes
 * from, when that was last looked at, and who confirmed it; null until the authority does.
 */
export const sourced = {
  source: z.string().min(1),
  asOf: z.iso.date(),
  confirmedBy: z.string().min(1).nullable(),
};
