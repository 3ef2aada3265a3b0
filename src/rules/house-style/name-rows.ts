import type { Programme } from "../../model/programme.ts";
import { abbreviationKey } from "../../swedish/find-abbreviations.ts";
import { abbreviationsOf } from "../terms/programme-abbreviations.ts";
import { sources } from "./sources.ts";
import { certain, findEach, notAfterWord, notBeforeWord, type StyleRow, unsure } from "./style-row.ts";

const organisation = "Västra Götalandsregionen";

/** Abbreviations that English makes plural with an s: the writer of “APIs” may mean “API:er” as well as “API:s”. */
const oftenPlural = /^(?:API|APP|CPU|CV|DVD|FAQ|GPU|ID|KPI|MVP|PC|PDF|POC|SLA|SMS|UI|URI|URL|URN|UUID|VM)$/;

/** Names and abbreviations, and how they are inflected. */
export const nameRows: readonly StyleRow[] = [
  {
    reason: "organisation",
    source: sources.vgrName,
    example: ["Beslutet i Regionen gäller.", `Beslutet i ${organisation} gäller.`],
    // Skips a place before a name, “Regionen Skåne”. At the beginning of a sentence it may be any region.
    find: findEach(
      /Regionen/,
      String.raw`(?<![\p{L}\p{M}\p{N}/:-])Regionen(s?)(?![\p{L}\p{M}\p{N}]|[-:/][\p{L}\p{N}]|[ \u00A0]\p{Lu})`,
      "gu",
      (match, { programme, isSentenceStart }) => {
        if (programme.organisation !== organisation) return undefined;
        const written = organisation + (match[1] ?? "");
        return isSentenceStart(match.index) ? unsure(match, written) : certain(match, written);
      },
    ),
  },
  {
    reason: "organisation",
    source: sources.vgrName,
    example: ["Beslutet i VG-regionen gäller.", `Beslutet i ${organisation} gäller.`],
    find: findEach(/VG-/, `${notAfterWord}VG-[Rr]egionen(s?)${notBeforeWord}`, "gu", (match) =>
      certain(match, organisation + (match[1] ?? "")),
    ),
  },
  {
    reason: "colon-before-ending",
    source: sources.vgrGenitive,
    example: ["Det är VGRs system.", "Det är VGR:s system."],
    // Two capitals, of which the last stands just before the ending or a number: VGRs, SoKIs, PD1s, VGR's.
    find: findEach(
      /\p{Lu}[^\s]*\p{Lu}/u,
      `${notAfterWord}(\\p{Lu}[\\p{L}]{0,8}\\p{Lu}\\d{0,2})(['’]?)(s|n|ns|en|ens|er|erna|ers|et|ets)${notBeforeWord}`,
      "gu",
      (match, { programme }) => {
        const [, name = "", apostrophe = "", ending = ""] = match;
        // A digit takes no ending but s: “PD1s”; “H2en” is no word.
        if (/\d$/.test(name) && ending !== "s") return undefined;
        if (apostrophe !== "" && ending !== "s") return undefined;
        // “SemVer”, “DevOpsen”: a name with small letters may end so, unless the programme or every reader knows it without.
        if (/\p{Ll}/u.test(name) && !isKnownAs(name, programme)) return undefined;
        // “DAGs”: an abbreviation that nobody knows may be an English plural.
        if (ending === "s" && apostrophe === "" && !/\d$/.test(name) && !isKnownAs(name, programme))
          return undefined;
        const isUnclear = ending === "s" && apostrophe === "" && oftenPlural.test(name);
        return isUnclear ? unsure(match) : certain(match, `${name}:${ending}`);
      },
    ),
  },
];

/** Whether a name is an abbreviation that the programme or every reader knows. */
function isKnownAs(name: string, programme: Programme): boolean {
  const { isNamed, isKnown, expansionOf } = abbreviationsOf(programme);
  return isNamed(name) || isKnown(abbreviationKey(name)) || expansionOf(name, name) !== undefined;
}
