import { leadsGuide as en } from "./en/leads-guide.ts";
import type { Language } from "./language.ts";
import type { LeadsGuide } from "./leads-guide.ts";
import { leadsGuide as sv } from "./sv/leads-guide.ts";

/** The guides for workstream leads, by the programme's language. */
export const leadsGuides: Readonly<Record<Language, LeadsGuide>> = { sv, en };
