import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  CannotRun,
  displayPath,
  findWorkspace,
  listPeriods,
  parsePeriod
} from "./chunk-IRANBFTA.js";
import {
  wrapText
} from "./chunk-TIZ7DBUL.js";
import {
  maskPersonalData
} from "./chunk-AIZSGKZN.js";
import {
  printable
} from "./chunk-S5JSHKDV.js";
import {
  Chalk
} from "./chunk-IVPDSTSV.js";

// src/diagnostics/diagnostic.ts
var severities = {
  "file/stray": ["warning"],
  "file/many-problems": ["error", "warning"],
  "report/overdue-milestone": ["warning"],
  "report/unanswered-follow-up": ["warning"],
  "report/unmatched-follow-up": ["warning"],
  "report/ignore": ["warning"],
  "text/spelling": ["warning", "info"],
  "text/personal-data": ["error", "warning"],
  "text/wrong-month": ["error", "warning"],
  "text/placeholder": ["error", "warning"],
  "text/hidden-deviation": ["warning"],
  "text/copied": ["error", "warning"],
  "text/link-and-image": ["error", "warning"],
  "text/readability": ["warning", "info"],
  "text/house-style": ["warning"],
  "text/list-as-text": ["warning"],
  "text/term-variant": ["warning"],
  "text/abbreviation": ["warning"]
};
function diagnose(code, params, place, { fix, severity = severityOf(code) } = {}) {
  return { code, params, severity, ...place, ...fix ? { fix } : {} };
}
function severitiesOf(code) {
  return severities[code] ?? ["error"];
}
function severityOf(code) {
  return severitiesOf(code)[0] ?? "error";
}
function hasErrors(diagnostics) {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
function sortDiagnostics(diagnostics) {
  return [...diagnostics].sort(
    (a, b) => compareText(a.file, b.file) || (a.range?.start ?? -1) - (b.range?.start ?? -1) || compareText(a.code, b.code) || (a.range?.end ?? -1) - (b.range?.end ?? -1)
  );
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/schema/programme.schema.json
var programme_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://millrep.example/schema/programme.schema.json",
  title: "Programmets l\xE4gesrapport",
  "x-title-en": "The programme's status report",
  description: "Det som \xE4r gemensamt f\xF6r alla m\xE5nader: titel, inledning, rubriker, projekt, ordlista och regler.",
  "x-description-en": "What all months share: title, introduction, headings, workstreams, glossary and rules.",
  type: "object",
  additionalProperties: false,
  required: ["programme", "organisation", "title", "overview", "headings", "workstreams"],
  properties: {
    programme: {
      description: "Programmets namn.",
      "x-description-en": "The programme's name.",
      type: "string",
      pattern: "\\S"
    },
    organisation: {
      description: "Organisationen som ger ut rapporten.",
      "x-description-en": "The organisation that publishes the report.",
      type: "string",
      pattern: "\\S"
    },
    language: {
      description: "Rapportens spr\xE5k: sv (svenska) eller en (engelska). Utan v\xE4rde: sv.",
      "x-description-en": "The report's language: sv (Swedish) or en (English). Without a value: sv.",
      type: "string",
      enum: ["sv", "en"],
      enumDescriptions: ["svenska", "engelska"],
      "x-enumDescriptions-en": ["Swedish", "English"]
    },
    title: {
      description: "Rapportens titel. {period} ers\xE4tts med till exempel \u201Dmars 2023\u201D.",
      "x-description-en": "The report's title. {period} is replaced with, for example, \u201CMarch 2023\u201D.",
      type: "string",
      pattern: "\\S"
    },
    introduction: {
      description: "Avsnitten f\xF6re l\xE4gessummeringen, i ordning.",
      "x-description-en": "The sections before the overview, in order.",
      type: "array",
      items: { $ref: "#/$defs/section" }
    },
    overview: {
      description: "Rubriken \xF6ver projektens bidrag, till exempel \u201DL\xE4gessummering\u201D.",
      "x-description-en": "The heading above the workstreams' entries, for example \u201COverview\u201D.",
      type: "string",
      pattern: "\\S"
    },
    headings: {
      description: "Rubrikerna \xF6ver projektens tv\xE5 texter.",
      "x-description-en": "The headings above the workstreams' two texts.",
      type: "object",
      additionalProperties: false,
      required: ["summary", "plan"],
      properties: {
        summary: {
          description: "Till exempel \u201DSummering {month}\u201D. {month} ers\xE4tts med m\xE5nadens namn.",
          "x-description-en": "For example \u201CSummary of {month}\u201D. {month} is replaced with the month's name.",
          type: "string",
          pattern: "\\S"
        },
        plan: {
          description: "Till exempel \u201DPlanering {nextMonth}\u201D. {nextMonth} ers\xE4tts med n\xE4sta m\xE5nads namn.",
          "x-description-en": "For example \u201CPlan for {nextMonth}\u201D. {nextMonth} is replaced with the next month's name.",
          type: "string",
          pattern: "\\S"
        }
      }
    },
    workstreams: {
      description: "Programmets projekt, i den ordning som de ska st\xE5 i rapporten.",
      "x-description-en": "The programme's workstreams, in the order in which the report has them.",
      type: "array",
      minItems: 1,
      items: {
        title: "Projekt",
        "x-title-en": "Workstream",
        description: "Ett projekt som l\xE4mnar bidrag.",
        "x-description-en": "One workstream that reports.",
        type: "object",
        additionalProperties: false,
        required: ["id", "name"],
        properties: {
          id: {
            description: "Kort namn f\xF6r filer: sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck. \xC4ndras aldrig.",
            "x-description-en": "A short name for files: small letters a\u2013z, digits and hyphens. Never changes.",
            type: "string",
            "x-form": "id",
            pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
            allOf: [{ "x-form": "freeName", pattern: "^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)" }]
          },
          name: {
            description: "Projektets namn som det st\xE5r i rapporten.",
            "x-description-en": "The workstream's name as the report has it.",
            type: "string",
            pattern: "\\S"
          },
          abbreviation: {
            description: "F\xF6rkortningen, som skrivs inom parentes efter namnet.",
            "x-description-en": "The abbreviation, written in parentheses after the name.",
            type: "string",
            pattern: "\\S"
          },
          lead: {
            description: "Vem som l\xE4mnar bidraget.",
            "x-description-en": "Who hands in the entry.",
            type: "string",
            pattern: "\\S"
          },
          from: {
            description: "F\xF6rsta m\xE5naden som projektet l\xE4mnar bidrag, till exempel 2023-03.",
            "x-description-en": "The first month that the workstream reports, for example 2023-03.",
            $ref: "#/$defs/period"
          },
          until: {
            description: "Sista m\xE5naden som projektet l\xE4mnar bidrag, till exempel 2023-12.",
            "x-description-en": "The last month that the workstream reports, for example 2023-12.",
            $ref: "#/$defs/period"
          },
          formerly: {
            description: "Tidigare namn, s\xE5 att \xE4ldre rapporter f\xE5r det namn som g\xE4llde d\xE5.",
            "x-description-en": "Earlier names, so that older reports have the name of their time.",
            type: "array",
            items: {
              title: "Tidigare namn",
              "x-title-en": "Earlier name",
              description: "Ett tidigare namn.",
              "x-description-en": "An earlier name.",
              type: "object",
              additionalProperties: false,
              required: ["name", "until"],
              properties: {
                name: {
                  description: "Namnet som g\xE4llde.",
                  "x-description-en": "The name that was used.",
                  type: "string",
                  pattern: "\\S"
                },
                until: {
                  description: "Sista m\xE5naden som namnet g\xE4llde.",
                  "x-description-en": "The last month in which the name was used.",
                  $ref: "#/$defs/period"
                }
              }
            }
          }
        }
      }
    },
    glossary: {
      description: "Programmets ord: hur de skrivs och vad f\xF6rkortningar betyder.",
      "x-description-en": "The programme's terms: how they are written and what abbreviations stand for.",
      type: "array",
      items: {
        title: "Ord",
        "x-title-en": "Term",
        description: "Ett ord i ordlistan.",
        "x-description-en": "One term.",
        type: "object",
        additionalProperties: false,
        required: ["term"],
        properties: {
          term: {
            description: "Ordet eller f\xF6rkortningen.",
            "x-description-en": "The term or abbreviation.",
            type: "string",
            pattern: "\\S"
          },
          preferred: {
            description: "Det som ska skrivas i st\xE4llet.",
            "x-description-en": "What is to be written instead.",
            type: "string",
            pattern: "\\S"
          },
          variants: {
            description: "Skrivs\xE4tt som ska bytas mot ordet.",
            "x-description-en": "Spellings that are to be replaced with the term.",
            type: "array",
            items: { type: "string", pattern: "\\S" }
          },
          expansion: {
            description: "Vad f\xF6rkortningen st\xE5r f\xF6r.",
            "x-description-en": "What the abbreviation stands for.",
            type: "string",
            pattern: "\\S"
          },
          known: {
            description: "true om f\xF6rkortningen \xE4r allm\xE4nt k\xE4nd och inte beh\xF6ver skrivas ut.",
            "x-description-en": "true if the abbreviation is generally known and need not be written out.",
            type: "boolean"
          },
          language: {
            description: "Ordets spr\xE5k, om det \xE4r ett annat \xE4n rapportens, till exempel en.",
            "x-description-en": "The term's language, if it is another than the report's, for example en.",
            type: "string",
            "x-form": "language",
            pattern: "^[a-z]{2,3}(-[A-Z]{2})?$"
          },
          note: {
            description: "En anteckning f\xF6r den som l\xE4ser ordlistan.",
            "x-description-en": "A note for whoever reads the glossary.",
            type: "string"
          }
        }
      }
    },
    rules: {
      description: "Hur allvarliga enskilda regler \xE4r: off, info, warning eller error.",
      "x-description-en": "How severe single rules are: off, info, warning or error.",
      type: "object",
      additionalProperties: false,
      properties: {
        "report/missing-entry": { $ref: "#/$defs/severity" },
        "report/overdue-milestone": { $ref: "#/$defs/severity" },
        "report/unanswered-follow-up": { $ref: "#/$defs/severity" },
        "report/unmatched-follow-up": { $ref: "#/$defs/severity" },
        "text/personal-data": { $ref: "#/$defs/severity" },
        "text/wrong-month": { $ref: "#/$defs/severity" },
        "text/placeholder": { $ref: "#/$defs/severity" },
        "text/copied": { $ref: "#/$defs/severity" },
        "text/hidden-deviation": { $ref: "#/$defs/severity" },
        "text/term-variant": { $ref: "#/$defs/severity" },
        "text/abbreviation": { $ref: "#/$defs/severity" },
        "text/list-as-text": { $ref: "#/$defs/severity" },
        "text/link-and-image": { $ref: "#/$defs/severity" },
        "text/house-style": { $ref: "#/$defs/severity" },
        "text/spelling": { $ref: "#/$defs/severity" },
        "text/readability": { $ref: "#/$defs/severity" }
      }
    },
    layout: {
      description: "Dokumentets utseende.",
      "x-description-en": "What the document looks like.",
      type: "object",
      additionalProperties: false,
      properties: {
        template: {
          description: "Organisationens Word-mall (.dotx eller .docx), s\xF6kv\xE4gen fr\xE5n mappen reports. Mallen best\xE4mmer d\xE5 teckensnitt, f\xE4rger, marginaler, sidhuvud och sidfot.",
          "x-description-en": "The organisation's Word template (.dotx or .docx), by its path from the folder reports. It then decides font, colours, margins, header and footer.",
          type: "string",
          pattern: "\\S"
        },
        font: {
          description: "Dokumentets teckensnitt. Utan v\xE4rde: Calibri.",
          "x-description-en": "The document's font. Without a value: Calibri.",
          type: "string",
          pattern: "\\S"
        },
        colours: {
          description: "Dokumentets f\xE4rger. De ska g\xE5 att l\xE4sa mot vitt papper: kontrasten \xE4r minst 4,5:1.",
          "x-description-en": "The document's colours. They must be readable on white paper: a contrast of at least 4.5:1.",
          type: "object",
          additionalProperties: false,
          properties: {
            accent: {
              description: 'Rubrikernas f\xE4rg, inom citattecken. Utan v\xE4rde: "#1F3864".',
              "x-description-en": 'The colour of headings, in quotation marks. Without a value: "#1F3864".',
              $ref: "#/$defs/colour"
            },
            link: {
              description: 'L\xE4nkarnas f\xE4rg, inom citattecken. Utan v\xE4rde: "#0B5394".',
              "x-description-en": 'The colour of links, in quotation marks. Without a value: "#0B5394".',
              $ref: "#/$defs/colour"
            }
          }
        },
        margins: {
          description: "Sidans marginaler i millimeter, fr\xE5n 10 till 60.",
          "x-description-en": "The page's margins in millimetres, from 10 to 60.",
          type: "object",
          additionalProperties: false,
          properties: {
            top: {
              description: "Marginalen upptill. Utan v\xE4rde: 25.",
              "x-description-en": "The margin at the top. Without a value: 25.",
              $ref: "#/$defs/margin"
            },
            right: {
              description: "Marginalen till h\xF6ger. Utan v\xE4rde: 30.",
              "x-description-en": "The margin to the right. Without a value: 30.",
              $ref: "#/$defs/margin"
            },
            bottom: {
              description: "Marginalen nertill. Utan v\xE4rde: 25.",
              "x-description-en": "The margin at the bottom. Without a value: 25.",
              $ref: "#/$defs/margin"
            },
            left: {
              description: "Marginalen till v\xE4nster. Utan v\xE4rde: 30.",
              "x-description-en": "The margin to the left. Without a value: 30.",
              $ref: "#/$defs/margin"
            }
          }
        },
        toc: {
          description: "true om rapporten ska b\xF6rja med en inneh\xE5llsf\xF6rteckning. Utan v\xE4rde: false.",
          "x-description-en": "true if the report is to begin with a table of contents. Without a value: false.",
          type: "boolean"
        },
        numberedHeadings: {
          description: "true om rubrikerna ska vara numrerade: 1, 1.1, 1.1.1. Utan v\xE4rde: false.",
          "x-description-en": "true if the headings are to be numbered: 1, 1.1, 1.1.1. Without a value: false.",
          type: "boolean"
        }
      }
    }
  },
  $defs: {
    period: {
      type: "string",
      "x-form": "period",
      pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    colour: {
      type: "string",
      "x-form": "colour",
      pattern: "^#[0-9A-Fa-f]{6}$"
    },
    margin: {
      type: "number",
      "x-form": "margin",
      minimum: 10,
      maximum: 60
    },
    severity: {
      description: "off (av), info (tips), warning (varning) eller error (fel).",
      "x-description-en": "off, info, warning or error.",
      type: "string",
      enum: ["off", "info", "warning", "error"],
      enumDescriptions: ["av", "tips", "varning", "fel: l\xE4gesrapporten kan inte s\xE4ttas samman"],
      "x-enumDescriptions-en": ["off", "info", "warning", "error: the report cannot be compiled"]
    },
    section: {
      title: "Avsnitt",
      "x-title-en": "Section",
      description: "Ett avsnitt med rubrik och text.",
      "x-description-en": "A section with a heading and a text.",
      type: "object",
      additionalProperties: false,
      required: ["heading"],
      properties: {
        heading: {
          description: "Avsnittets rubrik.",
          "x-description-en": "The section's heading.",
          type: "string",
          pattern: "\\S"
        },
        text: {
          description: "Avsnittets text.",
          "x-description-en": "The section's text.",
          type: "string",
          maxLength: 5e4
        },
        sections: {
          description: "Underavsnitt, i ordning.",
          "x-description-en": "Subsections, in order.",
          type: "array",
          items: { $ref: "#/$defs/section" }
        }
      }
    }
  }
};

// src/schema/settable-codes.ts
var settableCodes = new Set(
  Object.keys(programme_schema_default.properties.rules.properties)
);

// src/diagnostics/paint.ts
function createPaint(hasColour) {
  const chalk = new Chalk({ level: hasColour ? 1 : 0 });
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    added: chalk.green,
    removed: chalk.red
  };
}

// src/commands/context.ts
import path from "node:path";
import { pathToFileURL } from "node:url";

// src/diagnostics/column-width.ts
var plain = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;
function isPlain(text) {
  return plain.test(text);
}
function columnWidth(character) {
  if (isPlain(character)) return character.length;
  if (showsNothing.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
function textWidth(text) {
  if (isPlain(text)) return text.length;
  const characters = new Intl.Segmenter("sv", { granularity: "grapheme" }).segment(text);
  return [...characters].reduce((sum, { segment }) => sum + columnWidth(segment), 0);
}
var joined = "\\p{Extended_Pictographic}.*\\u200D.*\\p{Extended_Pictographic}";
var wideScripts = "\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}";
var showsNothing = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Cs}]+$/u;
var wide = new RegExp(
  `^(?:\\p{RGI_Emoji}$|[\\d#*]\\u20E3$|\\p{Emoji_Presentation}|${joined}|[${wideScripts}])`,
  "v"
);

// src/diagnostics/position.ts
var LineIndex = class {
  #starts = [0];
  #text;
  constructor(text) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }
  /** The position of an offset; one past the end of the text is still a position. */
  positionAt(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** The text of a line, counted from 1, without its line end. */
  lineText(line) {
    const start = this.#starts[line - 1] ?? this.#text.length;
    const end = this.#starts[line] ?? this.#text.length + 1;
    return this.#text.slice(start, end - 1).replace(/\r$/, "");
  }
  /** The offset at which a line, counted from 1, begins. */
  lineStart(line) {
    return this.#starts[line - 1] ?? this.#text.length;
  }
  get lineCount() {
    return this.#starts.length;
  }
};

// src/diagnostics/index-sources.ts
function indexSources(sources) {
  const indexes = /* @__PURE__ */ new Map();
  return (file) => {
    const source = sources.get(file);
    if (source === void 0) return void 0;
    const index = indexes.get(file) ?? new LineIndex(maskPersonalData(source));
    indexes.set(file, index);
    return index;
  };
}

// src/diagnostics/quote-source.ts
var lead = 15;
var reach = 400;
function quoteSource(lines, range, width, paint) {
  const { line, column } = lines.positionAt(range.start);
  const text = lines.lineText(line);
  const gutter = String(line).padStart(5);
  const room = Math.max(width - gutter.length - 4, 2 * lead);
  const start = Math.min(column - 1, text.length);
  const after = cellsOf(text.slice(start, start + reach));
  const before = cellsOf(text.slice(Math.max(start - reach, 0), start));
  const left = lastCells(before, Math.max(lead, room - widthOf(after) - 1), start > reach);
  const right = firstCells(after, room - widthOf(left), text.length > start + reach);
  const marked = Math.max(widthOf(coveredCells(right, range.end - range.start)), 1);
  return [
    `${paint.faint(`${gutter} |`)} ${[...left, ...right].map(({ shown }) => shown).join("")}`,
    `${paint.faint(`${" ".repeat(gutter.length)} |`)} ${" ".repeat(widthOf(left))}${paint.error("^".repeat(marked))}`
  ];
}
var graphemes;
var ellipsis = { shown: "\u2026", units: 0, width: 1 };
function cellsOf(text) {
  if (isPlain(text)) return [...text].map((shown) => ({ shown, units: 1, width: 1 }));
  graphemes ??= new Intl.Segmenter("sv", { granularity: "grapheme" });
  return [...graphemes.segment(text)].map(({ segment }) => {
    const shown = printable(segment);
    return { shown, units: segment.length, width: columnWidth(shown) };
  });
}
function widthOf(cells) {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
function lastCells(cells, room, isCut) {
  return firstCells([...cells].reverse(), room, isCut).reverse();
}
function firstCells(cells, room, isCut) {
  if (!isCut && widthOf(cells) <= room) return [...cells];
  const taken = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > room - 1) break;
    taken.push(cell);
    used += cell.width;
  }
  return [...taken, ellipsis];
}
function coveredCells(cells, units) {
  const covered = [];
  let seen = 0;
  for (const cell of cells) {
    if (seen >= units || cell === ellipsis) break;
    covered.push(cell);
    seen += cell.units;
  }
  return covered;
}

// src/diagnostics/bound-sentence.ts
var longestValue = 100;
var longestList = 180;
var longestSentence = 300;
function boundParams(params) {
  const bound = Object.entries(params).map(([name, value]) => [name, boundValue(value)]);
  return Object.fromEntries(bound);
}
function boundSentence({ message, hint }) {
  return {
    message: boundText(message, longestSentence),
    ...hint === void 0 ? {} : { hint: boundText(hint, longestSentence) }
  };
}
function boundText(text, limit) {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function boundValue(value) {
  if (typeof value === "string") return boundText(value, longestValue);
  return Array.isArray(value) ? boundList(value.map(String)) : value;
}
function boundList(words) {
  const kept = [];
  let length = 0;
  for (const word of words) {
    const bound = boundText(word, longestValue);
    length += bound.length + 2;
    if (length > longestList) return [...kept, "\u2026"];
    kept.push(bound);
  }
  return kept;
}

// src/diagnostics/sentence.ts
function sentenceOf(diagnostic, sentences) {
  const sentence = sentences[diagnostic.code];
  return boundSentence(sentence(boundParams(maskParams(diagnostic.params))));
}
function maskParams(params) {
  const masked = Object.entries(params).map(([name, value]) => [name, maskValue(value)]);
  return Object.fromEntries(masked);
}
function maskValue(value) {
  if (typeof value === "string") return maskPersonalData(value);
  return Array.isArray(value) ? value.map(maskValue) : value;
}

// src/diagnostics/format-text.ts
function formatText(diagnostics, format) {
  const findLines = indexSources(format.sources);
  return diagnostics.map((diagnostic) => formatOne(diagnostic, findLines(diagnostic.file), format)).join("\n");
}
function formatOne(diagnostic, lines, format) {
  const { words, paint } = format;
  const { message, hint } = sentenceOf(diagnostic, words.sentences);
  const { range } = diagnostic;
  const place = lines && range ? lines.positionAt(range.start) : void 0;
  const position = place ? `:${place.line}:${place.column}` : "";
  const shownPath = printable(format.showPath(diagnostic.file)) + position;
  const path2 = format.linkTo ? hyperlink(shownPath, format.linkTo(diagnostic.file)) : shownPath;
  const severity = words.severities[diagnostic.severity];
  const heading = `${shownPath} ${severity} ${diagnostic.code}`;
  const gap = format.width < 80 && textWidth(heading) > format.width ? "\n  " : " ";
  const result = [
    `${paint.strong(path2)}${gap}${paint[diagnostic.severity](severity)} ${paint.faint(diagnostic.code)}`,
    wrap(message, "  ", format.width)
  ];
  if (lines && range) result.push(...quoteSource(lines, range, format.width, paint));
  if (hint !== void 0) result.push(wrap(hint, `  ${words.hint}: `, format.width));
  return `${result.join("\n")}
`;
}
function wrap(sentence, first, width) {
  const whole = printable(sentence).replace(
    /[”“][^”“]{1,40}”/g,
    (quoted) => quoted.replaceAll(" ", "\xA0")
  );
  return wrapText(whole, width, first, " ".repeat(first.length)).replaceAll("\xA0", " ");
}
function hyperlink(text, address) {
  return `\x1B]8;;${address}\x07${text}\x1B]8;;\x07`;
}

// src/commands/context.ts
function say({ host, isQuiet }, text) {
  if (!isQuiet) host.stderr.write(`${text}
`);
}
function paintFor({ host, colour }, output) {
  const { NO_COLOR, FORCE_COLOR } = host.env;
  if (colour !== void 0) return createPaint(colour);
  if (NO_COLOR) return createPaint(false);
  if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return createPaint(FORCE_COLOR !== "0");
  return createPaint(output.isTerminal);
}
function canFollowLinks({ env }, output) {
  if (env["FORCE_HYPERLINK"] !== void 0) return env["FORCE_HYPERLINK"] !== "0";
  if (!output.isTerminal) return false;
  const isNamed = /^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env["TERM_PROGRAM"] ?? "");
  return isNamed || env["WT_SESSION"] !== void 0 || Number(env["VTE_VERSION"] ?? 0) >= 5e3;
}
function widthOf2(output) {
  return Math.min(Math.max(output.columns ?? 80, 40), 120);
}
function requireWorkspace({ host, start }) {
  const root = findWorkspace(host, start);
  if (root === void 0) throw new CannotRun((texts) => texts.noWorkspace(start));
  return root;
}
function requirePeriod({ host }, root, argument) {
  const period = readPeriod(argument);
  const known = listPeriods(host, root);
  if (!known.includes(period)) throw new CannotRun((texts) => texts.noSuchPeriod(period, known));
  return period;
}
function readPeriod(argument) {
  const period = parsePeriod(argument);
  if (period === void 0) throw new CannotRun((texts) => texts.noPeriod(argument));
  return period;
}
function requireNewestPeriod({ host }, root) {
  const newest = listPeriods(host, root).at(-1);
  if (newest === void 0) throw new CannotRun((texts) => texts.noPeriods);
  return newest;
}
function showDiagnostics(context, output, root, diagnostics, sources) {
  if (diagnostics.length === 0) return;
  const { host, messages } = context;
  const showPath = (file) => displayPath(host, path.join(root, file));
  const linkTo = (file) => pathToFileURL(path.join(root, file)).href;
  const format = {
    ...canFollowLinks(host, output) ? { linkTo } : {},
    sources,
    words: messages.diagnostics,
    paint: paintFor(context, output),
    width: widthOf2(output),
    showPath
  };
  output.write(formatText(diagnostics, format));
}
function chooseShown(diagnostics, isVerbose) {
  return isVerbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== "info");
}
function countDiagnostics(diagnostics, isVerbose) {
  const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    areInfosHidden: !isVerbose
  };
}

export {
  LineIndex,
  programme_schema_default,
  diagnose,
  severitiesOf,
  severityOf,
  hasErrors,
  sortDiagnostics,
  settableCodes,
  indexSources,
  sentenceOf,
  createPaint,
  say,
  paintFor,
  widthOf2 as widthOf,
  requireWorkspace,
  requirePeriod,
  readPeriod,
  requireNewestPeriod,
  showDiagnostics,
  chooseShown,
  countDiagnostics
};
