import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  LineIndex,
  diagnose,
  settableCodes,
  sortDiagnostics
} from "./chunk-GKFJYTZJ.js";
import {
  contrastWithWhite,
  darkenUntilReadable,
  leastContrast
} from "./chunk-FJZPRIOH.js";
import {
  formatMonth,
  formatPeriod,
  shiftPeriod
} from "./chunk-EAU4BRDB.js";
import {
  editDistance,
  nearest,
  parsePeriod,
  reportsFolder
} from "./chunk-IRANBFTA.js";
import {
  findPersonalData
} from "./chunk-AIZSGKZN.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-UVSUTSUA.js";

// node_modules/punycode.js/punycode.js
var require_punycode = __commonJS({
  "node_modules/punycode.js/punycode.js"(exports, module) {
    "use strict";
    var maxInt = 2147483647;
    var base = 36;
    var tMin = 1;
    var tMax = 26;
    var skew = 38;
    var damp = 700;
    var initialBias = 72;
    var initialN = 128;
    var delimiter = "-";
    var regexPunycode = /^xn--/;
    var regexNonASCII = /[^\0-\x7F]/;
    var regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
    var errors = {
      "overflow": "Overflow: input needs wider integers to process",
      "not-basic": "Illegal input >= 0x80 (not a basic code point)",
      "invalid-input": "Invalid input"
    };
    var baseMinusTMin = base - tMin;
    var floor = Math.floor;
    var stringFromCharCode = String.fromCharCode;
    function error(type) {
      throw new RangeError(errors[type]);
    }
    function map(array, callback) {
      const result = [];
      let length = array.length;
      while (length--) {
        result[length] = callback(array[length]);
      }
      return result;
    }
    function mapDomain(domain, callback) {
      const parts2 = domain.split("@");
      let result = "";
      if (parts2.length > 1) {
        result = parts2[0] + "@";
        domain = parts2[1];
      }
      domain = domain.replace(regexSeparators, ".");
      const labels = domain.split(".");
      const encoded = map(labels, callback).join(".");
      return result + encoded;
    }
    function ucs2decode(string) {
      const output = [];
      let counter = 0;
      const length = string.length;
      while (counter < length) {
        const value = string.charCodeAt(counter++);
        if (value >= 55296 && value <= 56319 && counter < length) {
          const extra = string.charCodeAt(counter++);
          if ((extra & 64512) == 56320) {
            output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
          } else {
            output.push(value);
            counter--;
          }
        } else {
          output.push(value);
        }
      }
      return output;
    }
    var ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
    var basicToDigit = function(codePoint) {
      if (codePoint >= 48 && codePoint < 58) {
        return 26 + (codePoint - 48);
      }
      if (codePoint >= 65 && codePoint < 91) {
        return codePoint - 65;
      }
      if (codePoint >= 97 && codePoint < 123) {
        return codePoint - 97;
      }
      return base;
    };
    var digitToBasic = function(digit, flag) {
      return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
    };
    var adapt = function(delta, numPoints, firstTime) {
      let k = 0;
      delta = firstTime ? floor(delta / damp) : delta >> 1;
      delta += floor(delta / numPoints);
      for (; delta > baseMinusTMin * tMax >> 1; k += base) {
        delta = floor(delta / baseMinusTMin);
      }
      return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
    };
    var decode2 = function(input) {
      const output = [];
      const inputLength = input.length;
      let i = 0;
      let n = initialN;
      let bias = initialBias;
      let basic = input.lastIndexOf(delimiter);
      if (basic < 0) {
        basic = 0;
      }
      for (let j = 0; j < basic; ++j) {
        if (input.charCodeAt(j) >= 128) {
          error("not-basic");
        }
        output.push(input.charCodeAt(j));
      }
      for (let index = basic > 0 ? basic + 1 : 0; index < inputLength; ) {
        const oldi = i;
        for (let w = 1, k = base; ; k += base) {
          if (index >= inputLength) {
            error("invalid-input");
          }
          const digit = basicToDigit(input.charCodeAt(index++));
          if (digit >= base) {
            error("invalid-input");
          }
          if (digit > floor((maxInt - i) / w)) {
            error("overflow");
          }
          i += digit * w;
          const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
          if (digit < t) {
            break;
          }
          const baseMinusT = base - t;
          if (w > floor(maxInt / baseMinusT)) {
            error("overflow");
          }
          w *= baseMinusT;
        }
        const out = output.length + 1;
        bias = adapt(i - oldi, out, oldi == 0);
        if (floor(i / out) > maxInt - n) {
          error("overflow");
        }
        n += floor(i / out);
        i %= out;
        output.splice(i++, 0, n);
      }
      return String.fromCodePoint(...output);
    };
    var encode2 = function(input) {
      const output = [];
      input = ucs2decode(input);
      const inputLength = input.length;
      let n = initialN;
      let delta = 0;
      let bias = initialBias;
      for (const currentValue of input) {
        if (currentValue < 128) {
          output.push(stringFromCharCode(currentValue));
        }
      }
      const basicLength = output.length;
      let handledCPCount = basicLength;
      if (basicLength) {
        output.push(delimiter);
      }
      while (handledCPCount < inputLength) {
        let m = maxInt;
        for (const currentValue of input) {
          if (currentValue >= n && currentValue < m) {
            m = currentValue;
          }
        }
        const handledCPCountPlusOne = handledCPCount + 1;
        if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
          error("overflow");
        }
        delta += (m - n) * handledCPCountPlusOne;
        n = m;
        for (const currentValue of input) {
          if (currentValue < n && ++delta > maxInt) {
            error("overflow");
          }
          if (currentValue === n) {
            let q = delta;
            for (let k = base; ; k += base) {
              const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
              if (q < t) {
                break;
              }
              const qMinusT = q - t;
              const baseMinusT = base - t;
              output.push(
                stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
              );
              q = floor(qMinusT / baseMinusT);
            }
            output.push(stringFromCharCode(digitToBasic(q, 0)));
            bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
            delta = 0;
            ++handledCPCount;
          }
        }
        ++delta;
        ++n;
      }
      return output.join("");
    };
    var toUnicode = function(input) {
      return mapDomain(input, function(string) {
        return regexPunycode.test(string) ? decode2(string.slice(4).toLowerCase()) : string;
      });
    };
    var toASCII = function(input) {
      return mapDomain(input, function(string) {
        return regexNonASCII.test(string) ? "xn--" + encode2(string) : string;
      });
    };
    var punycode2 = {
      /**
       * A string representing the current Punycode.js version number.
       * @memberOf punycode
       * @type String
       */
      "version": "2.3.1",
      /**
       * An object of methods to convert from JavaScript's internal character
       * representation (UCS-2) to Unicode code points, and back.
       * @see <https://mathiasbynens.be/notes/javascript-encoding>
       * @memberOf punycode
       * @type Object
       */
      "ucs2": {
        "decode": ucs2decode,
        "encode": ucs2encode
      },
      "decode": decode2,
      "encode": encode2,
      "toASCII": toASCII,
      "toUnicode": toUnicode
    };
    module.exports = punycode2;
  }
});

// src/matching/assign-pairs.ts
function assignPairs(rows, columns, worth, least) {
  const width = columns + rows;
  const costs = new Float64Array(rows * width).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) costs[row * width + column] = -worth(row, column);
    costs[row * width + columns + row] = -least;
  }
  const cost = (row, column) => costs[row * width + column] ?? 0;
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(width);
  const holder = new Int32Array(width).fill(-1);
  for (let row = 0; row < rows; row += 1) augment(row, width, cost, rowPrice, columnPrice, holder);
  const found = new Array(rows).fill(void 0);
  for (let column = 0; column < columns; column += 1) {
    const row = holder[column] ?? -1;
    if (row !== -1) found[row] = column;
  }
  return found;
}
function augment(row, width, cost, rowPrice, columnPrice, holder) {
  const distance = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(width).fill(-1);
  const isDone = new Uint8Array(width);
  const path2 = [];
  let current = row;
  let via = -1;
  let reached = 0;
  for (; ; ) {
    let nearest2 = -1;
    for (let column = 0; column < width; column += 1) {
      if (isDone[column] === 1) continue;
      const step = reached + cost(current, column) - (rowPrice[current] ?? 0) - (columnPrice[column] ?? 0);
      if (step < (distance[column] ?? 0)) {
        distance[column] = step;
        cameFrom[column] = via;
      }
      if (nearest2 === -1 || (distance[column] ?? 0) < (distance[nearest2] ?? 0)) nearest2 = column;
    }
    reached = distance[nearest2] ?? 0;
    isDone[nearest2] = 1;
    path2.push(nearest2);
    via = nearest2;
    const owner = holder[nearest2] ?? -1;
    if (owner === -1) break;
    current = owner;
  }
  rowPrice[row] = (rowPrice[row] ?? 0) + reached;
  for (const column of path2) {
    const owner = holder[column] ?? -1;
    const gain = reached - (distance[column] ?? 0);
    columnPrice[column] = (columnPrice[column] ?? 0) - gain;
    if (owner !== -1) rowPrice[owner] = (rowPrice[owner] ?? 0) + gain;
  }
  for (let column = via; column !== -1; ) {
    const before3 = cameFrom[column] ?? -1;
    holder[column] = before3 === -1 ? row : holder[before3] ?? -1;
    column = before3;
  }
}

// src/language/find-words.ts
var word = /[\p{L}\p{M}\p{N}]+(?:[-‑:/'’][\p{L}\p{M}\p{N}]+)*/gu;
var plainWord = /[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*/gu;
function findWords(text2) {
  return find(word, text2);
}
function findPlainWords(text2) {
  return find(plainWord, text2);
}
function find(pattern, text2) {
  let end2 = 0;
  return (text2.match(pattern) ?? []).map((word3) => {
    const start = text2.indexOf(word3, end2);
    end2 = start + word3.length;
    return { text: word3, start, end: end2 };
  });
}

// src/matching/empty-words.ts
var emptyWords = {
  sv: words(
    "alla allt alltid att av bara bland blev bli blir blivit bra b\xE5da b\xE5de d\xE5 d\xE4r de dem den denna deras dess dessa det detta din du d\xE4r eller en ett er era fler flera flesta fram fr\xE5n f\xE5 f\xE5r f\xF6r f\xF6re ha hade han har hon hos hur h\xE4r i in inf\xF6r ingen inom inte ju kan kommer kunde kunna man med mellan men mer mest mot mycket m\xE5nga m\xE5ste n\xE4r n\xE5gon n\xE5got n\xE5gra nya ny nytt nu och ocks\xE5 olika om oss p\xE5 redan samt samma sedan sig sin sina sitt ska skulle som s\xE5 s\xE5dan s\xE5dana s\xE5 till tillsammans under upp ur ut utan vad var vara varit varje v\xE5r v\xE5ra v\xE5rt vi via vid vilka vilken vilket vill \xE4n \xE4r \xE4ven \xE5r \xF6ver januari februari mars april maj juni juli augusti september oktober november december m\xE5nad m\xE5naden perioden period"
  ),
  en: words(
    "a about after all also an and any are as at be been before being both but by can could did do does during each for from had has have he her his how i if in into is it its more most new no not now of on or other our out over she should so some such than that the their them then there these they this those to too under up was we were what when where which while who will with would you your january february march april may june july august september october november december month period"
  )
};
function words(list2) {
  return new Set(list2.split(" "));
}

// src/matching/stem-swedish.ts
var vowels = "aeiouy\xE4\xE5\xF6";
var beforeS = "bcdfghjklmnoprtvy";
var byLength = (list2) => list2.split(" ").sort((a, b) => b.length - a.length);
var inflections = byLength(
  "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast s"
);
var doubleEndings = byLength("dd gd nn dt gt kt tt");
var derivations = byLength("lig els ig fullt l\xF6st");
function stemSwedish(word3) {
  const from = firstRegion(word3);
  return cutDerivation(cutDoubleEnding(cutInflection(word3, from), from), from);
}
function firstRegion(word3) {
  const vowel = [...word3].findIndex((letter) => vowels.includes(letter));
  if (vowel === -1) return word3.length;
  let at = vowel;
  while (at < word3.length && vowels.includes(word3.charAt(at))) at += 1;
  return Math.max(Math.min(at + 1, word3.length), 3);
}
function endingOf(word3, from, endings3) {
  return endings3.find((ending) => word3.length - ending.length >= from && word3.endsWith(ending));
}
function cutInflection(word3, from) {
  const ending = endingOf(word3, from, inflections);
  if (ending === void 0) return word3;
  if (ending === "s" && !beforeS.includes(word3.charAt(word3.length - 2))) return word3;
  return word3.slice(0, -ending.length);
}
function cutDoubleEnding(word3, from) {
  return endingOf(word3, from, doubleEndings) === void 0 ? word3 : word3.slice(0, -1);
}
function cutDerivation(word3, from) {
  const ending = endingOf(word3, from, derivations);
  if (ending === void 0) return word3;
  return word3.slice(0, ending === "l\xF6st" || ending === "fullt" ? -1 : -ending.length);
}

// src/matching/word-terms.ts
var mostCharacters = 1500;
function createTermReader(language) {
  const known = /* @__PURE__ */ new Map();
  const partsOf3 = (word3) => {
    const parts2 = known.get(word3) ?? { stem: stemSwedish(word3), grams: gramsOf(word3) };
    known.set(word3, parts2);
    return parts2;
  };
  return (text2) => {
    const stems = /* @__PURE__ */ new Map();
    const grams = /* @__PURE__ */ new Map();
    for (const { text: word3 } of findWords(text2.slice(0, mostCharacters).toLowerCase())) {
      if (emptyWords[language].has(word3)) continue;
      const parts2 = partsOf3(word3);
      count(stems, language === "sv" ? parts2.stem : word3);
      for (const gram of parts2.grams) count(grams, gram);
    }
    return { stems, grams };
  };
}
function count(counts, term) {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}
function gramsOf(word3) {
  const letters2 = [..."_", ...word3, "_"];
  const grams = [];
  for (let length = 3; length <= 5; length += 1)
    for (let at = 0; at + length <= letters2.length; at += 1)
      grams.push(letters2.slice(at, at + length).join(""));
  return grams;
}

// src/matching/likeness.ts
function createLikeness(texts, language) {
  const all = [...new Set(texts)];
  const readTerms = createTermReader(language);
  const terms = new Map(all.map((text2) => [text2, readTerms(text2)]));
  const known = [...terms.values()];
  const stemWeights = weigh(known.map(({ stems }) => stems));
  const gramWeights = weigh(known.map(({ grams }) => grams));
  const vectors = /* @__PURE__ */ new Map();
  const vectorsOf = (text2) => {
    const ready = vectors.get(text2);
    if (ready) return ready;
    const own = terms.get(text2) ?? readTerms(text2);
    const made = { stems: vectorOf(own.stems, stemWeights), grams: vectorOf(own.grams, gramWeights) };
    vectors.set(text2, made);
    return made;
  };
  return (one, other) => {
    const a = vectorsOf(one);
    const b = vectorsOf(other);
    return (cosine(a.stems, b.stems) + cosine(a.grams, b.grams)) / 2;
  };
}
function weigh(documents) {
  const counts = /* @__PURE__ */ new Map();
  for (const document of documents)
    for (const term of document.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((1 + documents.length) / (1 + (counts.get(term) ?? 0))) + 1;
}
function vectorOf(terms, weight) {
  const vector = /* @__PURE__ */ new Map();
  let squares = 0;
  for (const [term, count2] of terms) {
    const weighted = count2 * weight(term);
    vector.set(term, weighted);
    squares += weighted * weighted;
  }
  const length = Math.sqrt(squares);
  for (const [term, weighted] of vector) vector.set(term, weighted / length);
  return vector;
}
function cosine(one, other) {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

// src/language/find-sentences.ts
var abbreviations = new Set(
  "t.ex tex t ex bl.a bla s.k dvs d.v.s osv o.s.v etc m.m mm ca kl nr st ev resp inkl exkl f.d fr.o.m t.o.m m.fl o.d p.g.a pga i.e e.g vs approx no dr prof ing jfr s sid kap tel forts".split(
    " "
  )
);
function isAbbreviation(word3) {
  return abbreviations.has(word3.toLowerCase());
}
var end = /(?<![.!?…])[.!?…]+[”"»’)\]]*(?=\s+[”"«„’([]?[\p{Lu}\p{N}])/gu;
function findSentences(passage) {
  const sentences = [];
  let from = 0;
  for (const match of passage.matchAll(end)) {
    if (endsAbbreviation(passage, match.index, match[0])) continue;
    add(sentences, passage, from, match.index + match[0].length);
    from = match.index + match[0].length;
  }
  add(sentences, passage, from, passage.length);
  return sentences;
}
function endsAbbreviation(passage, at, mark2) {
  if (mark2 !== ".") return false;
  const before3 = /[\p{L}.]+$/u.exec(passage.slice(Math.max(at - 20, 0), at))?.[0] ?? "";
  if (isAbbreviation(before3)) return true;
  return new RegExp("^\\p{Lu}$", "u").test(before3);
}
function add(sentences, passage, from, to) {
  const piece = passage.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const text2 = piece.trim();
  if (text2 !== "") sentences.push({ text: text2, start, end: start + text2.length });
}

// src/language/scaffold-words.ts
var scaffoldWords = {
  sv: {
    instructions: (name, period) => [
      `${name}: bidrag till l\xE4gesrapporten f\xF6r ${period}.`,
      "",
      "Skriv era texter i st\xE4llet f\xF6r raderna som b\xF6rjar med \u201DSkriv h\xE4r\u201D.",
      "Varje rad i en text ska b\xF6rja med tv\xE5 blanksteg, och en tom rad skiljer stycken \xE5t.",
      "Kontrollera bidraget med kommandot: millrep validate"
    ],
    summaryQuestion: (period) => `Vad har h\xE4nt under ${period}?`,
    planQuestion: (nextPeriod) => `Vad \xE4r planerat f\xF6r ${nextPeriod}?`,
    summaryText: (period) => `Skriv h\xE4r vad som har h\xE4nt under ${period}.`,
    planText: (nextPeriod) => `Skriv h\xE4r vad som \xE4r planerat f\xF6r ${nextPeriod}.`,
    followUpQuestion: (writtenIn) => [
      `Vad blev det av det som ni planerade i bidraget f\xF6r ${writtenIn}?`,
      "Skriv ett av de h\xE4r orden efter varje \u201Doutcome:\u201D: done (klart), partly (delvis klart), ongoing (p\xE5g\xE5r), delayed (uppskjutet) eller dropped (utg\xE5r, eller var inget \xE5tagande).",
      "L\xE5t \u201Dplanned\u201D st\xE5 som det \xE4r. En f\xF6rklaring skriver ni p\xE5 en egen rad under: \u201Dcomment: \u2026\u201D"
    ],
    carriedOver: (outcome) => `F\xF6ljer med fr\xE5n f\xF6rra uppf\xF6ljningen (${outcome}):`,
    optionalFields: [
      "Om det beh\xF6vs kan bidraget ocks\xE5 ha f\xE4lten nothingToReport, status, deviation, milestones och followUp."
    ]
  },
  en: {
    instructions: (name, period) => [
      `${name}: entry in the status report for ${period}.`,
      "",
      "Write your texts in place of the lines that begin with \u201CWrite here\u201D.",
      "Every line of a text must begin with two spaces, and an empty line parts paragraphs.",
      "Check the entry with the command: millrep validate"
    ],
    summaryQuestion: (period) => `What happened in ${period}?`,
    planQuestion: (nextPeriod) => `What is planned for ${nextPeriod}?`,
    summaryText: (period) => `Write here what happened in ${period}.`,
    planText: (nextPeriod) => `Write here what is planned for ${nextPeriod}.`,
    followUpQuestion: (writtenIn) => [
      `What became of what you planned in the entry for ${writtenIn}?`,
      "Write one of these words after each \u201Coutcome:\u201D: done, partly, ongoing, delayed, or dropped (will not be done, or was no commitment).",
      "Leave \u201Cplanned\u201D as it is. An explanation goes on a line of its own below: \u201Ccomment: \u2026\u201D"
    ],
    carriedOver: (outcome) => `Taken along from the last follow-up (${outcome}):`,
    optionalFields: [
      "If needed, the entry can also have the fields nothingToReport, status, deviation, milestones and followUp."
    ]
  }
};
var scaffoldText = /(?:Skriv här vad som|Write here what) [^.\n]*\.?|^\s*(?:Skriv här|Write here)\b[^.\n]*\.?/iu;
function findScaffoldText(text2) {
  const match = scaffoldText.exec(text2);
  if (!match) return void 0;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return { start, end: match.index + match[0].length };
}

// src/markdown/tree.ts
function plainText(inlines) {
  return inlines.map((inline2) => {
    if (inline2.kind === "words") return inline2.text;
    if (inline2.kind === "image") return inline2.alt;
    return inline2.kind === "break" ? " " : plainText(inline2.children);
  }).join("");
}
function plainParagraphs(blocks) {
  return blocks.flatMap((block2) => {
    switch (block2.kind) {
      case "paragraph":
        return [plainText(block2.inlines)];
      case "list":
        return block2.items.flatMap(plainParagraphs);
      case "quote":
        return plainParagraphs(block2.blocks);
      case "table":
        return [block2.header, ...block2.rows].flatMap((row) => row.map(plainText));
    }
  });
}
function allInlines(blocks) {
  return blocks.flatMap((block2) => {
    switch (block2.kind) {
      case "paragraph":
        return withChildren(block2.inlines);
      case "list":
        return block2.items.flatMap(allInlines);
      case "quote":
        return allInlines(block2.blocks);
      case "table":
        return [block2.header, ...block2.rows].flatMap((row) => row.flatMap(withChildren));
    }
  });
}
function withChildren(inlines) {
  return inlines.flatMap(
    (inline2) => "children" in inline2 ? [inline2, ...withChildren(inline2.children)] : [inline2]
  );
}

// src/source/one-line.ts
function oneLine(text2) {
  return text2.normalize("NFC").replace(/\s+/gu, " ").trim();
}

// src/follow-up/plan-items.ts
function planItems(plan) {
  if (findScaffoldText(plan.value)) return [];
  const items = itemsOf(plan.parsed.blocks).map(oneLine);
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const key = itemKey(item);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function itemKey(item) {
  return findWords(item.normalize("NFC").toLowerCase()).map(({ text: text2 }) => text2).join(" ");
}
function itemsOf(blocks) {
  const items = [];
  let leadIn = "";
  for (const block2 of blocks) {
    switch (block2.kind) {
      case "paragraph": {
        const sentences = findSentences(plainText(block2.inlines)).map(({ text: text2 }) => text2);
        items.push(...sentences);
        leadIn = sentences.at(-1) ?? "";
        continue;
      }
      case "list":
        if (leadsIn(leadIn)) items.pop();
        items.push(...listItems(block2, leadIn));
        break;
      case "quote":
        items.push(...itemsOf(block2.blocks));
        break;
      case "table":
        items.push(...rowsOf(block2));
    }
    leadIn = "";
  }
  return items;
}
function leadsIn(sentence) {
  return sentence.endsWith(":");
}
function listItems({ items }, leadIn) {
  return items.flatMap((blocks) => {
    const words2 = blocks.filter((block2) => block2.kind === "paragraph").map(({ inlines }) => plainText(inlines)).join(" ").trim();
    const whole = leadsIn(leadIn) && new RegExp("^\\p{Ll}", "u").test(words2) ? `${leadIn} ${words2}` : words2;
    const within = blocks.flatMap(
      (block2) => block2.kind === "list" ? listItems(block2, whole) : block2.kind === "paragraph" ? [] : itemsOf([block2])
    );
    const isLeadIn = leadsIn(whole) && within.length > 0;
    return isLeadIn ? within : [whole, ...within];
  });
}
function rowsOf({ rows }) {
  return rows.map(
    (row) => row.map(plainText).filter((cell) => cell.trim() !== "").join(" \u2013 ")
  );
}

// src/follow-up/expected-items.ts
var openOutcomes = ["partly", "ongoing", "delayed"];
function expectedItems(plan, asked, language) {
  const planned = plan ? planItems(plan) : [];
  const open = asked.filter(({ outcome }) => outcome === void 0 || openOutcomes.includes(outcome));
  const repeats = pairAlike(
    open.map((item) => item.planned),
    planned,
    language
  );
  const carriedBy = new Map(open.map((item, index) => [repeats[index], item]));
  const carried = open.filter((item, index) => repeats[index] === void 0 && item.outcome !== void 0);
  return [
    ...carried.map((item) => ({ planned: item.planned, carried: item })),
    ...planned.map((words2, index) => ({ planned: words2, carried: carriedBy.get(index) }))
  ];
}
var alikeFrom = 0.45;
var mostPairs = 1e4;
function pairAlike(items, others, language) {
  const pairs = pairSame(items, others);
  const taken = new Set(pairs);
  const left = [...items.entries()].filter(([index]) => pairs[index] === void 0);
  const free = [...others.entries()].filter(([index]) => !taken.has(index));
  if (left.length === 0 || free.length === 0 || left.length * free.length > mostPairs) return pairs;
  const likeness = createLikeness([...items, ...others], language);
  const worth = (row, column) => likeness(left[row]?.[1] ?? "", free[column]?.[1] ?? "");
  const found = assignPairs(left.length, free.length, worth, alikeFrom);
  for (const [row, [index]] of left.entries()) pairs[index] = free[found[row] ?? -1]?.[0];
  return pairs;
}
function pairSame(items, others) {
  const places = /* @__PURE__ */ new Map();
  for (const [index, other] of [...others.entries()].reverse()) {
    const key = itemKey(other);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return items.map((item) => places.get(itemKey(item))?.pop());
}

// src/model/by-id.ts
function firstById(items) {
  return new Map(items.toReversed().map((item) => [item.id, item]));
}

// src/source/source-node.ts
function findPair(node, key) {
  return node?.kind === "map" ? node.pairs.find((pair) => pair.key === key) : void 0;
}
function scalarsIn(node, pair) {
  if (node.kind === "scalar") return [{ scalar: node, pair }];
  if (node.kind === "list") return node.items.flatMap((item) => scalarsIn(item));
  return node.pairs.flatMap((own) => scalarsIn(own.value, own));
}
function locate(root, pointer) {
  let found = { node: root, pair: void 0 };
  for (const step of pointerSteps(pointer)) {
    const { node } = found;
    if (node.kind === "list") {
      const item = node.items[Number(step)];
      if (!item) return void 0;
      found = { node: item, pair: void 0 };
    } else {
      const pair = findPair(node, step);
      if (!pair) return void 0;
      found = { node: pair.value, pair };
    }
  }
  return found;
}
function pointerSteps(pointer) {
  const steps = pointer.split("/").slice(1);
  return pointer.includes("~") ? steps.map(unescaped) : steps;
}
function unescaped(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function childPointer(pointer, step) {
  return `${pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function plainValue(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainValue);
  const map = /* @__PURE__ */ Object.create(null);
  for (const pair of node.pairs) map[pair.key] = plainValue(pair.value);
  return map;
}

// src/source/source-text.ts
var SourceText = class {
  /** The text, normalised to NFC: å typed as a and a ring is the same letter to every later comparison. */
  value;
  file;
  /** JSON Pointer to the text. */
  pointer;
  scalar;
  #offsets;
  #lines;
  constructor(value, file, pointer, scalar) {
    this.value = value;
    this.file = file;
    this.pointer = pointer;
    this.scalar = scalar;
  }
  /** The file offset of every character. Rules ask for many places of one text: they are worked out once. */
  get offsets() {
    this.#offsets ??= alignWithFile(this);
    return this.#offsets;
  }
  /** The line of the file, counted from 1, that an offset in it stands on. */
  lineAt(offset) {
    this.#lines ??= new LineIndex(this.file.text);
    return this.#lines.positionAt(offset).line;
  }
};
function readText(file, pointer, scalar) {
  const value = typeof scalar.value === "string" ? scalar.value : file.text.slice(scalar.range.start, scalar.range.end);
  return new SourceText(value.normalize("NFC"), file, pointer, scalar);
}
function rangeInFile(text2, start, end2) {
  const { offsets: offsets2 } = text2;
  const last = text2.scalar.range.end;
  const from = offsets2[start] ?? last;
  return { start: from, end: end2 > start ? (offsets2[end2 - 1] ?? last - 1) + 1 : from };
}
function wholeRange(text2) {
  const length = text2.value.trimEnd().length;
  return length === 0 ? text2.scalar.range : rangeInFile(text2, text2.value.length - text2.value.trimStart().length, length);
}
function alignWithFile({ value, file, scalar }) {
  const { text: text2 } = file;
  const offsets2 = [];
  let at = contentStart(text2, scalar);
  let index = 0;
  while (index < value.length && at < scalar.range.end) {
    const character = value.charAt(index);
    if (scalar.style === "double" && /^\\\r?\n/.test(text2.slice(at, at + 3))) {
      at = nextLine(text2, at, scalar);
      continue;
    }
    const written = writtenCharacter(text2, at, scalar.style);
    const normal = text2.slice(at, at + written.length);
    if (isSpace(character)) {
      offsets2.push(at);
      index += 1;
      if (written.escaped && escapedSpace.test(text2.slice(at, at + written.length))) at += written.length;
      else if (scalar.style === "literal") at = character === "\n" ? nextLine(text2, at, scalar) : at + 1;
      else at = skipSpace(text2, at);
    } else if (isSpace(normal) && !written.escaped) {
      at += 1;
    } else {
      const { length, width } = written.escaped ? { length: written.length, width: 1 } : composed(text2, at, character);
      for (let unit = 0; unit < width && index < value.length; unit += 1)
        offsets2.push(at + Math.min(unit, length - 1));
      index += width;
      at += length;
    }
  }
  while (offsets2.length < value.length) offsets2.push(Math.max(scalar.range.end - 1, 0));
  return offsets2;
}
var escapedSpace = /^\\(?:[nrt \t]|(?:x|u00|U000000)(?:09|0a|0d|20))$/i;
function skipSpace(text2, start) {
  let at = start;
  while (at < text2.length && isSpace(text2.charAt(at))) at += 1;
  return at;
}
function isSpace(character) {
  return character === " " || character === "\n" || character === "\r" || character === "	";
}
function contentStart(text2, scalar) {
  const { start } = scalar.range;
  if (scalar.style === "plain") return start;
  if (scalar.style === "single" || scalar.style === "double") return start + 1;
  return skipIndent(text2, text2.indexOf("\n", start) + 1, scalar);
}
function nextLine(text2, at, scalar) {
  const end2 = text2.indexOf("\n", at);
  return end2 === -1 ? at : skipIndent(text2, end2 + 1, scalar);
}
function skipIndent(text2, lineStart, scalar) {
  const indent = scalar.style === "literal" ? blockIndent(text2, scalar) : Number.POSITIVE_INFINITY;
  let at = lineStart;
  while (at < lineStart + indent && text2.charAt(at) === " ") at += 1;
  return at;
}
function blockIndent(text2, scalar) {
  const header = text2.slice(scalar.range.start, text2.indexOf("\n", scalar.range.start));
  const body = text2.slice(scalar.range.start + header.length + 1, scalar.range.end);
  const first = /^(?:[ \t\r]*\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  const stated = /^[|>][+-]?([1-9])/.exec(header)?.[1];
  return stated === void 0 ? first : Math.min(first, Number(stated) + parentIndent(text2, scalar));
}
function parentIndent(text2, scalar) {
  const lineStart = text2.lastIndexOf("\n", scalar.range.start) + 1;
  return /^[ -]*/.exec(text2.slice(lineStart, scalar.range.start))?.[0].length ?? 0;
}
function writtenCharacter(text2, at, style) {
  if (style === "single" && text2.startsWith("''", at)) return { length: 2, escaped: true };
  if (style !== "double" || text2.charAt(at) !== "\\") return { length: 1, escaped: false };
  const digits = { x: 2, u: 4, U: 8 };
  return { length: 2 + (digits[text2.charAt(at + 1)] ?? 0), escaped: true };
}
var firstMark = 768;
function composed(text2, at, character) {
  if (text2.charAt(at) === character && text2.charCodeAt(at + 1) < firstMark) return { length: 1, width: 1 };
  const cluster = new RegExp("^.\\p{M}*", "su").exec(text2.slice(at, at + 64))?.[0] ?? character;
  return { length: cluster.length, width: cluster.normalize("NFC").length };
}

// src/source/source.ts
function textAt(source, pointer) {
  const node = locate(source.root, pointer)?.node;
  return node?.kind === "scalar" && node.value !== null ? readText(source.file, pointer, node) : void 0;
}

// src/model/layout.ts
function buildLayout({ font, colours, margins, toc, numberedHeadings }, template) {
  return {
    font: font?.trim() ?? "Calibri",
    colours: { accent: "#1F3864", link: "#0B5394", ...colours },
    margins: { top: 25, right: 30, bottom: 25, left: 30, ...margins },
    toc: toc ?? false,
    numberedHeadings: numberedHeadings ?? false,
    template
  };
}

// node_modules/mdurl/index.mjs
var mdurl_exports = {};
__export(mdurl_exports, {
  decode: () => decode_default,
  encode: () => encode_default,
  format: () => format,
  parse: () => parse_default
});

// node_modules/mdurl/lib/decode.mjs
var decodeCache = {};
function getDecodeCache(exclude) {
  let cache = decodeCache[exclude];
  if (cache) {
    return cache;
  }
  cache = decodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    cache.push(ch);
  }
  for (let i = 0; i < exclude.length; i++) {
    const ch = exclude.charCodeAt(i);
    cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
  }
  return cache;
}
function decode(string, exclude) {
  if (typeof exclude !== "string") {
    exclude = decode.defaultChars;
  }
  const cache = getDecodeCache(exclude);
  return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
    let result = "";
    for (let i = 0, l = seq.length; i < l; i += 3) {
      const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
      if (b1 < 128) {
        result += cache[b1];
        continue;
      }
      if ((b1 & 224) === 192 && i + 3 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        if ((b2 & 192) === 128) {
          const chr = b1 << 6 & 1984 | b2 & 63;
          if (chr < 128) {
            result += "\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 3;
          continue;
        }
      }
      if ((b1 & 240) === 224 && i + 6 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128) {
          const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
          if (chr < 2048 || chr >= 55296 && chr <= 57343) {
            result += "\uFFFD\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 6;
          continue;
        }
      }
      if ((b1 & 248) === 240 && i + 9 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
          let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
          if (chr < 65536 || chr > 1114111) {
            result += "\uFFFD\uFFFD\uFFFD\uFFFD";
          } else {
            chr -= 65536;
            result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
          }
          i += 9;
          continue;
        }
      }
      result += "\uFFFD";
    }
    return result;
  });
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";
var decode_default = decode;

// node_modules/mdurl/lib/encode.mjs
var encodeCache = {};
function getEncodeCache(exclude) {
  let cache = encodeCache[exclude];
  if (cache) {
    return cache;
  }
  cache = encodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    if (/^[0-9a-z]$/i.test(ch)) {
      cache.push(ch);
    } else {
      cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
    }
  }
  for (let i = 0; i < exclude.length; i++) {
    cache[exclude.charCodeAt(i)] = exclude[i];
  }
  return cache;
}
function encode(string, exclude, keepEscaped) {
  if (typeof exclude !== "string") {
    keepEscaped = exclude;
    exclude = encode.defaultChars;
  }
  if (typeof keepEscaped === "undefined") {
    keepEscaped = true;
  }
  const cache = getEncodeCache(exclude);
  let result = "";
  for (let i = 0, l = string.length; i < l; i++) {
    const code2 = string.charCodeAt(i);
    if (keepEscaped && code2 === 37 && i + 2 < l) {
      if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
        result += string.slice(i, i + 3);
        i += 2;
        continue;
      }
    }
    if (code2 < 128) {
      result += cache[code2];
      continue;
    }
    if (code2 >= 55296 && code2 <= 57343) {
      if (code2 >= 55296 && code2 <= 56319 && i + 1 < l) {
        const nextCode = string.charCodeAt(i + 1);
        if (nextCode >= 56320 && nextCode <= 57343) {
          result += encodeURIComponent(string[i] + string[i + 1]);
          i++;
          continue;
        }
      }
      result += "%EF%BF%BD";
      continue;
    }
    result += encodeURIComponent(string[i]);
  }
  return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";
var encode_default = encode;

// node_modules/mdurl/lib/format.mjs
function format(url) {
  let result = "";
  result += url.protocol || "";
  result += url.slashes ? "//" : "";
  result += url.auth ? url.auth + "@" : "";
  if (url.hostname && url.hostname.indexOf(":") !== -1) {
    result += "[" + url.hostname + "]";
  } else {
    result += url.hostname || "";
  }
  result += url.port ? ":" + url.port : "";
  result += url.pathname || "";
  result += url.search || "";
  result += url.hash || "";
  return result;
}

// node_modules/mdurl/lib/parse.mjs
function Url() {
  this.protocol = null;
  this.slashes = null;
  this.auth = null;
  this.port = null;
  this.hostname = null;
  this.hash = null;
  this.search = null;
  this.pathname = null;
}
var protocolPattern = /^([a-z0-9.+-]+:)/i;
var portPattern = /:[0-9]*$/;
var simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
var delims = ["<", ">", '"', "`", " ", "\r", "\n", "	"];
var unwise = ["{", "}", "|", "\\", "^", "`"].concat(delims);
var autoEscape = ["'"].concat(unwise);
var nonHostChars = ["%", "/", "?", ";", "#"].concat(autoEscape);
var hostEndingChars = ["/", "?", "#"];
var hostnameMaxLen = 255;
var hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
var hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
var hostlessProtocol = {
  javascript: true,
  "javascript:": true
};
var slashedProtocol = {
  http: true,
  https: true,
  ftp: true,
  gopher: true,
  file: true,
  "http:": true,
  "https:": true,
  "ftp:": true,
  "gopher:": true,
  "file:": true
};
function urlParse(url, slashesDenoteHost) {
  if (url && url instanceof Url) return url;
  const u = new Url();
  u.parse(url, slashesDenoteHost);
  return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
  let lowerProto, hec, slashes;
  let rest2 = url;
  rest2 = rest2.trim();
  if (!slashesDenoteHost && url.split("#").length === 1) {
    const simplePath = simplePathPattern.exec(rest2);
    if (simplePath) {
      this.pathname = simplePath[1];
      if (simplePath[2]) {
        this.search = simplePath[2];
      }
      return this;
    }
  }
  let proto = protocolPattern.exec(rest2);
  if (proto) {
    proto = proto[0];
    lowerProto = proto.toLowerCase();
    this.protocol = proto;
    rest2 = rest2.substr(proto.length);
  }
  if (slashesDenoteHost || proto || rest2.match(/^\/\/[^@\/]+@[^@\/]+/)) {
    slashes = rest2.substr(0, 2) === "//";
    if (slashes && !(proto && hostlessProtocol[proto])) {
      rest2 = rest2.substr(2);
      this.slashes = true;
    }
  }
  if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
    let hostEnd = -1;
    for (let i = 0; i < hostEndingChars.length; i++) {
      hec = rest2.indexOf(hostEndingChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    let auth, atSign;
    if (hostEnd === -1) {
      atSign = rest2.lastIndexOf("@");
    } else {
      atSign = rest2.lastIndexOf("@", hostEnd);
    }
    if (atSign !== -1) {
      auth = rest2.slice(0, atSign);
      rest2 = rest2.slice(atSign + 1);
      this.auth = auth;
    }
    hostEnd = -1;
    for (let i = 0; i < nonHostChars.length; i++) {
      hec = rest2.indexOf(nonHostChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    if (hostEnd === -1) {
      hostEnd = rest2.length;
    }
    if (rest2[hostEnd - 1] === ":") {
      hostEnd--;
    }
    const host = rest2.slice(0, hostEnd);
    rest2 = rest2.slice(hostEnd);
    this.parseHost(host);
    this.hostname = this.hostname || "";
    const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
    if (!ipv6Hostname) {
      const hostparts = this.hostname.split(/\./);
      for (let i = 0, l = hostparts.length; i < l; i++) {
        const part = hostparts[i];
        if (!part) {
          continue;
        }
        if (!part.match(hostnamePartPattern)) {
          let newpart = "";
          for (let j = 0, k = part.length; j < k; j++) {
            if (part.charCodeAt(j) > 127) {
              newpart += "x";
            } else {
              newpart += part[j];
            }
          }
          if (!newpart.match(hostnamePartPattern)) {
            const validParts = hostparts.slice(0, i);
            const notHost = hostparts.slice(i + 1);
            const bit = part.match(hostnamePartStart);
            if (bit) {
              validParts.push(bit[1]);
              notHost.unshift(bit[2]);
            }
            if (notHost.length) {
              rest2 = notHost.join(".") + rest2;
            }
            this.hostname = validParts.join(".");
            break;
          }
        }
      }
    }
    if (this.hostname.length > hostnameMaxLen) {
      this.hostname = "";
    }
    if (ipv6Hostname) {
      this.hostname = this.hostname.substr(1, this.hostname.length - 2);
    }
  }
  const hash = rest2.indexOf("#");
  if (hash !== -1) {
    this.hash = rest2.substr(hash);
    rest2 = rest2.slice(0, hash);
  }
  const qm = rest2.indexOf("?");
  if (qm !== -1) {
    this.search = rest2.substr(qm);
    rest2 = rest2.slice(0, qm);
  }
  if (rest2) {
    this.pathname = rest2;
  }
  if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) {
    this.pathname = "";
  }
  return this;
};
Url.prototype.parseHost = function(host) {
  let port = portPattern.exec(host);
  if (port) {
    port = port[0];
    if (port !== ":") {
      this.port = port.substr(1);
    }
    host = host.substr(0, host.length - port.length);
  }
  if (host) {
    this.hostname = host;
  }
};
var parse_default = urlParse;

// node_modules/uc.micro/build/index.mjs
var build_exports = {};
__export(build_exports, {
  Any: () => Any,
  Cc: () => Cc,
  Cf: () => Cf,
  P: () => P,
  S: () => S,
  Z: () => Z
});
var Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var Cc = /[\0-\x1F\x7F-\x9F]/;
var Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
var P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
var S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
var Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

// node_modules/entities/dist/decode-codepoint.js
var c1 = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
  if (isInvalidCodePoint(codePoint)) {
    return 65533;
  }
  if (codePoint >= 128 && codePoint <= 159) {
    return c1[codePoint - 128] || codePoint;
  }
  return codePoint;
}
function codePointToString(codePoint) {
  return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}

// node_modules/entities/dist/internal/decode-shared.js
var BASE91_INVERSE = /* @__PURE__ */ (() => {
  const table2 = new Uint8Array(127);
  let code2 = 0;
  for (let char = 33; char <= 126; char++) {
    if (char !== 34 && char !== 36 && char !== 92) {
      table2[char] = code2++;
    }
  }
  return table2;
})();
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
  const base = 91;
  const inputLength = input.length;
  const twoCharBias = dictSize * (base - 1);
  let pos = 0;
  const readSlotCode = () => {
    const c12 = BASE91_INVERSE[input.charCodeAt(pos++)];
    return c12 < dictSize ? c12 : c12 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
  };
  const dict2AtomCount = atomCount - dict1AtomCount;
  const slotCount = atomCount + ngramCount;
  const single = new Int32Array(slotCount);
  single.fill(-1, dict1AtomCount, dictSize);
  single.fill(-1, dictSize + dict2AtomCount, slotCount);
  const start = new Int32Array(slotCount);
  const length = new Int32Array(slotCount);
  function decodeDelta(count2, off) {
    let previous = 0;
    let slot = off;
    const end2 = off + count2;
    while (slot < end2) {
      const code2 = BASE91_INVERSE[input.charCodeAt(pos++)];
      if (code2 < 89) {
        previous += code2;
        single[slot++] = previous;
      } else if (code2 === 89) {
        let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
        while (runLength--)
          single[slot++] = ++previous;
      } else {
        const next = BASE91_INVERSE[input.charCodeAt(pos++)];
        previous += 89 + // eslint-disable-next-line unicorn/prefer-minimal-ternary -- branches read a different number of side-effecting input bytes
        (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
        single[slot++] = previous;
      }
    }
  }
  decodeDelta(dict1AtomCount, 0);
  decodeDelta(dict2AtomCount, dictSize);
  const references = new Int32Array(ngramCount * 2);
  let poolSize = 0;
  let ngramIndex = 0;
  function readNgramReferences(count2, startSlot) {
    for (let index = 0; index < count2; index++) {
      const slot = startSlot + index;
      const a = readSlotCode();
      const b = readSlotCode();
      references[ngramIndex * 2] = a;
      references[ngramIndex * 2 + 1] = b;
      ngramIndex += 1;
      start[slot] = poolSize;
      const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
      length[slot] = entryLength;
      poolSize += entryLength;
    }
  }
  readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
  readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
  const pool = new Uint16Array(poolSize);
  let write = 0;
  for (let index = 0; index < ngramIndex; index++) {
    for (let half = 0; half < 2; half++) {
      const source = references[index * 2 + half];
      const value = single[source];
      if (value < 0) {
        let read = start[source];
        const readEnd = read + length[source];
        while (read < readEnd)
          pool[write++] = pool[read++];
      } else {
        pool[write++] = value;
      }
    }
  }
  const out = new Uint16Array(resultLength);
  let outIndex = 0;
  while (pos < inputLength) {
    let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
    if (slot >= dictSize) {
      slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
    }
    const value = single[slot];
    if (value < 0) {
      let read = start[slot];
      const readEnd = read + length[slot];
      while (read < readEnd)
        out[outIndex++] = pool[read++];
    } else {
      out[outIndex++] = value;
    }
  }
  return out;
}

// node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeTree = /* @__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags2) {
  BinTrieFlags2[BinTrieFlags2["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags2[BinTrieFlags2["FLAG13"] = 8192] = "FLAG13";
  BinTrieFlags2[BinTrieFlags2["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
  BinTrieFlags2[BinTrieFlags2["JUMP_TABLE"] = 127] = "JUMP_TABLE";
  BinTrieFlags2[BinTrieFlags2["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/entities/dist/decode.js
var CharCodes;
(function(CharCodes2) {
  CharCodes2[CharCodes2["AMP"] = 38] = "AMP";
  CharCodes2[CharCodes2["NUM"] = 35] = "NUM";
  CharCodes2[CharCodes2["SEMI"] = 59] = "SEMI";
  CharCodes2[CharCodes2["EQUALS"] = 61] = "EQUALS";
  CharCodes2[CharCodes2["ZERO"] = 48] = "ZERO";
  CharCodes2[CharCodes2["NINE"] = 57] = "NINE";
  CharCodes2[CharCodes2["LOWER_A"] = 97] = "LOWER_A";
  CharCodes2[CharCodes2["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes || (CharCodes = {}));
var TO_LOWER_BIT = 32;
var CONSUMED_SHIFT = 21;
var CODE_POINT_MASK = 2097151;
var CONSUMED_OVERFLOW = 2047;
var longNumericConsumed = 0;
function unpackConsumed(packed) {
  const consumed = packed >>> CONSUMED_SHIFT;
  return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
function isNumber(code2) {
  return code2 - CharCodes.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code2) {
  return (code2 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 5;
}
function isAlpha(code2) {
  return (code2 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code2) {
  return code2 === CharCodes.EQUALS || isAlpha(code2) || isNumber(code2);
}
var EntityDecoderState;
(function(EntityDecoderState2) {
  EntityDecoderState2[EntityDecoderState2["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState2[EntityDecoderState2["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState2[EntityDecoderState2["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState2[EntityDecoderState2["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState2[EntityDecoderState2["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
function determineBranch(decodeTree, current, nodeIndex, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (jumpOffset) {
    if (branchCount === 0) {
      return char === jumpOffset ? nodeIndex : -1;
    }
    const slot = char - jumpOffset;
    if (slot >>> 0 >= branchCount)
      return -1;
    const stored = decodeTree[nodeIndex + slot];
    return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
  }
  if (branchCount === 0)
    return -1;
  const packedKeySlots = branchCount + 1 >> 1;
  const branchEnd = nodeIndex + packedKeySlots + branchCount;
  for (let index = 0; index < branchCount; index++) {
    const packed = decodeTree[nodeIndex + (index >> 1)];
    const key = packed >> ((index & 1) << 3) & 255;
    if (key === char) {
      const pointerIndex = nodeIndex + packedKeySlots + index;
      return branchEnd + decodeTree[pointerIndex] & 65535;
    }
    if (key > char)
      return -1;
  }
  return -1;
}
function readTrieValue(decodeTree, nodeIndex, valueLength) {
  if (valueLength === 1) {
    return String.fromCharCode(decodeTree[nodeIndex] & BinTrieFlags.VALUE_MASK);
  }
  if (valueLength === 2) {
    return String.fromCharCode(decodeTree[nodeIndex + 1]);
  }
  return String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
}
function parseNumericEntity(input, numberStart, inputLength) {
  let offset = numberStart + 1;
  let cp = 0;
  let digitStart = offset;
  if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
    offset += 1;
    digitStart = offset;
    while (offset < inputLength) {
      const char = input.charCodeAt(offset);
      if (isNumber(char)) {
        cp = cp * 16 + (char - CharCodes.ZERO);
      } else if (isHexadecimalCharacter(char)) {
        cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10);
      } else {
        break;
      }
      offset += 1;
    }
  } else {
    while (offset < inputLength) {
      const digit = input.charCodeAt(offset) - CharCodes.ZERO;
      if (digit >>> 0 > 9)
        break;
      cp = cp * 10 + digit;
      offset += 1;
    }
  }
  if (offset === digitStart)
    return 0;
  if (offset < inputLength && input.charCodeAt(offset) === CharCodes.SEMI) {
    offset += 1;
  }
  if (cp > 1114111)
    cp = 1114112;
  let consumed = offset - numberStart;
  if (consumed >= CONSUMED_OVERFLOW) {
    longNumericConsumed = consumed;
    consumed = CONSUMED_OVERFLOW;
  }
  return consumed << CONSUMED_SHIFT | cp;
}
function decodeWithTrie(input, isStrict, isAttribute) {
  const decodeTree = htmlDecodeTree;
  let offset = input.indexOf("&");
  if (offset < 0)
    return input;
  const inputLength = input.length;
  let chunkStart = 0;
  let result = "";
  const root = decodeTree[0];
  const rootJumpOffset = root & BinTrieFlags.JUMP_TABLE;
  const rootBranchCount = (root & BinTrieFlags.BRANCH_LENGTH) >> 7;
  do {
    const entityStart = offset + 1;
    const firstChar = input.charCodeAt(entityStart);
    let consumed;
    let value;
    if (firstChar === CharCodes.NUM) {
      const packed = parseNumericEntity(input, entityStart, inputLength);
      consumed = unpackConsumed(packed);
      if (isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI) {
        consumed = 0;
      }
      value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
    } else if (isAlpha(firstChar)) {
      consumed = 0;
      value = "";
      const rootSlotIndex = firstChar - rootJumpOffset;
      let nodeIndex;
      if (rootSlotIndex >>> 0 < rootBranchCount) {
        const stored = decodeTree[1 + rootSlotIndex];
        nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
      } else {
        nodeIndex = -1;
      }
      let bestNodeIndex = 0;
      let bestValueLength = 0;
      let current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex];
      let index = entityStart + 1;
      trie: while (index < inputLength) {
        while (
          // Value-less, non-run node with a nonzero jump offset.
          (current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0
        ) {
          const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
          const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
          if (branchCount === 0) {
            if (input.charCodeAt(index) !== jumpOffset)
              break trie;
            nodeIndex += 1;
          } else {
            const slot = input.charCodeAt(index) - jumpOffset;
            if (slot >>> 0 >= branchCount)
              break trie;
            const stored = decodeTree[nodeIndex + 1 + slot];
            if (stored === 0)
              break trie;
            nodeIndex = nodeIndex + branchCount + stored & 65535;
          }
          current = decodeTree[nodeIndex];
          index += 1;
          if (index >= inputLength)
            break trie;
        }
        if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
          const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
          if (input.charCodeAt(index) !== (current & BinTrieFlags.JUMP_TABLE)) {
            break;
          }
          index += 1;
          const remaining = runLength - 1;
          let wordIndex = nodeIndex + 1;
          let charIndexInPacked = 0;
          for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
            const packed = decodeTree[wordIndex];
            if (input.charCodeAt(index) !== (packed & 255))
              break trie;
            index += 1;
            if (input.charCodeAt(index) !== (packed >> 8 & 255))
              break trie;
            index += 1;
            wordIndex += 1;
          }
          if (charIndexInPacked < remaining) {
            if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255))
              break;
            index += 1;
          }
          nodeIndex += 1 + (runLength >> 1);
          current = decodeTree[nodeIndex];
          continue;
        }
        const valueLength = current >>> 14;
        const char = input.charCodeAt(index);
        if (valueLength !== 0) {
          if (char === CharCodes.SEMI) {
            consumed = index - entityStart + 1;
            value = valueLength === 1 ? String.fromCharCode(current & BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
            break;
          }
          if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
            consumed = index - entityStart;
            bestNodeIndex = nodeIndex;
            bestValueLength = valueLength;
          }
          if (valueLength === 1)
            break;
        }
        const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
        if (next < 0)
          break;
        nodeIndex = next;
        current = decodeTree[nodeIndex];
        index += 1;
      }
      if (value === "") {
        const finalVL = current >>> 14;
        if (finalVL !== 0 && !isStrict && (current & BinTrieFlags.FLAG13) === 0) {
          consumed = index - entityStart;
          bestNodeIndex = nodeIndex;
          bestValueLength = finalVL;
        }
        if (consumed > 0) {
          value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength);
        }
      }
    } else {
      consumed = 0;
      value = "";
    }
    if (consumed === 0 || isAttribute && firstChar !== CharCodes.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed))) {
      offset = entityStart;
    } else {
      if (chunkStart < offset) {
        result += input.slice(chunkStart, offset);
      }
      result += value;
      offset = chunkStart = entityStart + consumed;
    }
    if (input.charCodeAt(offset) !== CharCodes.AMP) {
      offset = input.indexOf("&", offset);
    }
  } while (offset >= 0);
  return result + input.slice(chunkStart);
}
function decodeHTMLStrict(htmlString) {
  return decodeWithTrie(htmlString, true, false);
}

// node_modules/entities/dist/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// node_modules/linkify-it/build/index.mjs
var REBuilder = class {
  src_Any = Any.source;
  src_Cc = Cc.source;
  src_Z = Z.source;
  src_P = P.source;
  src_ZPCc = [
    this.src_Z,
    this.src_P,
    this.src_Cc
  ].join("|");
  src_ZCc = [this.src_Z, this.src_Cc].join("|");
  cache = {};
  opts = {
    maxLength: 1e4,
    urlAuth: false,
    schema_names: []
  };
  constructor(opts = {}) {
    this.opts = {
      ...this.opts,
      ...opts
    };
  }
  set(opts = {}) {
    this.opts = {
      ...this.opts,
      ...opts
    };
    this.cache = {};
    return this;
  }
  escapeRE(str) {
    return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
  }
  nestedPairRE(open, close, depth = 4) {
    const openRE = this.escapeRE(open);
    const closeRE = this.escapeRE(close);
    const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
    let pair = `${openRE}${atom}{0,1000}${closeRE}`;
    for (let level = 2; level <= depth; level++) pair = `${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;
    return pair;
  }
  get_text_separators() {
    return this.cache.text_separators ??= /[><\uff5c]/;
  }
  get_pseudo_letter() {
    return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
  }
  get_ipv4_addr() {
    return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
  }
  get_ipv6_addr() {
    const h16 = "[0-9A-Fa-f]{1,4}";
    const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
    return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
  }
  get_ipv6_url_host() {
    return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
  }
  get_ipv6_mail_host() {
    return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
  }
  get_auth() {
    return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
  }
  get_port() {
    return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
  }
  get_host_terminator() {
    return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
  }
  get_path_terminator() {
    return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
  }
  get_path() {
    return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
  }
  get_mail_name() {
    return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
  }
  get_xn() {
    return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
  }
  get_tld() {
    if (this.cache.tld) return this.cache.tld;
    const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
    this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
    return this.cache.tld;
  }
  get_domain_root() {
    return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
  }
  get_domain() {
    return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
  }
  get_url_host_port() {
    return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
  }
  get_fuzzy_url_host_port() {
    return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
  }
  get_mail_host() {
    return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
  }
  get_fuzzy_mail_host() {
    return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
  }
  get_path_extra() {
    return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
  }
  get_fuzzy_mail_host_search() {
    return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
  }
  get_fuzzy_link_search() {
    return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uFF5C]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uFF5C])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
  }
  get_http_validator() {
    return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
  }
  get_relative_proto_validator() {
    return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
  }
  get_mail_name_validator() {
    return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
  }
  get_mailto_validator() {
    return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
  }
  get_schema_names() {
    return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
  }
  get_schema_search() {
    return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uFF5C]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
  }
  get_schema_at_start() {
    return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
  }
};
var web_schema = {
  validate: (text2, pos, self) => {
    const re = self.re.get_http_validator();
    re.lastIndex = pos;
    const m = re.exec(text2);
    return m ? m[0].length : 0;
  },
  normalize: (match, self) => self.normalize(match)
};
var defaultSchemas = {
  "http:": web_schema,
  "https:": web_schema,
  "ftp:": web_schema,
  "//": {
    validate: function(text2, pos, self) {
      const re = self.re.get_relative_proto_validator();
      re.lastIndex = pos;
      const m = re.exec(text2);
      if (m) {
        if (pos >= 3 && text2[pos - 3] === ":") return 0;
        if (pos >= 3 && text2[pos - 3] === "/") return 0;
        return m[0].length;
      }
      return 0;
    },
    normalize: (match, self) => self.normalize(match)
  },
  "mailto:": {
    validate: function(text2, pos, self) {
      const re = self.re.get_mailto_validator();
      re.lastIndex = pos;
      const m = re.exec(text2);
      return m ? m[0].length : 0;
    },
    normalize: (match, self) => self.normalize(match)
  }
};
var tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|\u0440\u0444";
function unpackTlds() {
  const result = tlds_default.split("|");
  tlds_2ch.split("|").forEach((item) => {
    const sep = item.indexOf(":");
    const prefix = item.slice(0, sep);
    for (const suffix of item.slice(sep + 1)) result.push(prefix + suffix);
  });
  return result;
}
var defaultOptions = {
  fuzzyLink: false,
  fuzzyEmail: true,
  fuzzyIP: false,
  "---": false,
  tlds: unpackTlds(),
  urlAuth: false,
  maxLength: 1e4
};
var Match = class {
  /** Prefix (protocol) for matched string. Empty for fuzzy links. */
  schema;
  /** First position of matched string. */
  index;
  /** Next position after matched string. */
  lastIndex;
  /** Matched string. */
  raw;
  /** Normalized text of matched string. */
  text;
  /** Normalized URL of matched string. */
  url;
  constructor(text2, schema, index, lastIndex) {
    const raw = text2.slice(index, lastIndex);
    this.schema = schema.toLowerCase();
    this.index = index;
    this.lastIndex = lastIndex;
    this.raw = raw;
    this.text = raw;
    this.url = raw;
  }
};
var LinkifyIt = class {
  __opts__;
  __schemas__;
  re;
  /**
  * Creates new linkifier instance.
  *
  * By default understands:
  *
  * - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
  * - "fuzzy" emails (foo@bar.com).
  *
  * See {@link LinkifyConstructorOptions} for available options.
  *
  * @param options Recognition options.
  *
  * @example
  * ```javascript
  * import { LinkifyIt } from 'linkify-it'
  *
  * const linkify = new LinkifyIt({ fuzzyLink: true })
  *
  * linkify
  *   .tlds(require('tlds'))       // Reload with full TLD list
  *   .tlds('onion', true)         // Add unofficial `.onion` domain
  *   .add('ftp:', null)           // Disable `ftp:` protocol
  *   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
  *
  * console.log(linkify.test('Site github.com!')) // true
  * console.log(linkify.match('Site github.com!'))
  * ```
  */
  constructor(options = {}) {
    const { rebuilder, ...linkifyOptions } = options;
    this.__opts__ = {
      ...defaultOptions,
      ...linkifyOptions
    };
    this.__schemas__ = { ...defaultSchemas };
    this.re = rebuilder || new REBuilder();
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
  }
  /**
  * Add new rule definition.
  *
  * `schema` is a link prefix (usually, protocol name with `:` at the end,
  * `skype:` for example). `linkify-it` makes sure that prefix is not
  * preceded with alphanumeric char and symbols. Only whitespaces and
  * punctuation allowed.
  *
  * `definition` is a rule to check tail after link prefix. To disable an
  * existing rule, pass `null`.
  *
  * @param schema Rule name (fixed pattern prefix).
  * @param definition Schema definition, or `null` to disable the rule.
  *
  * See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
  */
  add(schema, definition = null) {
    if (!definition) delete this.__schemas__[schema];
    else {
      const def = {
        normalize: (match, self) => self.normalize(match),
        ...definition
      };
      this.__schemas__[schema] = def;
    }
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Set recognition options for links without schema.
  *
  * @param options Recognition options.
  */
  set(options = {}) {
    this.__opts__ = {
      ...this.__opts__,
      ...options
    };
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Searches linkifiable pattern and returns `true` on success or `false` on fail.
  *
  * @param text Text to scan.
  */
  test(text2) {
    if (!text2.length) return false;
    let m, re;
    re = this.re.get_schema_search();
    re.lastIndex = 0;
    while ((m = re.exec(text2)) !== null) if (this.testSchemaAt(text2, m[2], re.lastIndex)) return true;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
      re = this.re.get_fuzzy_link_search();
      re.lastIndex = 0;
      if (re.exec(text2) !== null) return true;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
      if (text2.indexOf("@") >= 0) {
        const mailHostRe = this.re.get_fuzzy_mail_host_search();
        const mailNameRe = this.re.get_mail_name_validator();
        mailHostRe.lastIndex = 0;
        while ((m = mailHostRe.exec(text2)) !== null) {
          const name = text2.slice(Math.max(0, m.index - 65), m.index);
          if (mailNameRe.test(name)) return true;
        }
      }
    }
    return false;
  }
  /**
  * Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
  * at given position. Returns length of found pattern (0 on fail).
  *
  * @param text Text to scan.
  * @param schema Rule (schema) name.
  * @param pos Text offset to check from.
  */
  testSchemaAt(text2, schema, pos) {
    if (!this.__schemas__[schema.toLowerCase()]) return 0;
    return this.__schemas__[schema.toLowerCase()].validate(text2.slice(0, pos + this.__opts__.maxLength), pos, this);
  }
  /**
  * Returns array of found link descriptions or `null` on fail. We strongly
  * recommend to use {@link LinkifyIt.test} first, for best speed.
  *
  * @param text Text to scan.
  */
  match(text2) {
    const result = [];
    const schemaRe = this.re.get_schema_search();
    let fuzzyLinkRe;
    let mailHostRe;
    let mailNameRe;
    let fuzzyLinkCandidate;
    let fuzzyEmailCandidate;
    let schemaPrefix;
    let schemaDone = false;
    let fuzzyLinkDone = false;
    let fuzzyEmailDone = false;
    let pos = 0;
    if (!text2.length) return null;
    schemaRe.lastIndex = 0;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
      fuzzyLinkRe = this.re.get_fuzzy_link_search();
      fuzzyLinkRe.lastIndex = 0;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
      mailHostRe = this.re.get_fuzzy_mail_host_search();
      mailHostRe.lastIndex = 0;
      mailNameRe = this.re.get_mail_name_validator();
    }
    for (; ; ) {
      const scanFrom = Math.max(pos - 1, 0);
      if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
        if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
        for (; ; ) {
          const m = mailHostRe.exec(text2);
          if (!m) {
            fuzzyEmailDone = true;
            fuzzyEmailCandidate = void 0;
            break;
          }
          const name = mailNameRe.exec(text2.slice(Math.max(0, m.index - 65), m.index));
          if (!name) continue;
          fuzzyEmailCandidate = {
            schema: "mailto:",
            index: m.index - name[1].length,
            lastIndex: m.index + m[0].length
          };
          if (fuzzyEmailCandidate.index >= pos) break;
          if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
        }
      }
      if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
        if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
        for (; ; ) {
          const m = fuzzyLinkRe.exec(text2);
          if (!m) {
            fuzzyLinkDone = true;
            fuzzyLinkCandidate = void 0;
            break;
          }
          fuzzyLinkCandidate = {
            schema: "",
            index: m.index + m[1].length,
            lastIndex: m.index + m[0].length
          };
          if (fuzzyLinkCandidate.index >= pos) break;
          if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
        }
      }
      let fuzzyCandidate = fuzzyEmailCandidate;
      if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
      let schemaCandidate;
      if (!schemaDone) for (; ; ) {
        if (!schemaPrefix) {
          if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
          const m = schemaRe.exec(text2);
          if (!m) {
            schemaDone = true;
            break;
          }
          schemaPrefix = {
            schema: m[2],
            index: m.index + m[1].length,
            lastIndex: m.index + m[0].length
          };
        }
        if (schemaPrefix.index < pos) {
          schemaPrefix = void 0;
          continue;
        }
        if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
        const prefix = schemaPrefix;
        schemaPrefix = void 0;
        const len = this.testSchemaAt(text2, prefix.schema, prefix.lastIndex);
        if (len) {
          schemaCandidate = {
            schema: prefix.schema,
            index: prefix.index,
            lastIndex: prefix.lastIndex + len
          };
          break;
        }
      }
      let candidate = schemaCandidate;
      if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
      if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
      if (!candidate) break;
      if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
      else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
      const match = new Match(text2, candidate.schema, candidate.index, candidate.lastIndex);
      if (match.schema) this.__schemas__[match.schema].normalize(match, this);
      else this.normalize(match);
      result.push(match);
      pos = candidate.lastIndex;
    }
    if (result.length) return result;
    return null;
  }
  /**
  * Returns fully-formed (not fuzzy) link if it starts at the beginning
  * of the string, and null otherwise.
  *
  * @param text Text to scan.
  */
  matchAtStart(text2) {
    if (!text2.length) return null;
    const m = this.re.get_schema_at_start().exec(text2);
    if (!m) return null;
    const len = this.testSchemaAt(text2, m[2], m[0].length);
    if (!len) return null;
    const match = new Match(text2, m[2], m.index + m[1].length, m.index + m[0].length + len);
    this.__schemas__[match.schema].normalize(match, this);
    return match;
  }
  /**
  * Load (or merge) new TLDs list. Those are used for fuzzy links (without
  * prefix) to avoid false positives. By default this algorithm is used:
  *
  * - hostname with any 2-letter root zones are ok.
  * - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
  *   are ok.
  * - encoded (`xn--...`) root zones are ok.
  *
  * If list is replaced, then exact match for 2-chars root zones will be checked.
  *
  * @param list List of TLDs.
  * @param keepOld Merge with current list if `true` (`false` by default).
  */
  tlds(list2, keepOld = false) {
    list2 = Array.isArray(list2) ? list2 : [list2];
    if (!keepOld) this.__opts__.tlds = list2;
    else this.__opts__.tlds = this.__opts__.tlds.concat(list2);
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Default normalizer (if schema does not define its own).
  *
  * @param match Match to normalize.
  */
  normalize(match) {
    if (!match.schema) match.url = `http://${match.url}`;
    if (match.schema === "mailto:" && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`;
  }
};

// node_modules/markdown-it/dist/markdown-it.mjs
var import_punycode = __toESM(require_punycode(), 1);
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
  let target = {};
  for (var name in all) __defProp(target, name, {
    get: all[name],
    enumerable: true
  });
  if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
  return target;
};
var utils_exports = /* @__PURE__ */ __exportAll({
  arrayReplaceAt: () => arrayReplaceAt,
  asciiTrim: () => asciiTrim,
  callable: () => callable,
  escapeHtml: () => escapeHtml,
  escapeRE: () => escapeRE,
  fromCodePoint: () => fromCodePoint,
  isMdAsciiPunct: () => isMdAsciiPunct,
  isPunctChar: () => isPunctChar,
  isPunctCharCode: () => isPunctCharCode,
  isSpace: () => isSpace2,
  isValidEntityCode: () => isValidEntityCode,
  isWhiteSpace: () => isWhiteSpace,
  lib: () => lib,
  normalizeReference: () => normalizeReference,
  unescapeAll: () => unescapeAll,
  unescapeMd: () => unescapeMd
});
function callable(cls) {
  const wrapper = function(...args) {
    return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
  };
  Object.defineProperty(wrapper, "name", { value: cls.name });
  Object.setPrototypeOf(wrapper, cls);
  wrapper.prototype = cls.prototype;
  return wrapper;
}
function arrayReplaceAt(src, pos, newElements) {
  return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
function isValidEntityCode(c) {
  if (c >= 55296 && c <= 57343) return false;
  if (c >= 64976 && c <= 65007) return false;
  if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
  if (c >= 0 && c <= 8) return false;
  if (c === 11) return false;
  if (c >= 14 && c <= 31) return false;
  if (c >= 127 && c <= 159) return false;
  if (c > 1114111) return false;
  return true;
}
function fromCodePoint(c) {
  if (c > 65535) {
    c -= 65536;
    const surrogate1 = 55296 + (c >> 10);
    const surrogate2 = 56320 + (c & 1023);
    return String.fromCharCode(surrogate1, surrogate2);
  }
  return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
  if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
    const code2 = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (isValidEntityCode(code2)) return fromCodePoint(code2);
    return match;
  }
  const decoded = decodeHTMLStrict(match);
  if (decoded !== match) return decoded;
  return match;
}
function unescapeMd(str) {
  if (str.indexOf("\\") < 0) return str;
  return str.replace(UNESCAPE_MD_RE, "$1");
}
function unescapeAll(str) {
  if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
  return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity2) {
    if (escaped) return escaped;
    return replaceEntityPattern(match, entity2);
  });
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};
function replaceUnsafeChar(ch) {
  return HTML_REPLACEMENTS[ch];
}
function escapeHtml(str) {
  if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
  return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
function escapeRE(str) {
  return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
function isSpace2(code2) {
  switch (code2) {
    case 9:
    case 32:
      return true;
  }
  return false;
}
function isWhiteSpace(code2) {
  if (code2 >= 8192 && code2 <= 8202) return true;
  switch (code2) {
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
    case 32:
    case 160:
    case 5760:
    case 8239:
    case 8287:
    case 12288:
      return true;
  }
  return false;
}
function isPunctChar(ch) {
  return P.test(ch) || S.test(ch);
}
function isPunctCharCode(code2) {
  return isPunctChar(fromCodePoint(code2));
}
function isMdAsciiPunct(ch) {
  switch (ch) {
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 124:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function normalizeReference(str) {
  str = str.trim().replace(/\s+/g, " ");
  return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
  return c === 32 || c === 9 || c === 10 || c === 13;
}
function asciiTrim(str) {
  let start = 0;
  for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
  let end2 = str.length - 1;
  for (; end2 >= start; end2--) if (!isAsciiTrimmable(str.charCodeAt(end2))) break;
  return str.slice(start, end2 + 1);
}
var lib = {
  mdurl: mdurl_exports,
  ucmicro: build_exports
};
function parseLinkLabel(state, start, disableNested) {
  let level, found, marker, prevPos;
  const max = state.posMax;
  const oldPos = state.pos;
  state.pos = start + 1;
  level = 1;
  while (state.pos < max) {
    marker = state.src.charCodeAt(state.pos);
    if (marker === 93) {
      level--;
      if (level === 0) {
        found = true;
        break;
      }
    }
    prevPos = state.pos;
    state.md.inline.skipToken(state);
    if (marker === 91) {
      if (prevPos === state.pos - 1) level++;
      else if (disableNested) {
        state.pos = oldPos;
        return -1;
      }
    }
  }
  let labelEnd = -1;
  if (found) labelEnd = state.pos;
  state.pos = oldPos;
  return labelEnd;
}
function parseLinkDestination(str, start, max) {
  let code2;
  let pos = start;
  const result = {
    ok: false,
    pos: 0,
    str: ""
  };
  if (str.charCodeAt(pos) === 60) {
    pos++;
    while (pos < max) {
      code2 = str.charCodeAt(pos);
      if (code2 === 10) return result;
      if (code2 === 60) return result;
      if (code2 === 62) {
        result.pos = pos + 1;
        result.str = unescapeAll(str.slice(start + 1, pos));
        result.ok = true;
        return result;
      }
      if (code2 === 92 && pos + 1 < max) {
        pos += 2;
        continue;
      }
      pos++;
    }
    return result;
  }
  let level = 0;
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === 32) break;
    if (code2 < 32 || code2 === 127) break;
    if (code2 === 92 && pos + 1 < max) {
      if (str.charCodeAt(pos + 1) === 32) {
        pos++;
        continue;
      }
      pos += 2;
      continue;
    }
    if (code2 === 40) {
      level++;
      if (level > 32) return result;
    }
    if (code2 === 41) {
      if (level === 0) break;
      level--;
    }
    pos++;
  }
  if (start === pos) return result;
  if (level !== 0) return result;
  result.str = unescapeAll(str.slice(start, pos));
  result.pos = pos;
  result.ok = true;
  return result;
}
function parseLinkTitle(str, start, max, prev_state) {
  let code2;
  let pos = start;
  const state = {
    ok: false,
    can_continue: false,
    pos: 0,
    str: "",
    marker: 0
  };
  if (prev_state) {
    state.str = prev_state.str;
    state.marker = prev_state.marker;
  } else {
    if (pos >= max) return state;
    let marker = str.charCodeAt(pos);
    if (marker !== 34 && marker !== 39 && marker !== 40) return state;
    start++;
    pos++;
    if (marker === 40) marker = 41;
    state.marker = marker;
  }
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === state.marker) {
      state.pos = pos + 1;
      state.str += unescapeAll(str.slice(start, pos));
      state.ok = true;
      return state;
    } else if (code2 === 40 && state.marker === 41) return state;
    else if (code2 === 92 && pos + 1 < max) pos++;
    pos++;
  }
  state.can_continue = true;
  state.str += unescapeAll(str.slice(start, pos));
  return state;
}
var helpers_exports = /* @__PURE__ */ __exportAll({
  parseLinkDestination: () => parseLinkDestination,
  parseLinkLabel: () => parseLinkLabel,
  parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
  var i = toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
  return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
    value: t,
    enumerable: true,
    configurable: true,
    writable: true
  }) : e[r] = t, e;
}
var Token = class {
  constructor(type, tag, nesting) {
    _defineProperty(
      this,
      /**
      * Source map info. Format: `[ line_begin, line_end ]`
      */
      "map",
      null
    );
    _defineProperty(
      this,
      /**
      * nesting level, the same as `state.level`
      */
      "level",
      0
    );
    _defineProperty(
      this,
      /**
      * An array of child nodes (inline and img tokens)
      */
      "children",
      null
    );
    _defineProperty(
      this,
      /**
      * In a case of self-closing tag (code, html, fence, etc.),
      * it has contents of this tag.
      */
      "content",
      ""
    );
    _defineProperty(
      this,
      /**
      * '*' or '_' for emphasis, fence string for fence, etc.
      */
      "markup",
      ""
    );
    _defineProperty(
      this,
      /**
      * Additional information:
      *
      * - Info string for "fence" tokens
      * - The value "auto" for autolink "link_open" and "link_close" tokens
      * - The string value of the item marker for ordered-list "list_item_open" tokens
      */
      "info",
      ""
    );
    _defineProperty(
      this,
      /**
      * True for block-level tokens, false for inline tokens.
      * Used in renderer to calculate line breaks
      */
      "block",
      false
    );
    _defineProperty(
      this,
      /**
      * If it's true, ignore this element when rendering. Used for tight lists
      * to hide paragraphs.
      */
      "hidden",
      false
    );
    this.type = type;
    this.tag = tag;
    this.attrs = null;
    this.nesting = nesting;
    this.meta = null;
  }
  /**
  * Search attribute index by name.
  */
  attrIndex(name) {
    if (!this.attrs) return -1;
    const attrs = this.attrs;
    for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
    return -1;
  }
  /**
  * Add `[ name, value ]` attribute to list. Init attrs if necessary
  */
  attrPush(attrData) {
    if (this.attrs) this.attrs.push(attrData);
    else this.attrs = [attrData];
  }
  /**
  * Set `name` attribute to `value`. Override old value if exists.
  */
  attrSet(name, value) {
    const idx = this.attrIndex(name);
    const attrData = [name, value];
    if (idx < 0) this.attrPush(attrData);
    else this.attrs[idx] = attrData;
  }
  /**
  * Get the value of attribute `name`, or null if it does not exist.
  */
  attrGet(name) {
    const idx = this.attrIndex(name);
    let value = null;
    if (idx >= 0) value = this.attrs[idx][1];
    return value;
  }
  /**
  * Join value to existing attribute via space. Or create new attribute if not
  * exists. Useful to operate with token classes.
  */
  attrJoin(name, value) {
    const idx = this.attrIndex(name);
    if (idx < 0) this.attrPush([name, value]);
    else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
  }
};
var Ruler = class {
  constructor() {
    _defineProperty(
      this,
      /** @internal */
      "__rules__",
      []
    );
    _defineProperty(
      this,
      /** @internal */
      "__cache__",
      null
    );
  }
  /** @internal */
  __find__(name) {
    for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
    return -1;
  }
  /** @internal */
  __compile__() {
    const chains = /* @__PURE__ */ new Set();
    this.__rules__.forEach((rule) => {
      if (!rule.enabled) return;
      rule.alt.forEach((altName) => {
        if (altName) chains.add(altName);
      });
    });
    this.__cache__ = /* @__PURE__ */ Object.create(null);
    this.__cache__[""] = [];
    this.__rules__.forEach((rule) => {
      if (rule.enabled) this.__cache__[""].push(rule.fn);
    });
    chains.forEach((chain) => {
      this.__cache__[chain] = [];
      this.__rules__.forEach((rule) => {
        if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
      });
    });
  }
  /**
  * Replace rule by name with new function & options. Throws error if name not
  * found.
  *
  * @example Replace existing typographer replacement rule with new one
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.core.ruler.at('replacements', function replace(state) {
  *   //...
  * });
  * ```
  */
  at(name, fn, options = {}) {
    const index = this.__find__(name);
    if (index === -1) throw new Error(`Parser rule not found: ${name}`);
    this.__rules__[index].fn = fn;
    this.__rules__[index].alt = options.alt || [];
    this.__cache__ = null;
  }
  /**
  * Add new rule to chain before one with given name. See also
  * {@link Ruler.after}, {@link Ruler.push}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  before(beforeName, ruleName, fn, options = {}) {
    const index = this.__find__(beforeName);
    if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
    this.__rules__.splice(index, 0, {
      name: ruleName,
      enabled: true,
      fn,
      alt: options.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Add new rule to chain after one with given name. See also
  * {@link Ruler.before}, {@link Ruler.push}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.inline.ruler.after('text', 'my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  after(afterName, ruleName, fn, options = {}) {
    const index = this.__find__(afterName);
    if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
    this.__rules__.splice(index + 1, 0, {
      name: ruleName,
      enabled: true,
      fn,
      alt: options.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Push new rule to the end of chain. See also
  * {@link Ruler.before}, {@link Ruler.after}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.core.ruler.push('my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  push(ruleName, fn, options = {}) {
    this.__rules__.push({
      name: ruleName,
      enabled: true,
      fn,
      alt: options.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Enable rules with given names. If any rule name not found - throw Error.
  * Errors can be disabled by second param.
  *
  * See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
  *
  * Returns list of found rule names (if no exception happened).
  */
  enable(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    const result = [];
    list2.forEach((name) => {
      const idx = this.__find__(name);
      if (idx < 0) {
        if (ignoreInvalid) return;
        throw new Error(`Rules manager: invalid rule name ${name}`);
      }
      this.__rules__[idx].enabled = true;
      result.push(name);
    });
    this.__cache__ = null;
    return result;
  }
  /**
  * Enable rules with given names, and disable everything else. If any rule name
  * not found - throw Error. Errors can be disabled by second param.
  *
  * See also {@link Ruler.disable}, {@link Ruler.enable}.
  */
  enableOnly(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    this.__rules__.forEach((rule) => {
      rule.enabled = false;
    });
    this.enable(list2, ignoreInvalid);
  }
  /**
  * Disable rules with given names. If any rule name not found - throw Error.
  * Errors can be disabled by second param.
  *
  * See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
  *
  * Returns list of found rule names (if no exception happened).
  */
  disable(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    const result = [];
    list2.forEach((name) => {
      const idx = this.__find__(name);
      if (idx < 0) {
        if (ignoreInvalid) return;
        throw new Error(`Rules manager: invalid rule name ${name}`);
      }
      this.__rules__[idx].enabled = false;
      result.push(name);
    });
    this.__cache__ = null;
    return result;
  }
  /**
  * Return array of active functions (rules) for given chain name. It analyzes
  * rules configuration, compiles caches if not exists and returns result.
  *
  * Default chain name is `''` (empty string). It can't be skipped. That's
  * done intentionally, to keep signature monomorphic for high speed.
  */
  getRules(chainName) {
    if (!this.__cache__) this.__compile__();
    return this.__cache__[chainName] || [];
  }
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options, env, slf) {
  const token = tokens[idx];
  return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options, env, slf) {
  const token = tokens[idx];
  return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>
`;
};
default_rules.fence = function(tokens, idx, options, env, slf) {
  const token = tokens[idx];
  const info = token.info ? unescapeAll(token.info).trim() : "";
  let langName = "";
  let langAttrs = "";
  if (info) {
    const arr = info.split(/(\s+)/g);
    langName = arr[0];
    langAttrs = arr.slice(2).join("");
  }
  let highlighted;
  if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
  else highlighted = escapeHtml(token.content);
  if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
  if (info) {
    const i = token.attrIndex("class");
    const tmpAttrs = token.attrs ? token.attrs.slice() : [];
    if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
    else {
      tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
      tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
    }
    const tmpToken = { attrs: tmpAttrs };
    return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>
`;
  }
  return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>
`;
};
default_rules.image = function(tokens, idx, options, env, slf) {
  const token = tokens[idx];
  token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
  return slf.renderToken(tokens, idx, options);
};
default_rules.hardbreak = function(tokens, idx, options) {
  return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options) {
  return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
  return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
  return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
  return tokens[idx].content;
};
var Renderer = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * Contains render rules for tokens. Can be updated and extended.
      *
      * See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
      * for more details and examples.
      *
      * @example Custom render rules
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * md.renderer.rules.strong_open  = function () { return '<b>'; };
      * md.renderer.rules.strong_close = function () { return '</b>'; };
      *
      * const result = md.renderInline(...);
      * ```
      *
      * @example Each rule is called as independent static function with fixed signature
      * ```javascript
      * function my_token_render(tokens, idx, options, env, renderer) {
      *   // ...
      *   return renderedHTML;
      * }
      * ```
      */
      "rules",
      Object.assign({}, default_rules)
    );
  }
  /**
  * Render token attributes to string.
  */
  renderAttrs(token) {
    let i, l, result;
    if (!token.attrs) return "";
    result = "";
    for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
    return result;
  }
  /**
  * Default token renderer. Can be overriden by custom function
  * in {@link Renderer.rules}.
  */
  renderToken(tokens, idx, options) {
    const token = tokens[idx];
    let result = "";
    if (token.hidden) return "";
    let prev = idx - 1;
    while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
    if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
    result += (token.nesting === -1 ? "</" : "<") + token.tag;
    result += this.renderAttrs(token);
    if (token.nesting === 0 && options.xhtmlOut) result += " /";
    let needLf = false;
    if (token.block) {
      needLf = true;
      if (token.nesting === 1) {
        let next = idx + 1;
        while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
        if (next < tokens.length) {
          const nextToken = tokens[next];
          if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
          else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
        }
      }
    }
    result += needLf ? ">\n" : ">";
    return result;
  }
  /**
  * The same as {@link Renderer.render}, but for single token of `inline` type.
  */
  renderInline(tokens, options, env) {
    let result = "";
    const rules2 = this.rules;
    for (let i = 0, len = tokens.length; i < len; i++) {
      const type = tokens[i].type;
      if (typeof rules2[type] !== "undefined") result += rules2[type](tokens, i, options, env, this);
      else result += this.renderToken(tokens, i, options);
    }
    return result;
  }
  /**
  * Special kludge for image `alt` attributes to conform CommonMark spec.
  * Don't try to use it! Spec requires to show `alt` content with stripped markup,
  * instead of simple escaping.
  */
  renderInlineAsText(tokens, options, env) {
    let result = "";
    for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
      case "text":
      case "code_inline":
        result += tokens[i].content;
        break;
      case "image":
        result += this.renderInlineAsText(tokens[i].children, options, env);
        break;
      case "html_inline":
      case "html_block":
        result += tokens[i].content;
        break;
      case "softbreak":
      case "hardbreak":
        result += "\n";
    }
    return result;
  }
  /**
  * Takes token stream and generates HTML. Probably, you will never need to call
  * this method directly.
  */
  render(tokens, options, env) {
    let result = "";
    const rules2 = this.rules;
    for (let i = 0, len = tokens.length; i < len; i++) {
      const type = tokens[i].type;
      if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
      else if (typeof rules2[type] !== "undefined") result += rules2[type](tokens, i, options, env, this);
      else result += this.renderToken(tokens, i, options);
    }
    return result;
  }
};
var StateCore = class {
  constructor(src, md, env) {
    _defineProperty(this, "tokens", []);
    _defineProperty(this, "inlineMode", false);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.env = env;
    this.md = md;
  }
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize(state) {
  let str;
  str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
  str = str.replace(NULL_RE, "\uFFFD");
  state.src = str;
}
function block(state) {
  let token;
  if (state.inlineMode) {
    token = new state.Token("inline", "", 0);
    token.content = state.src;
    token.map = [0, 1];
    token.children = [];
    state.tokens.push(token);
  } else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
  const tokens = state.tokens;
  let last = 0;
  for (let curr = 0; curr < tokens.length; curr++) {
    if (tokens[curr].type === "reference_definition") continue;
    if (curr !== last) tokens[last] = tokens[curr];
    last++;
  }
  if (tokens.length !== last) tokens.length = last;
}
function inline(state) {
  const tokens = state.tokens;
  for (let i = 0, l = tokens.length; i < l; i++) {
    const tok = tokens[i];
    if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
  }
}
function isLinkOpen$1(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
  return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
  const blockTokens = state.tokens;
  if (!state.md.options.linkify) return;
  for (let j = 0, l = blockTokens.length; j < l; j++) {
    if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
    const tokens = blockTokens[j].children;
    const replacements = [];
    let htmlLinkLevel = 0;
    for (let i = tokens.length - 1; i >= 0; i--) {
      const currentToken = tokens[i];
      if (currentToken.type === "link_close") {
        i--;
        while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
        continue;
      }
      if (currentToken.type === "html_inline") {
        if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
        if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
      }
      if (htmlLinkLevel > 0) continue;
      if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
        const text2 = currentToken.content;
        let links = state.md.linkify.match(text2);
        const nodes = [];
        let level = currentToken.level;
        let lastPos = 0;
        if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
        for (let ln = 0; ln < links.length; ln++) {
          const url = links[ln].url;
          const fullUrl = state.md.normalizeLink(url);
          if (!state.md.validateLink(fullUrl)) continue;
          let urlText = links[ln].text;
          if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
          else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
          else urlText = state.md.normalizeLinkText(urlText);
          const pos = links[ln].index;
          if (pos > lastPos) {
            const token = new state.Token("text", "", 0);
            token.content = text2.slice(lastPos, pos);
            token.level = level;
            nodes.push(token);
          }
          const token_o = new state.Token("link_open", "a", 1);
          token_o.attrs = [["href", fullUrl]];
          token_o.level = level++;
          token_o.markup = "linkify";
          token_o.info = "auto";
          nodes.push(token_o);
          const token_t = new state.Token("text", "", 0);
          token_t.content = urlText;
          token_t.level = level;
          nodes.push(token_t);
          const token_c = new state.Token("link_close", "a", -1);
          token_c.level = --level;
          token_c.markup = "linkify";
          token_c.info = "auto";
          nodes.push(token_c);
          lastPos = links[ln].lastIndex;
        }
        if (lastPos < text2.length) {
          const token = new state.Token("text", "", 0);
          token.content = text2.slice(lastPos);
          token.level = level;
          nodes.push(token);
        }
        replacements.push({
          index: i,
          nodes
        });
      }
    }
    if (replacements.length > 0) {
      let newTokensLength = tokens.length;
      for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
      const newTokens = new Array(newTokensLength);
      let replacementIndex = 0;
      let newTokenIndex = 0;
      replacements.reverse();
      for (let i = 0; i < tokens.length; i++) {
        const replacement = replacements[replacementIndex];
        if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
          for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
          replacementIndex++;
        } else newTokens[newTokenIndex++] = tokens[i];
      }
      blockTokens[j].children = newTokens;
    }
  }
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
  c: "\xA9",
  r: "\xAE",
  tm: "\u2122"
};
function replaceFn(match, name) {
  return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
    if (token.type === "link_open" && token.info === "auto") inside_autolink--;
    if (token.type === "link_close" && token.info === "auto") inside_autolink++;
  }
}
function replace_rare(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) {
      if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "\xB1").replace(/\.{2,}/g, "\u2026").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1\u2014").replace(/(^|\s)--(?=\s|$)/gm, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1\u2013");
    }
    if (token.type === "link_open" && token.info === "auto") inside_autolink--;
    if (token.type === "link_close" && token.info === "auto") inside_autolink++;
  }
}
function replace(state) {
  let blkIdx;
  if (!state.md.options.typographer) return;
  for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline") continue;
    if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
    if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
  }
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "\u2019";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
  while (stack.length > length) {
    const item = stack.pop();
    if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
    else heads.double = item.prevSameQuoteIdx;
  }
}
function addReplacement(replacements, tokenIdx, pos, ch) {
  if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
  replacements[tokenIdx].push({
    pos,
    ch
  });
}
function applyReplacements(str, replacements) {
  let result = "";
  let lastPos = 0;
  replacements.sort((a, b) => a.pos - b.pos);
  for (let i = 0; i < replacements.length; i++) {
    const replacement = replacements[i];
    result += str.slice(lastPos, replacement.pos) + replacement.ch;
    lastPos = replacement.pos + 1;
  }
  return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
  let j;
  const stack = [];
  const heads = {
    single: -1,
    double: -1
  };
  const replacements = {};
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const thisLevel = tokens[i].level;
    for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
    truncateStack(stack, heads, j + 1);
    if (token.type !== "text") continue;
    const text2 = token.content;
    let pos = 0;
    const max = text2.length;
    OUTER: while (pos < max) {
      QUOTE_RE.lastIndex = pos;
      const t = QUOTE_RE.exec(text2);
      if (!t) break;
      let canOpen = true;
      let canClose = true;
      pos = t.index + 1;
      const isSingle = t[0] === "'";
      let lastChar = 32;
      if (t.index - 1 >= 0) lastChar = text2.charCodeAt(t.index - 1);
      else for (j = i - 1; j >= 0; j--) {
        if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
        if (!tokens[j].content) continue;
        lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
        break;
      }
      let nextChar = 32;
      if (pos < max) nextChar = text2.charCodeAt(pos);
      else for (j = i + 1; j < tokens.length; j++) {
        if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
        if (!tokens[j].content) continue;
        nextChar = tokens[j].content.charCodeAt(0);
        break;
      }
      const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
      const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
      const isLastWhiteSpace = isWhiteSpace(lastChar);
      const isNextWhiteSpace = isWhiteSpace(nextChar);
      if (isNextWhiteSpace) canOpen = false;
      else if (isNextPunctChar) {
        if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
      }
      if (isLastWhiteSpace) canClose = false;
      else if (isLastPunctChar) {
        if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
      }
      if (nextChar === 34 && t[0] === '"') {
        if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
      }
      if (canOpen && canClose) {
        canOpen = isLastPunctChar;
        canClose = isNextPunctChar;
      }
      if (!canOpen && !canClose) {
        if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
        continue;
      }
      if (canClose) {
        j = isSingle ? heads.single : heads.double;
        if (j >= 0 && stack[j].level === thisLevel) {
          const item = stack[j];
          let openQuote;
          let closeQuote;
          if (isSingle) {
            openQuote = state.md.options.quotes[2];
            closeQuote = state.md.options.quotes[3];
          } else {
            openQuote = state.md.options.quotes[0];
            closeQuote = state.md.options.quotes[1];
          }
          addReplacement(replacements, i, t.index, closeQuote);
          addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
          truncateStack(stack, heads, j);
          continue OUTER;
        }
      }
      if (canOpen) {
        if (stack.length >= MAX_OPENERS) return;
        stack.push({
          tokenIdx: i,
          contentPos: t.index,
          isSingleQuote: isSingle,
          level: thisLevel,
          prevSameQuoteIdx: isSingle ? heads.single : heads.double
        });
        if (isSingle) heads.single = stack.length - 1;
        else heads.double = stack.length - 1;
      } else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
    }
  }
  Object.keys(replacements).forEach(function(tokenIdx) {
    const idx = Number(tokenIdx);
    tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
  });
}
function smartquotes(state) {
  if (!state.md.options.typographer) return;
  for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
    process_inlines(state.tokens[blkIdx].children, state);
  }
}
function join_alt(tokens) {
  let curr, last;
  const max = tokens.length;
  for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
  for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
  else {
    if (curr !== last) tokens[last] = tokens[curr];
    last++;
  }
  if (curr !== last) tokens.length = last;
}
function text_join(state) {
  let curr, last;
  const blockTokens = state.tokens;
  const l = blockTokens.length;
  for (let j = 0; j < l; j++) {
    if (blockTokens[j].type !== "inline") continue;
    const tokens = blockTokens[j].children;
    const max = tokens.length;
    for (curr = 0; curr < max; curr++) {
      if (tokens[curr].type === "text_special") tokens[curr].type = "text";
      if (tokens[curr].children) join_alt(tokens[curr].children);
    }
    for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
    else {
      if (curr !== last) tokens[last] = tokens[curr];
      last++;
    }
    if (curr !== last) tokens.length = last;
  }
}
var _rules$2 = [
  ["normalize", normalize],
  ["block", block],
  ["strip_references", strip_references],
  ["inline", inline],
  ["linkify", linkify$1],
  ["replacements", replace],
  ["smartquotes", smartquotes],
  ["text_join", text_join]
];
var ParserCore = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of core rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(this, "State", StateCore);
    for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
  }
  /**
  * Executes core chain rules.
  */
  process(state) {
    const rules2 = this.ruler.getRules("");
    for (let i = 0, l = rules2.length; i < l; i++) rules2[i](state);
  }
};
var StateBlock = class {
  constructor(src, md, env, tokens) {
    _defineProperty(this, "bMarks", []);
    _defineProperty(this, "eMarks", []);
    _defineProperty(this, "tShift", []);
    _defineProperty(this, "sCount", []);
    _defineProperty(this, "bsCount", []);
    _defineProperty(this, "blkIndent", 0);
    _defineProperty(this, "line", 0);
    _defineProperty(this, "lineMax", 0);
    _defineProperty(this, "tight", false);
    _defineProperty(this, "listIndent", -1);
    _defineProperty(this, "parentType", "root");
    _defineProperty(this, "level", 0);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    const s = this.src;
    for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
      const ch = s.charCodeAt(pos);
      if (!indent_found) {
        if (isSpace2(ch)) {
          indent++;
          if (ch === 9) offset += 4 - offset % 4;
          else offset++;
          continue;
        } else indent_found = true;
      }
      if (ch === 10 || pos === len - 1) {
        if (ch !== 10) pos++;
        this.bMarks.push(start);
        this.eMarks.push(pos);
        this.tShift.push(indent);
        this.sCount.push(offset);
        this.bsCount.push(0);
        indent_found = false;
        indent = 0;
        offset = 0;
        start = pos + 1;
      }
    }
    this.bMarks.push(s.length);
    this.eMarks.push(s.length);
    this.tShift.push(0);
    this.sCount.push(0);
    this.bsCount.push(0);
    this.lineMax = this.bMarks.length - 1;
  }
  push(type, tag, nesting) {
    const token = new Token(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
  isEmpty(line) {
    return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
  }
  skipEmptyLines(from) {
    for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
    return from;
  }
  skipSpaces(pos) {
    for (let max = this.src.length; pos < max; pos++) if (!isSpace2(this.src.charCodeAt(pos))) break;
    return pos;
  }
  skipSpacesBack(pos, min) {
    if (pos <= min) return pos;
    while (pos > min) if (!isSpace2(this.src.charCodeAt(--pos))) return pos + 1;
    return pos;
  }
  skipChars(pos, code2) {
    for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code2) break;
    return pos;
  }
  skipCharsBack(pos, code2, min) {
    if (pos <= min) return pos;
    while (pos > min) if (code2 !== this.src.charCodeAt(--pos)) return pos + 1;
    return pos;
  }
  getLines(begin, end2, indent, keepLastLF) {
    if (begin >= end2) return "";
    const queue = new Array(end2 - begin);
    for (let i = 0, line = begin; line < end2; line++, i++) {
      let lineIndent = 0;
      const lineStart = this.bMarks[line];
      let first = lineStart;
      let last;
      if (line + 1 < end2 || keepLastLF) last = this.eMarks[line] + 1;
      else last = this.eMarks[line];
      while (first < last && lineIndent < indent) {
        const ch = this.src.charCodeAt(first);
        if (isSpace2(ch)) {
          if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
          else lineIndent++;
        } else if (first - lineStart < this.tShift[line]) lineIndent++;
        else break;
        first++;
      }
      if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
      else queue[i] = this.src.slice(first, last);
    }
    return queue.join("");
  }
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
  const pos = state.bMarks[line] + state.tShift[line];
  const max = state.eMarks[line];
  return state.src.slice(pos, max);
}
function escapedSplit(str) {
  const result = [];
  const max = str.length;
  let pos = 0;
  let ch = str.charCodeAt(pos);
  let isEscaped = false;
  let lastPos = 0;
  let current = "";
  while (pos < max) {
    if (ch === 124) {
      if (!isEscaped) {
        result.push(current + str.substring(lastPos, pos));
        current = "";
        lastPos = pos + 1;
      } else {
        current += str.substring(lastPos, pos - 1);
        lastPos = pos;
      }
    }
    isEscaped = ch === 92;
    pos++;
    ch = str.charCodeAt(pos);
  }
  result.push(current + str.substring(lastPos));
  return result;
}
function table(state, startLine, endLine, silent) {
  if (startLine + 2 > endLine) return false;
  let nextLine2 = startLine + 1;
  if (state.sCount[nextLine2] < state.blkIndent) return false;
  if (state.sCount[nextLine2] - state.blkIndent >= 4) return false;
  let pos = state.bMarks[nextLine2] + state.tShift[nextLine2];
  if (pos >= state.eMarks[nextLine2]) return false;
  const firstCh = state.src.charCodeAt(pos++);
  if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
  if (pos >= state.eMarks[nextLine2]) return false;
  const secondCh = state.src.charCodeAt(pos++);
  if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace2(secondCh)) return false;
  if (firstCh === 45 && isSpace2(secondCh)) return false;
  while (pos < state.eMarks[nextLine2]) {
    const ch = state.src.charCodeAt(pos);
    if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace2(ch)) return false;
    pos++;
  }
  let lineText = getLine(state, startLine + 1);
  let columns = lineText.split("|");
  const aligns = [];
  for (let i = 0; i < columns.length; i++) {
    const t = columns[i].trim();
    if (!t) {
      if (i === 0 || i === columns.length - 1) continue;
      else return false;
    }
    if (!/^:?-+:?$/.test(t)) return false;
    if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
    else if (t.charCodeAt(0) === 58) aligns.push("left");
    else aligns.push("");
  }
  lineText = getLine(state, startLine).trim();
  if (lineText.indexOf("|") === -1) return false;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  columns = escapedSplit(lineText);
  if (columns.length && columns[0] === "") columns.shift();
  if (columns.length && columns[columns.length - 1] === "") columns.pop();
  const columnCount = columns.length;
  if (columnCount === 0 || columnCount !== aligns.length) return false;
  if (silent) return true;
  const oldParentType = state.parentType;
  state.parentType = "table";
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const token_to = state.push("table_open", "table", 1);
  const tableLines = [startLine, 0];
  token_to.map = tableLines;
  const token_tho = state.push("thead_open", "thead", 1);
  token_tho.map = [startLine, startLine + 1];
  const token_htro = state.push("tr_open", "tr", 1);
  token_htro.map = [startLine, startLine + 1];
  for (let i = 0; i < columns.length; i++) {
    const token_ho = state.push("th_open", "th", 1);
    if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
    const token_il = state.push("inline", "", 0);
    token_il.content = columns[i].trim();
    token_il.children = [];
    state.push("th_close", "th", -1);
  }
  state.push("tr_close", "tr", -1);
  state.push("thead_close", "thead", -1);
  let tbodyLines;
  let autocompletedCells = 0;
  for (nextLine2 = startLine + 2; nextLine2 < endLine; nextLine2++) {
    if (state.sCount[nextLine2] < state.blkIndent) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine2, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
    lineText = getLine(state, nextLine2).trim();
    if (!lineText) break;
    if (state.sCount[nextLine2] - state.blkIndent >= 4) break;
    columns = escapedSplit(lineText);
    if (columns.length && columns[0] === "") columns.shift();
    if (columns.length && columns[columns.length - 1] === "") columns.pop();
    autocompletedCells += columnCount - columns.length;
    if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
    if (nextLine2 === startLine + 2) {
      const token_tbo = state.push("tbody_open", "tbody", 1);
      token_tbo.map = tbodyLines = [startLine + 2, 0];
    }
    const token_tro = state.push("tr_open", "tr", 1);
    token_tro.map = [nextLine2, nextLine2 + 1];
    for (let i = 0; i < columnCount; i++) {
      const token_tdo = state.push("td_open", "td", 1);
      if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
      const token_il = state.push("inline", "", 0);
      token_il.content = columns[i] ? columns[i].trim() : "";
      token_il.children = [];
      state.push("td_close", "td", -1);
    }
    state.push("tr_close", "tr", -1);
  }
  if (tbodyLines) {
    state.push("tbody_close", "tbody", -1);
    tbodyLines[1] = nextLine2;
  }
  state.push("table_close", "table", -1);
  tableLines[1] = nextLine2;
  state.parentType = oldParentType;
  state.line = nextLine2;
  return true;
}
function code(state, startLine, endLine) {
  if (state.sCount[startLine] - state.blkIndent < 4) return false;
  let nextLine2 = startLine + 1;
  let last = nextLine2;
  while (nextLine2 < endLine) {
    if (state.isEmpty(nextLine2)) {
      nextLine2++;
      continue;
    }
    if (state.sCount[nextLine2] - state.blkIndent >= 4) {
      nextLine2++;
      last = nextLine2;
      continue;
    }
    break;
  }
  state.line = last;
  const token = state.push("code_block", "code", 0);
  token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
  token.map = [startLine, state.line];
  return true;
}
function fence(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (pos + 3 > max) return false;
  const marker = state.src.charCodeAt(pos);
  if (marker !== 126 && marker !== 96) return false;
  let mem = pos;
  pos = state.skipChars(pos, marker);
  let len = pos - mem;
  if (len < 3) return false;
  const markup = state.src.slice(mem, pos);
  const params = state.src.slice(pos, max);
  if (marker === 96) {
    if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
  }
  if (silent) return true;
  let nextLine2 = startLine;
  let haveEndMarker = false;
  for (; ; ) {
    nextLine2++;
    if (nextLine2 >= endLine) break;
    pos = mem = state.bMarks[nextLine2] + state.tShift[nextLine2];
    max = state.eMarks[nextLine2];
    if (pos < max && state.sCount[nextLine2] < state.blkIndent) break;
    if (state.src.charCodeAt(pos) !== marker) continue;
    if (state.sCount[nextLine2] - state.blkIndent >= 4) continue;
    pos = state.skipChars(pos, marker);
    if (pos - mem < len) continue;
    pos = state.skipSpaces(pos);
    if (pos < max) continue;
    haveEndMarker = true;
    break;
  }
  len = state.sCount[startLine];
  state.line = nextLine2 + (haveEndMarker ? 1 : 0);
  const token = state.push("fence", "code", 0);
  token.info = params;
  token.content = state.getLines(startLine + 1, nextLine2, len, true);
  token.markup = markup;
  token.map = [startLine, state.line];
  return true;
}
function blockquote(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  const oldLineMax = state.lineMax;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (state.src.charCodeAt(pos) !== 62) return false;
  if (silent) return true;
  const oldBMarks = [];
  const oldBSCount = [];
  const oldSCount = [];
  const oldTShift = [];
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const oldParentType = state.parentType;
  state.parentType = "blockquote";
  let lastLineEmpty = false;
  let nextLine2;
  for (nextLine2 = startLine; nextLine2 < endLine; nextLine2++) {
    const isOutdented = state.sCount[nextLine2] < state.blkIndent;
    pos = state.bMarks[nextLine2] + state.tShift[nextLine2];
    max = state.eMarks[nextLine2];
    if (pos >= max) break;
    if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
      let initial = state.sCount[nextLine2] + 1;
      let spaceAfterMarker;
      let adjustTab;
      if (state.src.charCodeAt(pos) === 32) {
        pos++;
        initial++;
        adjustTab = false;
        spaceAfterMarker = true;
      } else if (state.src.charCodeAt(pos) === 9) {
        spaceAfterMarker = true;
        if ((state.bsCount[nextLine2] + initial) % 4 === 3) {
          pos++;
          initial++;
          adjustTab = false;
        } else adjustTab = true;
      } else spaceAfterMarker = false;
      let offset = initial;
      oldBMarks.push(state.bMarks[nextLine2]);
      state.bMarks[nextLine2] = pos;
      while (pos < max) {
        const ch = state.src.charCodeAt(pos);
        if (isSpace2(ch)) {
          if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine2] + (adjustTab ? 1 : 0)) % 4;
          else offset++;
        } else break;
        pos++;
      }
      lastLineEmpty = pos >= max;
      oldBSCount.push(state.bsCount[nextLine2]);
      state.bsCount[nextLine2] = state.sCount[nextLine2] + 1 + (spaceAfterMarker ? 1 : 0);
      oldSCount.push(state.sCount[nextLine2]);
      state.sCount[nextLine2] = offset - initial;
      oldTShift.push(state.tShift[nextLine2]);
      state.tShift[nextLine2] = pos - state.bMarks[nextLine2];
      continue;
    }
    if (lastLineEmpty) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine2, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) {
      state.lineMax = nextLine2;
      if (state.blkIndent !== 0) {
        oldBMarks.push(state.bMarks[nextLine2]);
        oldBSCount.push(state.bsCount[nextLine2]);
        oldTShift.push(state.tShift[nextLine2]);
        oldSCount.push(state.sCount[nextLine2]);
        state.sCount[nextLine2] -= state.blkIndent;
      }
      break;
    }
    oldBMarks.push(state.bMarks[nextLine2]);
    oldBSCount.push(state.bsCount[nextLine2]);
    oldTShift.push(state.tShift[nextLine2]);
    oldSCount.push(state.sCount[nextLine2]);
    state.sCount[nextLine2] = -1;
  }
  const oldIndent = state.blkIndent;
  state.blkIndent = 0;
  const token_o = state.push("blockquote_open", "blockquote", 1);
  token_o.markup = ">";
  const lines = [startLine, 0];
  token_o.map = lines;
  state.md.block.tokenize(state, startLine, nextLine2);
  const token_c = state.push("blockquote_close", "blockquote", -1);
  token_c.markup = ">";
  state.lineMax = oldLineMax;
  state.parentType = oldParentType;
  lines[1] = state.line;
  for (let i = 0; i < oldTShift.length; i++) {
    state.bMarks[i + startLine] = oldBMarks[i];
    state.tShift[i + startLine] = oldTShift[i];
    state.sCount[i + startLine] = oldSCount[i];
    state.bsCount[i + startLine] = oldBSCount[i];
  }
  state.blkIndent = oldIndent;
  return true;
}
function hr(state, startLine, endLine, silent) {
  const max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 95) return false;
  let cnt = 1;
  while (pos < max) {
    const ch = state.src.charCodeAt(pos++);
    if (ch !== marker && !isSpace2(ch)) return false;
    if (ch === marker) cnt++;
  }
  if (cnt < 3) return false;
  if (silent) return true;
  state.line = startLine + 1;
  const token = state.push("hr", "hr", 0);
  token.map = [startLine, state.line];
  token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
  return true;
}
function skipBulletListMarker(state, startLine) {
  const max = state.eMarks[startLine];
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
  if (pos < max) {
    if (!isSpace2(state.src.charCodeAt(pos))) return -1;
  }
  return pos;
}
function skipOrderedListMarker(state, startLine) {
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const max = state.eMarks[startLine];
  let pos = start;
  if (pos + 1 >= max) return -1;
  let ch = state.src.charCodeAt(pos++);
  if (ch < 48 || ch > 57) return -1;
  for (; ; ) {
    if (pos >= max) return -1;
    ch = state.src.charCodeAt(pos++);
    if (ch >= 48 && ch <= 57) {
      if (pos - start >= 10) return -1;
      continue;
    }
    if (ch === 41 || ch === 46) break;
    return -1;
  }
  if (pos < max) {
    ch = state.src.charCodeAt(pos);
    if (!isSpace2(ch)) return -1;
  }
  return pos;
}
function markTightParagraphs(state, idx) {
  const level = state.level + 2;
  for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
    state.tokens[i + 2].hidden = true;
    state.tokens[i].hidden = true;
    i += 2;
  }
}
function list(state, startLine, endLine, silent) {
  let max, pos, start, token;
  let nextLine2 = startLine;
  let tight = true;
  if (state.sCount[nextLine2] - state.blkIndent >= 4) return false;
  if (state.listIndent >= 0 && state.sCount[nextLine2] - state.listIndent >= 4 && state.sCount[nextLine2] < state.blkIndent) return false;
  let isTerminatingParagraph = false;
  if (silent && state.parentType === "paragraph") {
    if (state.sCount[nextLine2] >= state.blkIndent) isTerminatingParagraph = true;
  }
  let isOrdered;
  let markerValue;
  let posAfterMarker;
  if ((posAfterMarker = skipOrderedListMarker(state, nextLine2)) >= 0) {
    isOrdered = true;
    start = state.bMarks[nextLine2] + state.tShift[nextLine2];
    markerValue = Number(state.src.slice(start, posAfterMarker - 1));
    if (isTerminatingParagraph && markerValue !== 1) return false;
  } else if ((posAfterMarker = skipBulletListMarker(state, nextLine2)) >= 0) isOrdered = false;
  else return false;
  if (isTerminatingParagraph) {
    if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine2]) return false;
  }
  if (silent) return true;
  const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
  const listTokIdx = state.tokens.length;
  if (isOrdered) {
    token = state.push("ordered_list_open", "ol", 1);
    if (markerValue !== 1) token.attrs = [["start", markerValue]];
  } else token = state.push("bullet_list_open", "ul", 1);
  const listLines = [nextLine2, 0];
  token.map = listLines;
  token.markup = String.fromCharCode(markerCharCode);
  let prevEmptyEnd = false;
  const terminatorRules = state.md.block.ruler.getRules("list");
  const oldParentType = state.parentType;
  state.parentType = "list";
  while (nextLine2 < endLine) {
    pos = posAfterMarker;
    max = state.eMarks[nextLine2];
    const initial = state.sCount[nextLine2] + posAfterMarker - (state.bMarks[nextLine2] + state.tShift[nextLine2]);
    let offset = initial;
    while (pos < max) {
      const ch = state.src.charCodeAt(pos);
      if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine2]) % 4;
      else if (ch === 32) offset++;
      else break;
      pos++;
    }
    const contentStart2 = pos;
    let indentAfterMarker;
    if (contentStart2 >= max) indentAfterMarker = 1;
    else indentAfterMarker = offset - initial;
    if (indentAfterMarker > 4) indentAfterMarker = 1;
    const indent = initial + indentAfterMarker;
    token = state.push("list_item_open", "li", 1);
    token.markup = String.fromCharCode(markerCharCode);
    const itemLines = [nextLine2, 0];
    token.map = itemLines;
    if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
    const oldTight = state.tight;
    const oldTShift = state.tShift[nextLine2];
    const oldSCount = state.sCount[nextLine2];
    const oldListIndent = state.listIndent;
    state.listIndent = state.blkIndent;
    state.blkIndent = indent;
    state.tight = true;
    state.tShift[nextLine2] = contentStart2 - state.bMarks[nextLine2];
    state.sCount[nextLine2] = offset;
    if (contentStart2 >= max && state.isEmpty(nextLine2 + 1)) state.line = Math.min(state.line + 2, endLine);
    else state.md.block.tokenize(state, nextLine2, endLine);
    if (!state.tight || prevEmptyEnd) tight = false;
    prevEmptyEnd = state.line - nextLine2 > 1 && state.isEmpty(state.line - 1);
    state.blkIndent = state.listIndent;
    state.listIndent = oldListIndent;
    state.tShift[nextLine2] = oldTShift;
    state.sCount[nextLine2] = oldSCount;
    state.tight = oldTight;
    token = state.push("list_item_close", "li", -1);
    token.markup = String.fromCharCode(markerCharCode);
    nextLine2 = state.line;
    itemLines[1] = nextLine2;
    if (nextLine2 >= endLine) break;
    if (state.sCount[nextLine2] < state.blkIndent) break;
    if (state.sCount[nextLine2] - state.blkIndent >= 4) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine2, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
    if (isOrdered) {
      posAfterMarker = skipOrderedListMarker(state, nextLine2);
      if (posAfterMarker < 0) break;
      start = state.bMarks[nextLine2] + state.tShift[nextLine2];
    } else {
      posAfterMarker = skipBulletListMarker(state, nextLine2);
      if (posAfterMarker < 0) break;
    }
    if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
  }
  if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
  else token = state.push("bullet_list_close", "ul", -1);
  token.markup = String.fromCharCode(markerCharCode);
  listLines[1] = nextLine2;
  state.line = nextLine2;
  state.parentType = oldParentType;
  if (tight) markTightParagraphs(state, listTokIdx);
  return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
  let length = str.length;
  for (let i = 0; i < str.length - 1; i++) {
    const high = str.charCodeAt(i);
    if (high < 55296 || high > 56319) continue;
    const low = str.charCodeAt(i + 1);
    if (low >= 56320 && low <= 57343) {
      length--;
      i++;
    }
  }
  return length;
}
function lineEnd(state, line) {
  return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine2) {
  const endLine = state.lineMax;
  if (nextLine2 >= endLine || state.isEmpty(nextLine2)) return -1;
  let isContinuation = false;
  if (state.sCount[nextLine2] - state.blkIndent > 3) isContinuation = true;
  if (state.sCount[nextLine2] < 0) isContinuation = true;
  if (!isContinuation) {
    const terminatorRules = state.md.block.ruler.getRules("reference");
    const oldParentType = state.parentType;
    state.parentType = "reference";
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine2, endLine, true)) {
      terminate = true;
      break;
    }
    state.parentType = oldParentType;
    if (terminate) return -1;
  }
  return state.bMarks[nextLine2] + state.tShift[nextLine2];
}
function reference(state, startLine, _endLine, silent) {
  const src = state.src;
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let nextLine2 = startLine + 1;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (src.charCodeAt(pos) !== 91) return false;
  let max = lineEnd(state, startLine);
  let rawLabel = "";
  let labelEnd = -1;
  let segmentStart = ++pos;
  while (pos < max) {
    if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
    let ch = src.charCodeAt(pos);
    if (ch === 91) return false;
    if (ch === 93) {
      labelEnd = pos;
      break;
    }
    if (ch === 92) ch = src.charCodeAt(++pos);
    if (ch === 10 && pos < max) {
      const nextPos = getNextLinePos(state, nextLine2);
      if (nextPos < 0) return false;
      rawLabel += src.slice(segmentStart, max);
      pos = segmentStart = nextPos;
      max = lineEnd(state, nextLine2++);
      continue;
    }
    pos++;
  }
  if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
  rawLabel += src.slice(segmentStart, labelEnd);
  if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
  pos = labelEnd + 2;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine2);
      if (nextPos < 0) break;
      pos = nextPos;
      max = lineEnd(state, nextLine2++);
    } else if (isSpace2(ch)) pos++;
    else break;
  }
  const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
  if (!destRes.ok) return false;
  const href = state.md.normalizeLink(destRes.str);
  if (!state.md.validateLink(href)) return false;
  pos = destRes.pos;
  const destEndPos = pos;
  const destEndMax = max;
  const destEndLineNo = nextLine2;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine2);
      if (nextPos < 0) break;
      pos = nextPos;
      max = lineEnd(state, nextLine2++);
    } else if (isSpace2(ch)) pos++;
    else break;
  }
  const titleStart = pos;
  let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
  while (titleRes.can_continue) {
    const nextPos = getNextLinePos(state, nextLine2);
    if (nextPos < 0) break;
    pos = nextPos;
    max = lineEnd(state, nextLine2++);
    titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
  }
  let title;
  if (titleStart !== destEndPos && titleRes.ok) {
    title = titleRes.str;
    pos = titleRes.pos;
  } else {
    title = "";
    pos = destEndPos;
    max = destEndMax;
    nextLine2 = destEndLineNo;
  }
  while (pos < max) {
    if (!isSpace2(src.charCodeAt(pos))) break;
    pos++;
  }
  if (pos < max && src.charCodeAt(pos) !== 10) {
    if (title) {
      title = "";
      pos = destEndPos;
      max = destEndMax;
      nextLine2 = destEndLineNo;
      while (pos < max) {
        if (!isSpace2(src.charCodeAt(pos))) break;
        pos++;
      }
    }
  }
  if (pos < max && src.charCodeAt(pos) !== 10) return false;
  const label2 = normalizeReference(rawLabel);
  if (!label2) return false;
  if (silent) return true;
  if (typeof state.env.references === "undefined") state.env.references = {};
  if (typeof state.env.references[label2] === "undefined") state.env.references[label2] = {
    title,
    href
  };
  const token = state.push("reference_definition", "", 0);
  token.map = [startLine, nextLine2];
  token.hidden = true;
  const meta = /* @__PURE__ */ Object.create(null);
  meta.label = label2;
  token.meta = meta;
  state.line = nextLine2;
  return true;
}
var html_blocks_default = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
  [
    /^<(script|pre|style|textarea)(?=(\s|>|$))/i,
    /<\/(script|pre|style|textarea)>/i,
    true
  ],
  [
    /^<!--/,
    /-->/,
    true
  ],
  [
    /^<\?/,
    /\?>/,
    true
  ],
  [
    /^<![A-Za-z]/,
    />/,
    true
  ],
  [
    /^<!\[CDATA\[/,
    /\]\]>/,
    true
  ],
  [
    new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
    /^$/,
    true
  ],
  [
    new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
    /^$/,
    false
  ]
];
function html_block(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (!state.md.options.html) return false;
  if (state.src.charCodeAt(pos) !== 60) return false;
  let lineText = state.src.slice(pos, max);
  let i = 0;
  for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
  if (i === HTML_SEQUENCES.length) return false;
  if (silent) return HTML_SEQUENCES[i][2];
  let nextLine2 = startLine + 1;
  const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
  if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine2 < endLine; nextLine2++) {
    if (state.sCount[nextLine2] < state.blkIndent) {
      if (endsOnBlankLine || !state.isEmpty(nextLine2)) break;
    }
    pos = state.bMarks[nextLine2] + state.tShift[nextLine2];
    max = state.eMarks[nextLine2];
    lineText = state.src.slice(pos, max);
    if (HTML_SEQUENCES[i][1].test(lineText)) {
      if (lineText.length !== 0) nextLine2++;
      break;
    }
  }
  state.line = nextLine2;
  const token = state.push("html_block", "", 0);
  token.map = [startLine, nextLine2];
  token.content = state.getLines(startLine, nextLine2, state.blkIndent, true);
  return true;
}
function heading(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  let ch = state.src.charCodeAt(pos);
  if (ch !== 35 || pos >= max) return false;
  let level = 1;
  ch = state.src.charCodeAt(++pos);
  while (ch === 35 && pos < max && level <= 6) {
    level++;
    ch = state.src.charCodeAt(++pos);
  }
  if (level > 6 || pos < max && !isSpace2(ch)) return false;
  if (silent) return true;
  max = state.skipSpacesBack(max, pos);
  const tmp = state.skipCharsBack(max, 35, pos);
  if (tmp > pos && isSpace2(state.src.charCodeAt(tmp - 1))) max = tmp;
  state.line = startLine + 1;
  const token_o = state.push("heading_open", `h${level}`, 1);
  token_o.markup = "########".slice(0, level);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = asciiTrim(state.src.slice(pos, max));
  token_i.map = [startLine, state.line];
  token_i.children = [];
  const token_c = state.push("heading_close", `h${level}`, -1);
  token_c.markup = "########".slice(0, level);
  return true;
}
function lheading(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  const oldParentType = state.parentType;
  state.parentType = "paragraph";
  let level = 0;
  let marker;
  let nextLine2 = startLine + 1;
  for (; nextLine2 < endLine && !state.isEmpty(nextLine2); nextLine2++) {
    if (state.sCount[nextLine2] - state.blkIndent > 3) continue;
    if (state.sCount[nextLine2] >= state.blkIndent) {
      let pos = state.bMarks[nextLine2] + state.tShift[nextLine2];
      const max = state.eMarks[nextLine2];
      if (pos < max) {
        marker = state.src.charCodeAt(pos);
        if (marker === 45 || marker === 61) {
          pos = state.skipChars(pos, marker);
          pos = state.skipSpaces(pos);
          if (pos >= max) {
            level = marker === 61 ? 1 : 2;
            break;
          }
        }
      }
    }
    if (state.sCount[nextLine2] < 0) continue;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine2, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
  }
  if (!level) {
    state.parentType = oldParentType;
    return false;
  }
  const content = asciiTrim(state.getLines(startLine, nextLine2, state.blkIndent, false));
  state.line = nextLine2 + 1;
  const token_o = state.push("heading_open", `h${level}`, 1);
  token_o.markup = String.fromCharCode(marker);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content;
  token_i.map = [startLine, state.line - 1];
  token_i.children = [];
  const token_c = state.push("heading_close", `h${level}`, -1);
  token_c.markup = String.fromCharCode(marker);
  state.parentType = oldParentType;
  return true;
}
function paragraph(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  const oldParentType = state.parentType;
  let nextLine2 = startLine + 1;
  state.parentType = "paragraph";
  for (; nextLine2 < endLine && !state.isEmpty(nextLine2); nextLine2++) {
    if (state.sCount[nextLine2] - state.blkIndent > 3) continue;
    if (state.sCount[nextLine2] < 0) continue;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine2, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
  }
  const content = asciiTrim(state.getLines(startLine, nextLine2, state.blkIndent, false));
  state.line = nextLine2;
  const token_o = state.push("paragraph_open", "p", 1);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content;
  token_i.map = [startLine, state.line];
  token_i.children = [];
  state.push("paragraph_close", "p", -1);
  state.parentType = oldParentType;
  return true;
}
var _rules$1 = [
  [
    "table",
    table,
    ["paragraph", "reference"]
  ],
  ["code", code],
  [
    "fence",
    fence,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "blockquote",
    blockquote,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "hr",
    hr,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "list",
    list,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  ["reference", reference],
  [
    "html_block",
    html_block,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  [
    "heading",
    heading,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  ["lheading", lheading],
  ["paragraph", paragraph]
];
var ParserBlock = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of block rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(this, "State", StateBlock);
    for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
  }
  tokenize(state, startLine, endLine) {
    const rules2 = this.ruler.getRules("");
    const len = rules2.length;
    const maxNesting2 = state.md.options.maxNesting;
    let line = startLine;
    let hasEmptyLines = false;
    while (line < endLine) {
      state.line = line = state.skipEmptyLines(line);
      if (line >= endLine) break;
      if (state.sCount[line] < state.blkIndent) break;
      if (state.level >= maxNesting2) {
        state.line = endLine;
        break;
      }
      const prevLine = state.line;
      let ok = false;
      for (let i = 0; i < len; i++) {
        ok = rules2[i](state, line, endLine, false);
        if (ok) {
          if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
          break;
        }
      }
      if (!ok) throw new Error("none of the block rules matched");
      state.tight = !hasEmptyLines;
      if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
      line = state.line;
      if (line < endLine && state.isEmpty(line)) {
        hasEmptyLines = true;
        line++;
        state.line = line;
      }
    }
  }
  /**
  * Process input string and push block tokens into `outTokens`
  */
  parse(src, md, env, outTokens) {
    if (!src) return;
    const state = new this.State(src, md, env, outTokens);
    this.tokenize(state, state.line, state.lineMax);
  }
};
var StateInline = class {
  constructor(src, md, env, outTokens) {
    _defineProperty(this, "pos", 0);
    _defineProperty(this, "level", 0);
    _defineProperty(this, "pending", "");
    _defineProperty(this, "pendingLevel", 0);
    _defineProperty(this, "cache", {});
    _defineProperty(this, "backticks", {});
    _defineProperty(this, "backticksScanned", false);
    _defineProperty(this, "skipHtmlSpecial", false);
    _defineProperty(this, "linkLevel", 0);
    _defineProperty(this, "delimiters", []);
    _defineProperty(this, "_prev_delimiters", []);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.env = env;
    this.md = md;
    this.tokens = outTokens;
    this.tokens_meta = Array(outTokens.length);
    this.posMax = this.src.length;
  }
  pushPending() {
    const token = new Token("text", "", 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = "";
    return token;
  }
  push(type, tag, nesting) {
    if (this.pending) this.pushPending();
    const token = new Token(type, tag, nesting);
    let token_meta = void 0;
    if (nesting < 0) {
      this.level--;
      this.delimiters = this._prev_delimiters.pop();
    }
    token.level = this.level;
    if (nesting > 0) {
      this.level++;
      this._prev_delimiters.push(this.delimiters);
      this.delimiters = [];
      token_meta = { delimiters: this.delimiters };
    }
    this.pendingLevel = this.level;
    this.tokens.push(token);
    this.tokens_meta.push(token_meta);
    return token;
  }
  scanDelims(start, canSplitWord) {
    const max = this.posMax;
    const marker = this.src.charCodeAt(start);
    let lastChar;
    if (start === 0) lastChar = 32;
    else if (start === 1) {
      lastChar = this.src.charCodeAt(0);
      if ((lastChar & 63488) === 55296) lastChar = 65533;
    } else {
      lastChar = this.src.charCodeAt(start - 1);
      if ((lastChar & 64512) === 56320) {
        const highSurr = this.src.charCodeAt(start - 2);
        lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
      } else if ((lastChar & 64512) === 55296) lastChar = 65533;
    }
    let pos = start;
    while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
    const count2 = pos - start;
    let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
    if ((nextChar & 64512) === 55296) {
      const lowSurr = this.src.charCodeAt(pos + 1);
      nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
    } else if ((nextChar & 64512) === 56320) nextChar = 65533;
    const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
    const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
    const isLastWhiteSpace = isWhiteSpace(lastChar);
    const isNextWhiteSpace = isWhiteSpace(nextChar);
    const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
    const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
    return {
      can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
      can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
      length: count2
    };
  }
};
function isTerminatorChar(ch) {
  switch (ch) {
    case 10:
    case 33:
    case 35:
    case 36:
    case 37:
    case 38:
    case 42:
    case 43:
    case 45:
    case 58:
    case 60:
    case 61:
    case 62:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function text(state, silent) {
  let pos = state.pos;
  while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
  if (pos === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, pos);
  state.pos = pos;
  return true;
}
function isAsciiAlpha(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
}
function isSchemeChar(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122 || code2 >= 48 && code2 <= 57 || code2 === 43 || code2 === 45 || code2 === 46;
}
function linkify(state, silent) {
  if (!state.md.options.linkify) return false;
  if (state.linkLevel > 0) return false;
  const pos = state.pos;
  const max = state.posMax;
  if (pos + 3 > max) return false;
  if (state.src.charCodeAt(pos) !== 58) return false;
  if (state.src.charCodeAt(pos + 1) !== 47) return false;
  if (state.src.charCodeAt(pos + 2) !== 47) return false;
  const protoMin = pos - Math.min(10, state.pending.length, pos);
  let protoStart = pos;
  while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
  if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
  const protoLength = pos - protoStart;
  const link2 = state.md.linkify.matchAtStart(state.src.slice(protoStart));
  if (!link2) return false;
  let url = link2.url;
  if (url.length <= protoLength) return false;
  let urlEnd = url.length;
  while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
  if (urlEnd !== url.length) url = url.slice(0, urlEnd);
  const fullUrl = state.md.normalizeLink(url);
  if (!state.md.validateLink(fullUrl)) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -protoLength);
    const token_o = state.push("link_open", "a", 1);
    token_o.attrs = [["href", fullUrl]];
    token_o.markup = "linkify";
    token_o.info = "auto";
    const token_t = state.push("text", "", 0);
    token_t.content = state.md.normalizeLinkText(url);
    const token_c = state.push("link_close", "a", -1);
    token_c.markup = "linkify";
    token_c.info = "auto";
  }
  state.pos += url.length - protoLength;
  return true;
}
function newline(state, silent) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 10) return false;
  const pmax = state.pending.length - 1;
  const max = state.posMax;
  if (!silent) {
    if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
      if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
        let ws = pmax - 1;
        while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
        state.pending = state.pending.slice(0, ws);
        state.push("hardbreak", "br", 0);
      } else {
        state.pending = state.pending.slice(0, -1);
        state.push("softbreak", "br", 0);
      }
    } else state.push("softbreak", "br", 0);
  }
  pos++;
  while (pos < max && isSpace2(state.src.charCodeAt(pos))) pos++;
  state.pos = pos;
  return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
  ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape(state, silent) {
  let pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 92) return false;
  pos++;
  if (pos >= max) return false;
  let ch1 = state.src.charCodeAt(pos);
  if (ch1 === 10) {
    if (!silent) state.push("hardbreak", "br", 0);
    pos++;
    while (pos < max) {
      ch1 = state.src.charCodeAt(pos);
      if (!isSpace2(ch1)) break;
      pos++;
    }
    state.pos = pos;
    return true;
  }
  if (ch1 === 32) {
    if (!silent) {
      const token = state.push("text_special", "", 0);
      token.content = "\\";
      token.markup = "\\";
      token.info = "escape";
    }
    state.pos = pos;
    return true;
  }
  let escapedStr = state.src[pos];
  if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
    const ch2 = state.src.charCodeAt(pos + 1);
    if (ch2 >= 56320 && ch2 <= 57343) {
      escapedStr += state.src[pos + 1];
      pos++;
    }
  }
  const origStr = "\\" + escapedStr;
  if (!silent) {
    const token = state.push("text_special", "", 0);
    if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
    else token.content = origStr;
    token.markup = origStr;
    token.info = "escape";
  }
  state.pos = pos + 1;
  return true;
}
function buildLastRuns(src) {
  const lastRuns = {};
  let pos = 0;
  while ((pos = src.indexOf("`", pos)) !== -1) {
    const start = pos;
    while (src.charCodeAt(++pos) === 96) ;
    lastRuns[pos - start] = start;
  }
  return lastRuns;
}
function backtick(state, silent) {
  var _state$backticks$open;
  const start = state.pos;
  if (state.src.charCodeAt(start) !== 96) return false;
  const max = state.posMax;
  let pos = start + 1;
  while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
  const marker = state.src.slice(start, pos);
  const openerLength = marker.length;
  if (!state.backticksScanned) {
    state.backticks = buildLastRuns(state.src);
    state.backticksScanned = true;
  }
  if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
    let matchEnd = pos;
    let matchStart;
    while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
      matchEnd = matchStart + 1;
      while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
      if (matchEnd > max) break;
      if (matchEnd - matchStart === openerLength) {
        if (!silent) {
          const token = state.push("code_inline", "code", 0);
          token.markup = marker;
          let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
          if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
          token.content = content;
        }
        state.pos = matchEnd;
        return true;
      }
    }
  }
  if (!silent) state.pending += marker;
  state.pos = pos;
  return true;
}
function strikethrough_tokenize(state, silent) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent) return false;
  if (marker !== 126) return false;
  const scanned = state.scanDelims(state.pos, true);
  let len = scanned.length;
  const ch = String.fromCharCode(marker);
  if (len < 2) return false;
  let token;
  if (len % 2) {
    token = state.push("text", "", 0);
    token.content = ch;
    len--;
  }
  for (let i = 0; i < len; i += 2) {
    token = state.push("text", "", 0);
    token.content = ch + ch;
    state.delimiters.push({
      marker,
      length: 0,
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess$1(state, delimiters) {
  let token;
  const loneMarkers = [];
  const max = delimiters.length;
  for (let i = 0; i < max; i++) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 126) continue;
    if (startDelim.end === -1) continue;
    const endDelim = delimiters[startDelim.end];
    token = state.tokens[startDelim.token];
    token.type = "s_open";
    token.tag = "s";
    token.nesting = 1;
    token.markup = "~~";
    token.content = "";
    token = state.tokens[endDelim.token];
    token.type = "s_close";
    token.tag = "s";
    token.nesting = -1;
    token.markup = "~~";
    token.content = "";
    if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
  }
  while (loneMarkers.length) {
    const i = loneMarkers.pop();
    let j = i + 1;
    while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
    j--;
    if (i !== j) {
      token = state.tokens[j];
      state.tokens[j] = state.tokens[i];
      state.tokens[i] = token;
    }
  }
}
function strikethrough_postProcess(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess$1(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) postProcess$1(state, delimiters);
  }
}
var strikethrough_default = {
  tokenize: strikethrough_tokenize,
  postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent) return false;
  if (marker !== 95 && marker !== 42) return false;
  const scanned = state.scanDelims(state.pos, marker === 42);
  for (let i = 0; i < scanned.length; i++) {
    const token = state.push("text", "", 0);
    token.content = String.fromCharCode(marker);
    state.delimiters.push({
      marker,
      length: scanned.length,
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess(state, delimiters) {
  const max = delimiters.length;
  for (let i = max - 1; i >= 0; i--) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
    if (startDelim.end === -1) continue;
    const endDelim = delimiters[startDelim.end];
    const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
    const ch = String.fromCharCode(startDelim.marker);
    const token_o = state.tokens[startDelim.token];
    token_o.type = isStrong ? "strong_open" : "em_open";
    token_o.tag = isStrong ? "strong" : "em";
    token_o.nesting = 1;
    token_o.markup = isStrong ? ch + ch : ch;
    token_o.content = "";
    const token_c = state.tokens[endDelim.token];
    token_c.type = isStrong ? "strong_close" : "em_close";
    token_c.tag = isStrong ? "strong" : "em";
    token_c.nesting = -1;
    token_c.markup = isStrong ? ch + ch : ch;
    token_c.content = "";
    if (isStrong) {
      state.tokens[delimiters[i - 1].token].content = "";
      state.tokens[delimiters[startDelim.end + 1].token].content = "";
      i--;
    }
  }
}
function emphasis_post_process(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) postProcess(state, delimiters);
  }
}
var emphasis_default = {
  tokenize: emphasis_tokenize,
  postProcess: emphasis_post_process
};
function link(state, silent) {
  let code2, label2, res, ref;
  let href = "";
  let title = "";
  let start = state.pos;
  let parseReference = true;
  if (state.src.charCodeAt(state.pos) !== 91) return false;
  const oldPos = state.pos;
  const max = state.posMax;
  const labelStart = state.pos + 1;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
  if (labelEnd < 0) return false;
  let pos = labelEnd + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    parseReference = false;
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace2(code2) && code2 !== 10) break;
    }
    if (pos >= max) return false;
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) pos = res.pos;
      else href = "";
      start = pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace2(code2) && code2 !== 10) break;
      }
      res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
      if (pos < max && start !== pos && res.ok) {
        title = res.str;
        pos = res.pos;
        for (; pos < max; pos++) {
          code2 = state.src.charCodeAt(pos);
          if (!isSpace2(code2) && code2 !== 10) break;
        }
      }
    }
    if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
    pos++;
  }
  if (parseReference) {
    if (typeof state.env.references === "undefined") return false;
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) label2 = state.src.slice(start, pos++);
      else pos = labelEnd + 1;
    } else pos = labelEnd + 1;
    if (!label2) label2 = state.src.slice(labelStart, labelEnd);
    label2 = normalizeReference(label2);
    ref = state.env.references[label2];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent) {
    state.pos = labelStart;
    state.posMax = labelEnd;
    const token_o = state.push("link_open", "a", 1);
    const attrs = [["href", href]];
    token_o.attrs = attrs;
    if (title) attrs.push(["title", title]);
    if (label2) {
      const meta = /* @__PURE__ */ Object.create(null);
      meta.label = label2;
      token_o.meta = meta;
    }
    state.linkLevel++;
    state.md.inline.tokenize(state);
    state.linkLevel--;
    state.push("link_close", "a", -1);
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}
function image(state, silent) {
  let code2, content, label2, pos, ref, res, title, start;
  let href = "";
  const oldPos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(state.pos) !== 33) return false;
  if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
  const labelStart = state.pos + 2;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
  if (labelEnd < 0) return false;
  pos = labelEnd + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace2(code2) && code2 !== 10) break;
    }
    if (pos >= max) return false;
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) pos = res.pos;
      else href = "";
    }
    start = pos;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace2(code2) && code2 !== 10) break;
    }
    res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
    if (pos < max && start !== pos && res.ok) {
      title = res.str;
      pos = res.pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace2(code2) && code2 !== 10) break;
      }
    } else title = "";
    if (pos >= max || state.src.charCodeAt(pos) !== 41) {
      state.pos = oldPos;
      return false;
    }
    pos++;
  } else {
    if (typeof state.env.references === "undefined") return false;
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) label2 = state.src.slice(start, pos++);
      else pos = labelEnd + 1;
    } else pos = labelEnd + 1;
    if (!label2) label2 = state.src.slice(labelStart, labelEnd);
    label2 = normalizeReference(label2);
    ref = state.env.references[label2];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent) {
    content = state.src.slice(labelStart, labelEnd);
    const tokens = [];
    state.md.inline.parse(content, state.md, state.env, tokens);
    const token = state.push("image", "img", 0);
    const attrs = [["src", href], ["alt", ""]];
    token.attrs = attrs;
    token.children = tokens;
    token.content = content;
    if (title) attrs.push(["title", title]);
    if (label2) {
      const meta = /* @__PURE__ */ Object.create(null);
      meta.label = label2;
      token.meta = meta;
    }
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60) return false;
  const start = state.pos;
  const max = state.posMax;
  for (; ; ) {
    if (++pos >= max) return false;
    const ch = state.src.charCodeAt(pos);
    if (ch === 60) return false;
    if (ch === 62) break;
  }
  const url = state.src.slice(start + 1, pos);
  if (AUTOLINK_RE.test(url)) {
    const fullUrl = state.md.normalizeLink(url);
    if (!state.md.validateLink(fullUrl)) return false;
    if (!silent) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  if (EMAIL_RE.test(url)) {
    const fullUrl = state.md.normalizeLink(`mailto:${url}`);
    if (!state.md.validateLink(fullUrl)) return false;
    if (!silent) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  return false;
}
function isLinkOpen(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
  return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
  const lc = ch | 32;
  return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
  const src = state.src;
  let start;
  let terminator;
  if (src.startsWith("<!--", pos)) {
    if (src.startsWith(">", pos + 4)) return pos + 5;
    if (src.startsWith("->", pos + 4)) return pos + 6;
    start = pos + 4;
    terminator = "-->";
  } else if (src.startsWith("<![CDATA[", pos)) {
    start = pos + 9;
    terminator = "]]>";
  } else if (src.charCodeAt(pos + 1) === 63) {
    start = pos + 2;
    terminator = "?>";
  } else if (isLetter(src.charCodeAt(pos + 2))) {
    start = pos + 3;
    terminator = ">";
  } else return -1;
  if (state.skipHtmlSpecial) return -1;
  const end2 = src.indexOf(terminator, start);
  if (end2 < 0) {
    state.skipHtmlSpecial = true;
    return -1;
  }
  return end2 + terminator.length;
}
function html_inline(state, silent) {
  if (!state.md.options.html) return false;
  const max = state.posMax;
  const pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
  let end2;
  const ch = state.src.charCodeAt(pos + 1);
  if (ch === 33 || ch === 63) end2 = scanSpecial(state, pos);
  else if (ch === 47 || isLetter(ch)) {
    const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
    end2 = match ? pos + match[0].length : -1;
  } else return false;
  if (end2 < 0) return false;
  if (!silent) {
    const token = state.push("html_inline", "", 0);
    token.content = state.src.slice(pos, end2);
    if (isLinkOpen(token.content)) state.linkLevel++;
    if (isLinkClose(token.content)) state.linkLevel--;
  }
  state.pos = end2;
  return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
  const pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 38) return false;
  if (pos + 1 >= max) return false;
  if (state.src.charCodeAt(pos + 1) === 35) {
    const match = state.src.slice(pos).match(DIGITAL_RE);
    if (match) {
      if (!silent) {
        const code2 = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
        const token = state.push("text_special", "", 0);
        token.content = isValidEntityCode(code2) ? fromCodePoint(code2) : fromCodePoint(65533);
        token.markup = match[0];
        token.info = "entity";
      }
      state.pos += match[0].length;
      return true;
    }
  } else {
    const match = state.src.slice(pos).match(NAMED_RE);
    if (match) {
      const decoded = decodeHTMLStrict(match[0]);
      if (decoded !== match[0]) {
        if (!silent) {
          const token = state.push("text_special", "", 0);
          token.content = decoded;
          token.markup = match[0];
          token.info = "entity";
        }
        state.pos += match[0].length;
        return true;
      }
    }
  }
  return false;
}
function processDelimiters(delimiters) {
  const openersBottom = {};
  const max = delimiters.length;
  if (!max) return;
  let headerIdx = 0;
  let lastTokenIdx = -2;
  const jumps = [];
  for (let closerIdx = 0; closerIdx < max; closerIdx++) {
    const closer = delimiters[closerIdx];
    jumps.push(0);
    if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
    lastTokenIdx = closer.token;
    closer.length = closer.length || 0;
    if (!closer.close) continue;
    if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
      -1,
      -1,
      -1,
      -1,
      -1,
      -1
    ];
    const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
    let openerIdx = headerIdx - jumps[headerIdx] - 1;
    let newMinOpenerIdx = openerIdx;
    for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
      const opener2 = delimiters[openerIdx];
      if (opener2.marker !== closer.marker) continue;
      if (opener2.open && opener2.end < 0) {
        let isOddMatch = false;
        if (opener2.close || closer.open) {
          if ((opener2.length + closer.length) % 3 === 0) {
            if (opener2.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
          }
        }
        if (!isOddMatch) {
          const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
          jumps[closerIdx] = closerIdx - openerIdx + lastJump;
          jumps[openerIdx] = lastJump;
          closer.open = false;
          opener2.end = closerIdx;
          opener2.close = false;
          newMinOpenerIdx = -1;
          lastTokenIdx = -2;
          break;
        }
      }
    }
    if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
  }
}
function link_pairs(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  processDelimiters(state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) processDelimiters(delimiters);
  }
}
function fragments_join(state) {
  let curr, last;
  let level = 0;
  const tokens = state.tokens;
  const max = state.tokens.length;
  for (curr = last = 0; curr < max; curr++) {
    if (tokens[curr].nesting < 0) level--;
    tokens[curr].level = level;
    if (tokens[curr].nesting > 0) level++;
    if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
    else {
      if (curr !== last) tokens[last] = tokens[curr];
      last++;
    }
  }
  if (curr !== last) tokens.length = last;
}
var _rules = [
  ["text", text],
  ["linkify", linkify],
  ["newline", newline],
  ["escape", escape],
  ["backticks", backtick],
  ["strikethrough", strikethrough_default.tokenize],
  ["emphasis", emphasis_default.tokenize],
  ["link", link],
  ["image", image],
  ["autolink", autolink],
  ["html_inline", html_inline],
  ["entity", entity]
];
var _rules2 = [
  ["balance_pairs", link_pairs],
  ["strikethrough", strikethrough_default.postProcess],
  ["emphasis", emphasis_default.postProcess],
  ["fragments_join", fragments_join]
];
var ParserInline = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of inline rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Second ruler used for post-processing
      * (e.g. in emphasis-like rules).
      */
      "ruler2",
      new Ruler()
    );
    _defineProperty(this, "State", StateInline);
    for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
    for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
  }
  skipToken(state) {
    const pos = state.pos;
    const rules2 = this.ruler.getRules("");
    const len = rules2.length;
    const maxNesting2 = state.md.options.maxNesting;
    const cache = state.cache;
    if (typeof cache[pos] !== "undefined") {
      state.pos = cache[pos];
      return;
    }
    let ok = false;
    if (state.level < maxNesting2) for (let i = 0; i < len; i++) {
      state.level++;
      ok = rules2[i](state, true);
      state.level--;
      if (ok) {
        if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
        break;
      }
    }
    else state.pos = state.posMax;
    if (!ok) state.pos++;
    cache[pos] = state.pos;
  }
  tokenize(state) {
    const rules2 = this.ruler.getRules("");
    const len = rules2.length;
    const end2 = state.posMax;
    const maxNesting2 = state.md.options.maxNesting;
    while (state.pos < end2) {
      const prevPos = state.pos;
      let ok = false;
      if (state.level < maxNesting2) for (let i = 0; i < len; i++) {
        ok = rules2[i](state, false);
        if (ok) {
          if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
          break;
        }
      }
      if (ok) {
        if (state.pos >= end2) break;
        continue;
      }
      state.pending += state.src[state.pos++];
    }
    if (state.pending) state.pushPending();
  }
  /**
  * Process input string and push inline tokens into `outTokens`
  */
  parse(str, md, env, outTokens) {
    const state = new this.State(str, md, env, outTokens);
    this.tokenize(state);
    const rules2 = this.ruler2.getRules("");
    const len = rules2.length;
    for (let i = 0; i < len; i++) rules2[i](state);
  }
};
var config = {
  default: {
    options: {
      html: false,
      xhtmlOut: false,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 100
    },
    components: {
      core: {},
      block: {},
      inline: {}
    }
  },
  zero: {
    options: {
      html: false,
      xhtmlOut: false,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 20
    },
    components: {
      core: { rules: [
        "normalize",
        "block",
        "strip_references",
        "inline",
        "text_join"
      ] },
      block: { rules: ["paragraph"] },
      inline: {
        rules: ["text"],
        rules2: ["balance_pairs", "fragments_join"]
      }
    }
  },
  commonmark: {
    options: {
      html: true,
      xhtmlOut: true,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 20
    },
    components: {
      core: { rules: [
        "normalize",
        "block",
        "strip_references",
        "inline",
        "text_join"
      ] },
      block: { rules: [
        "blockquote",
        "code",
        "fence",
        "heading",
        "hr",
        "html_block",
        "lheading",
        "list",
        "reference",
        "paragraph"
      ] },
      inline: {
        rules: [
          "autolink",
          "backticks",
          "emphasis",
          "entity",
          "escape",
          "html_inline",
          "image",
          "link",
          "newline",
          "text"
        ],
        rules2: [
          "balance_pairs",
          "emphasis",
          "fragments_join"
        ]
      }
    }
  }
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
  "http:",
  "https:",
  "mailto:"
];
var MarkdownIt = class {
  /**
  * Link validation function. CommonMark allows too much in links. By default
  * we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
  * except some embedded image types.
  *
  * You can change this behaviour:
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * // enable everything
  * md.validateLink = function () { return true; }
  * ```
  */
  validateLink(url) {
    const str = url.trim().toLowerCase();
    return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
  }
  /**
  * Function used to encode link url to a machine-readable format,
  * which includes url-encoding, punycode, etc.
  */
  normalizeLink(url) {
    const parsed = parse_default(url, true);
    if (parsed.hostname) {
      if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
        parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
      } catch (er) {
      }
    }
    if (parsed.auth) parsed.auth = encode_default(parsed.auth);
    if (parsed.hostname) parsed.hostname = encode_default(parsed.hostname);
    if (parsed.pathname) parsed.pathname = encode_default(parsed.pathname);
    if (parsed.search) parsed.search = encode_default(parsed.search);
    if (parsed.hash) parsed.hash = encode_default(parsed.hash);
    return format(parsed);
  }
  /**
  * Function used to decode link url to a human-readable format`
  */
  normalizeLinkText(url) {
    const parsed = parse_default(url, true);
    if (parsed.hostname) {
      if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
        parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
      } catch (er) {
      }
    }
    return decode_default(format(parsed), decode_default.defaultChars + "%");
  }
  constructor(...args) {
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserInline}. You may need it to add new rules when
      * writing plugins. For simple rules control use {@link MarkdownIt.disable}
      * and {@link MarkdownIt.enable}.
      */
      "inline",
      new ParserInline()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserBlock}. You may need it to add new rules when
      * writing plugins. For simple rules control use {@link MarkdownIt.disable}
      * and {@link MarkdownIt.enable}.
      */
      "block",
      new ParserBlock()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserCore} chain executor. You may need it to add new
      * rules when writing plugins. For simple rules control use
      * {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
      */
      "core",
      new ParserCore()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
      * rules for new token types, generated by plugins.
      *
      * See {@link Renderer} docs and
      * [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * function myToken(tokens, idx, options, env, self) {
      *   //...
      *   return result;
      * };
      *
      * md.renderer.rules['my_token'] = myToken
      * ```
      */
      "renderer",
      new Renderer()
    );
    _defineProperty(
      this,
      /**
      * [linkify-it](https://github.com/markdown-it/linkify-it) instance.
      * Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
      * rule.
      */
      "linkify",
      new LinkifyIt()
    );
    _defineProperty(
      this,
      /**
      * Assorted utility functions, useful to write plugins. See details
      * [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
      */
      "utils",
      utils_exports
    );
    _defineProperty(
      this,
      /**
      * Link components parser functions, useful to write plugins. See details
      * [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
      */
      "helpers",
      Object.assign({}, helpers_exports)
    );
    const [presetNameOrOptions, options] = args;
    if (typeof presetNameOrOptions === "string") {
      this.configure(presetNameOrOptions);
      if (options) this.set(options);
    } else {
      this.configure("default");
      this.set(presetNameOrOptions || {});
    }
  }
  /**
  * Set parser options (in the same format as in constructor). Probably, you
  * will never need it, but you can change options after constructor call.
  *
  * __Note:__ To achieve the best possible performance, don't modify a
  * `markdown-it` instance options on the fly. If you need multiple configurations
  * it's best to create multiple instances and initialize each with separate
  * config.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  *
  * const md = new MarkdownIt()
  *   .set({ html: true, breaks: true })
  *   .set({ typographer: true })
  * ```
  */
  set(options) {
    Object.assign(this.options, options);
    return this;
  }
  /**
  * Batch load of all options and compenent settings. This is internal method,
  * and you probably will not need it. But if you will - see available presets
  * and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
  *
  * We strongly recommend to use presets instead of direct config loads. That
  * will give better compatibility with next versions.
  */
  configure(presets) {
    let p;
    if (typeof presets === "string") {
      const presetName = presets;
      p = config[presetName];
      if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
    } else p = presets;
    if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
    if (p.options) this.options = { ...p.options };
    const components = p.components;
    if (components) {
      var _components$inline;
      [
        "core",
        "block",
        "inline"
      ].forEach((name) => {
        var _components$name;
        const rules3 = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
        if (rules3) this[name].ruler.enableOnly(rules3);
      });
      const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
      if (rules2) this.inline.ruler2.enableOnly(rules2);
    }
    return this;
  }
  /**
  * Enable list or rules. It will automatically find appropriate components,
  * containing rules with given names. If rule not found, and `ignoreInvalid`
  * not set - throws exception.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  *
  * const md = new MarkdownIt()
  *   .enable(['sub', 'sup'])
  *   .disable('smartquotes')
  * ```
  */
  enable(list2, ignoreInvalid = false) {
    let result = [];
    if (!Array.isArray(list2)) list2 = [list2];
    [
      "core",
      "block",
      "inline"
    ].forEach((chain) => {
      result = result.concat(this[chain].ruler.enable(list2, true));
    });
    result = result.concat(this.inline.ruler2.enable(list2, true));
    const missed = list2.filter((name) => result.indexOf(name) < 0);
    if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
    return this;
  }
  /**
  * The same as {@link MarkdownIt.enable}, but turn specified rules off.
  */
  disable(list2, ignoreInvalid = false) {
    let result = [];
    if (!Array.isArray(list2)) list2 = [list2];
    [
      "core",
      "block",
      "inline"
    ].forEach((chain) => {
      result = result.concat(this[chain].ruler.disable(list2, true));
    });
    result = result.concat(this.inline.ruler2.disable(list2, true));
    const missed = list2.filter((name) => result.indexOf(name) < 0);
    if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
    return this;
  }
  /**
  * Load specified plugin with given params into current parser instance.
  * It's just a sugar to call `plugin(md, params)` with curring.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * import iterator from 'markdown-it-for-inline'
  *
  * const md = new MarkdownIt()
  *   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
  *     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
  *   })
  * ```
  */
  use(plugin, ...params) {
    plugin.apply(plugin, [this, ...params]);
    return this;
  }
  /**
  * Parse input string and return list of block tokens (special token type
  * "inline" will contain list of inline tokens). You should not call this
  * method directly, until you write custom renderer (for example, to produce
  * AST).
  *
  * `env` is used to pass data between "distributed" rules and return additional
  * metadata like reference info, needed for the renderer. It also can be used to
  * inject data in specific cases. Usually, you will be ok to pass `{}`,
  * and then pass updated object to renderer.
  */
  parse(src, env) {
    if (typeof src !== "string") throw new Error("Input data should be a String");
    const state = new this.core.State(src, this, env);
    this.core.process(state);
    return state.tokens;
  }
  /**
  * Render markdown string into html. It does all magic for you :).
  *
  * `env` can be used to inject additional metadata (`{}` by default).
  * But you will not need it with high probability. See also comment
  * in {@link MarkdownIt.parse}.
  */
  render(src, env = {}) {
    return this.renderer.render(this.parse(src, env), this.options, env);
  }
  /**
  * The same as {@link MarkdownIt.parse} but skip all block rules. It returns
  * the block tokens list with the single `inline` element, containing parsed
  * inline tokens in `children` property. Also updates `env` object.
  */
  parseInline(src, env) {
    const state = new this.core.State(src, this, env);
    state.inlineMode = true;
    this.core.process(state);
    return state.tokens;
  }
  /**
  * Similar to {@link MarkdownIt.render} but for single paragraph content.
  * Result will NOT be wrapped into `<p>` tags.
  */
  renderInline(src, env = {}) {
    return this.renderer.render(this.parseInline(src, env), this.options, env);
  }
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
var MarkdownItCallable = callable(MarkdownIt);

// src/markdown/link-tail.ts
var { parseLinkDestination: parseLinkDestination2, parseLinkTitle: parseLinkTitle2 } = new MarkdownItCallable("zero").helpers;
function linkTail(content, start, isAutolink) {
  if (isAutolink) return 1;
  let at = start + 1;
  if (content.charAt(at) !== "(") return 1;
  at = skipSpace2(content, at + 1);
  const destination = parseLinkDestination2(content, at, content.length);
  if (destination.ok) at = destination.pos;
  const beforeTitle = skipSpace2(content, at);
  const title = parseLinkTitle2(content, beforeTitle, content.length);
  if (title.ok && beforeTitle > at) at = title.pos;
  at = skipSpace2(content, at);
  return at + 1 - start;
}
function skipSpace2(content, start) {
  let at = start;
  while (content.charAt(at) === " " || content.charAt(at) === "\n") at += 1;
  return at;
}

// src/markdown/build-inlines.ts
var allowedAddress = /^(https?|mailto):/i;
function buildInlines(paragraph2, offsets2) {
  const builder = new InlineBuilder(paragraph2.content, offsets2);
  for (const token of paragraph2.children ?? []) builder.add(token);
  return { inlines: builder.inlines, unsupported: builder.unsupported };
}
var deepestEmphasis = 20;
var InlineBuilder = class {
  inlines = [];
  unsupported = [];
  #content;
  #offsets;
  #open = [];
  #cursor = 0;
  constructor(content, offsets2) {
    this.#content = content;
    this.#offsets = offsets2;
  }
  add(token) {
    switch (token.type) {
      case "text":
        this.#text(token.content);
        break;
      case "text_special":
        this.#special(token);
        break;
      case "softbreak":
      case "hardbreak":
        this.#lineEnd(token.type === "hardbreak");
        break;
      case "em_open":
      case "strong_open":
        this.#openElement(token.markup.length, "", false);
        break;
      case "em_close":
        this.#closeEmphasis("emphasis", token.markup.length);
        break;
      case "strong_close":
        this.#closeEmphasis("strong", token.markup.length);
        break;
      case "link_open":
        this.#openElement(1, String(token.attrGet("href") ?? ""), hasTitle(token));
        break;
      case "link_close":
        this.#closeLink(token.info === "auto");
        break;
      case "code_inline":
        this.#code(token);
        break;
      default:
        this.#image(token);
    }
  }
  #text(text2) {
    if (!this.#content.startsWith(text2, this.#cursor)) {
      this.#cursor = Math.max(this.#content.indexOf(text2, this.#cursor), this.#cursor);
    }
    for (let at = 0; at < text2.length; ) {
      const length = this.#lengthInOne(text2, at);
      this.#words(text2.slice(at, at + length).replaceAll("\n", " "), length);
      at += length;
    }
  }
  /** How many characters of a text, from one of it that is at the cursor, stand side by side in the source as well. */
  #lengthInOne(text2, at) {
    const start = this.#place(this.#cursor);
    let length = String.fromCodePoint(text2.codePointAt(at) ?? 0).length;
    while (at + length < text2.length && this.#offsets[this.#cursor + length] === start + length) length += 1;
    return length;
  }
  /** `\*` is read as its second character, `&amp;` as another altogether. */
  #special(token) {
    const isEscape = token.markup === `\\${token.content}`;
    if (isEscape) this.#cursor += 1;
    this.#words(token.content, isEscape ? token.content.length : token.markup.length);
  }
  /** Adds words that are `length` characters of the content. What is one stretch of source becomes one piece. */
  #words(text2, length) {
    const start = this.#place(this.#cursor);
    const end2 = this.#place(this.#cursor + length - 1) + 1;
    const siblings = this.#siblings();
    const last = siblings.at(-1);
    const isVerbatim = end2 - start === text2.length;
    if (isVerbatim && last?.kind === "words" && last.end === start && last.end - last.start === last.text.length) {
      siblings[siblings.length - 1] = { kind: "words", text: last.text + text2, start: last.start, end: end2 };
    } else {
      siblings.push({ kind: "words", text: text2, start, end: end2 });
    }
    this.#cursor += length;
  }
  #lineEnd(isHard) {
    this.#cursor = this.#content.indexOf("\n", this.#cursor);
    if (isHard) {
      this.#siblings().push({ kind: "break" });
      this.#cursor += 1;
    } else this.#words(" ", 1);
    while (this.#content.charAt(this.#cursor) === " ") this.#cursor += 1;
  }
  #openElement(markLength, address, hasTitle2) {
    this.#open.push({ start: this.#cursor, address, hasTitle: hasTitle2, children: [] });
    this.#cursor += markLength;
  }
  #closeEmphasis(kind, markLength) {
    const children = this.#open.pop()?.children ?? [];
    if (this.#open.length < deepestEmphasis) this.#siblings().push({ kind, children });
    else for (const child of children) this.#siblings().push(child);
    this.#cursor += markLength;
  }
  #closeLink(isAutolink) {
    const { start: from = 0, address = "", hasTitle: hasTitle2 = false, children = [] } = this.#open.pop() ?? {};
    this.#cursor += linkTail(this.#content, this.#cursor, isAutolink);
    if (hasTitle2) this.#refuse("title", from);
    if (isAllowed(address)) {
      const start = this.#place(from);
      const end2 = this.#place(this.#cursor - 1) + 1;
      this.#siblings().push({ kind: "link", address, children, start, end: end2 });
    } else {
      for (const child of children) this.#siblings().push(child);
      this.#refuse("link", from);
    }
  }
  #code(token) {
    const start = this.#cursor;
    const mark2 = token.markup.length;
    const closing = this.#content.indexOf(token.markup, start + mark2);
    this.#cursor += mark2;
    this.#text(this.#content.slice(this.#cursor, closing));
    this.#cursor = closing + mark2;
    this.#refuse("code", start);
  }
  #image(token) {
    const from = this.#cursor;
    this.#cursor += 2 + token.content.length;
    this.#cursor += linkTail(this.#content, this.#cursor, false);
    const start = this.#place(from);
    const end2 = this.#place(this.#cursor - 1) + 1;
    const source = decodePath(String(token.attrGet("src") ?? ""));
    if (hasTitle(token)) this.#refuse("title", from);
    this.#siblings().push({ kind: "image", source, alt: altText(token), start, end: end2 });
  }
  #siblings() {
    return this.#open.at(-1)?.children ?? this.inlines;
  }
  #refuse(markup, start) {
    this.unsupported.push({ markup, start: this.#place(start), end: this.#place(this.#cursor - 1) + 1 });
  }
  #place(cursor) {
    return this.#offsets[cursor] ?? this.#offsets.at(-1) ?? 0;
  }
};
function isAllowed(address) {
  if (!allowedAddress.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === "mailto:" ? /^[^@\s]+@[^@\s]+$/.test(pathname) : hostname !== "" && /^https?:\/\//i.test(address);
}
function hasTitle(token) {
  return (token.attrGet("title") ?? "") !== "";
}
function altText(token) {
  const words2 = (token.children ?? []).map(({ type, content }) => type.endsWith("break") ? " " : content);
  return words2.join("").normalize("NFC");
}
function decodePath(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

// src/markdown/inline-offsets.ts
function placeContent(lines, firstLine, content) {
  const offsets2 = [];
  let line = firstLine;
  for (const part of content.split("\n")) {
    const written = lines.lineText(line);
    const at = lines.lineStart(line) + Math.max(written.lastIndexOf(part), 0);
    for (let index = 0; index <= part.length; index += 1) offsets2.push(at + index);
    line += 1;
  }
  return offsets2;
}
function placeWithinLine(lines, line, content, from) {
  const start = lines.lineStart(line);
  const written = lines.lineText(line);
  const offsets2 = [];
  let at = Math.max(written.indexOf(content.charAt(0), from), from);
  for (const unit of content) {
    if (unit === "|" && written.startsWith("\\|", at)) at += 1;
    for (let index = 0; index < unit.length; index += 1) offsets2.push(start + at + index);
    at += unit.length;
  }
  offsets2.push(start + at);
  return { offsets: offsets2, next: written.indexOf("|", at) === -1 ? written.length : written.indexOf("|", at) + 1 };
}

// src/markdown/parse-markdown.ts
var maxNesting = 60;
var parser = new MarkdownItCallable("commonmark", { html: false, maxNesting }).enable("table").disable(["code", "reference", "text_join"]);
parser.validateLink = () => true;
parser.normalizeLinkText = (address) => address;
function parseMarkdown(text2) {
  const tokens = parser.parse(text2, {});
  const builder = new BlockBuilder(text2, tokens);
  return { blocks: builder.build(), unsupported: builder.unsupported };
}
var BlockBuilder = class {
  unsupported = [];
  #text;
  #tokens;
  #lines;
  #at = 0;
  /** Said once: what lies deeper has the same cause. */
  #isTooDeep = false;
  constructor(text2, tokens) {
    this.#text = text2;
    this.#tokens = tokens;
    this.#lines = new LineIndex(text2);
  }
  build() {
    return this.#blocksUntil(void 0);
  }
  /** Reads blocks up to a closing token of a type, and takes that token too. */
  #blocksUntil(close) {
    const blocks = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      if (token.level >= maxNesting - 2 && token.map && !this.#isTooDeep) {
        this.#isTooDeep = true;
        this.#refuse("nesting", token);
      }
      for (const block2 of this.#block(token)) blocks.push(block2);
    }
    return blocks;
  }
  #next() {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }
  #block(token) {
    switch (token.type) {
      case "inline":
        return [{ kind: "paragraph", inlines: this.#inlines(token) }];
      case "paragraph_open":
        return this.#blocksUntil("paragraph_close");
      case "heading_open":
        this.#refuse("heading", token);
        return this.#blocksUntil("heading_close");
      case "bullet_list_open":
        return [this.#list("bullet_list_close", void 0)];
      case "ordered_list_open":
        return [this.#list("ordered_list_close", Number(token.attrGet("start") ?? 1))];
      case "blockquote_open":
        return [{ kind: "quote", blocks: this.#blocksUntil("blockquote_close") }];
      case "table_open":
        return [this.#table()];
      case "hr":
        this.#refuse("rule", token);
        return [{ kind: "paragraph", inlines: [this.#wordsOfLines(token)] }];
      default:
        this.#refuse("code", token);
        return [{ kind: "paragraph", inlines: [this.#wordsOfLines(token)] }];
    }
  }
  #list(close, start) {
    const items = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      const number = Number(token.info);
      if (start !== void 0 && number !== start && number !== start + items.length)
        this.#refuse("numbering", token);
      items.push(this.#blocksUntil("list_item_close"));
    }
    return { kind: "list", start, items };
  }
  #table() {
    const rows = [];
    const alignments = [];
    let line = 0;
    let within = 0;
    for (let token = this.#next(); token && token.type !== "table_close"; token = this.#next()) {
      if (token.type === "th_open") alignments.push(alignmentOf(token));
      else if (token.type === "tr_open") {
        rows.push([]);
        line = lineOf(token);
        within = 0;
      } else if (token.type === "tr_close") {
        this.#refuseLostCells(line, within);
      } else if (token.type === "inline") {
        const placed = placeWithinLine(this.#lines, line, token.content, within);
        within = placed.next;
        rows.at(-1)?.push(this.#build(token, placed.offsets));
      }
    }
    const [header = [], ...body] = rows;
    return { kind: "table", alignments, header, rows: body };
  }
  /** The parser drops the cells of a row that its table's header has no place for. */
  #refuseLostCells(line, from) {
    const start = this.#lines.lineStart(line) + from;
    const words2 = this.#lines.lineText(line).slice(from).replace(/[|\s]+$/, "");
    if (words2 !== "") this.unsupported.push({ markup: "cells", start, end: start + words2.length });
  }
  #inlines(token) {
    return this.#build(token, placeContent(this.#lines, lineOf(token), token.content));
  }
  #build(token, offsets2) {
    const { inlines, unsupported } = buildInlines(token, offsets2);
    for (const found of unsupported) this.unsupported.push(found);
    return inlines;
  }
  #refuse(markup, token) {
    this.unsupported.push({ markup, ...this.#linesOf(token) });
  }
  #wordsOfLines(token) {
    const { start, end: end2 } = this.#linesOf(token);
    return { kind: "words", text: this.#text.slice(start, end2).replace(/\n/g, " "), start, end: end2 };
  }
  #linesOf(token) {
    const [first, last] = token.map ?? [0, 0];
    const start = this.#lines.lineStart(first + 1);
    const end2 = this.#lines.lineStart(last + 1);
    return { start, end: start + this.#text.slice(start, end2).trimEnd().length };
  }
};
function lineOf(token) {
  return (token.map?.[0] ?? 0) + 1;
}
function alignmentOf(token) {
  const [, side] = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? "")) ?? [];
  return side;
}

// src/markdown/find-opaque.ts
var filler = "\uFFFC";
var addresses = /(?:https?:\/\/|www\.)[^\s<>"”]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:se|com|org|net|nu|eu|docx?|xlsx?|pptx?|pdf|ya?ml|txt|png|jpe?g)(?![\p{L}\p{N}-])(?:\/[^\s<>"”]*)?/giu;
var sentenceBreak = new RegExp("^\\p{L}+\\.\\p{Lu}\\p{Ll}+$", "u");
var quotations = /[”“„][^”“„]*[”“]|"[^"]*"|[«»][^«»]*[«»]/gu;
function findOpaque(words2, known) {
  const found = [];
  for (const { index, 0: text2 } of words2.matchAll(addresses)) {
    if (sentenceBreak.test(text2)) continue;
    const end2 = index + text2.replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, "").length;
    found.push({ kind: "address", start: index, end: end2 });
  }
  for (const { index, 0: text2 } of words2.matchAll(quotations))
    found.push({ kind: "quote", start: index, end: index + text2.length });
  return withoutOverlaps([...known, ...found]);
}
function withoutOverlaps(spans) {
  const kept = [];
  const byStart = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of byStart) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}
function maskOpaque(words2, opaque, kinds) {
  let masked = "";
  let at = 0;
  for (const { kind, start, end: end2 } of opaque) {
    if (kinds && !kinds.includes(kind)) continue;
    masked += words2.slice(at, start) + filler.repeat(end2 - start);
    at = end2;
  }
  return masked + words2.slice(at);
}

// src/markdown/read-passages.ts
var Passage = class {
  kind;
  /** The very inlines that it was read from, by which a rule that walks the blocks finds their passage. */
  inlines;
  /** What a reader reads: no marks, no addresses of links; a line break is a space, an image its alternative text. */
  words;
  /** Stretches of `words` that are not the writer's own running text, in order and not overlapping. */
  opaque;
  #ownWords;
  #pieces;
  constructor(kind, inlines, words2, opaque) {
    this.kind = kind;
    this.inlines = inlines;
    this.words = words2;
    this.opaque = opaque;
  }
  /** The words with every opaque stretch filled, as long as before: most rules look at these, so they are made once. */
  get ownWords() {
    this.#ownWords ??= maskOpaque(this.words, this.opaque);
    return this.#ownWords;
  }
  /** Where the words come from, in order; worked out when a place is asked for, which is where something is found. */
  get pieces() {
    this.#pieces ??= collectAll(this.inlines).pieces;
    return this.#pieces;
  }
};
function startAt(passage, at) {
  const piece = pieceAt(passage, at);
  return piece?.isVerbatim ? piece.start + at - piece.at : piece?.start;
}
function endAt(passage, at) {
  const piece = pieceAt(passage, at);
  return piece?.isVerbatim ? piece.start + at - piece.at + 1 : piece?.end;
}
function pieceAt({ words: words2, pieces }, at) {
  if (at < 0 || at >= words2.length) return void 0;
  return pieces[firstFrom(pieces.length, (index) => pieces[index]?.at ?? 0, at + 1) - 1];
}
function readPassages({ blocks, unsupported }) {
  const code2 = unsupported.filter(({ markup }) => markup === "code").sort((a, b) => a.start - b.start);
  return passagesOf(blocks, "paragraph", false, code2);
}
function passagesOf(blocks, kind, isQuoted2, code2) {
  return blocks.flatMap((block2) => {
    switch (block2.kind) {
      case "paragraph":
        return readPassage(block2.inlines, kind, isQuoted2, code2);
      case "list":
        return block2.items.flatMap((item) => passagesOf(item, "item", isQuoted2, code2));
      case "quote":
        return passagesOf(block2.blocks, kind, true, code2);
      case "table":
        return [block2.header, ...block2.rows].flatMap(
          (row) => row.flatMap((cell) => readPassage(cell, "cell", isQuoted2, code2))
        );
    }
  });
}
function readPassage(inlines, kind, isQuoted2, code2) {
  const { words: words2, pieces, opaque: own } = collectAll(inlines);
  if (words2.trim() === "") return [];
  const whole = isQuoted2 ? [{ kind: "quote", start: 0, end: words2.length }] : [];
  const opaque = findOpaque(words2, [...own, ...codeWithin(code2, { words: words2, pieces }), ...whole]);
  return [new Passage(kind, inlines, words2, opaque)];
}
function collectAll(inlines) {
  const collected = { words: "", pieces: [], opaque: [] };
  collect(inlines, collected);
  return collected;
}
function collect(inlines, into) {
  for (const inline2 of inlines) {
    switch (inline2.kind) {
      case "words":
        add2(into, inline2.text, inline2, inline2.end - inline2.start === inline2.text.length);
        break;
      case "break": {
        const at = into.pieces.at(-1)?.end ?? 0;
        add2(into, " ", { start: at, end: at }, false);
        break;
      }
      case "image": {
        const start = into.words.length;
        add2(into, inline2.alt, inline2, false);
        into.opaque.push({ kind: "image", start, end: into.words.length });
        break;
      }
      case "link": {
        const start = into.words.length;
        collect(inline2.children, into);
        if (isSameAddress(plainText(inline2.children), inline2.address))
          into.opaque.push({ kind: "link", start, end: into.words.length });
        break;
      }
      default:
        collect(inline2.children, into);
    }
  }
}
function add2(into, words2, { start, end: end2 }, isVerbatim) {
  if (words2 === "") return;
  into.pieces.push({ at: into.words.length, start, end: end2, isVerbatim });
  into.words += words2;
}
function isSameAddress(shown, address) {
  const bare = (text2) => text2.replace(/^(?:mailto:|https?:\/\/)/i, "").replace(/\/$/, "");
  return bare(shown) === bare(address) || bare(encodeURI(shown)) === bare(address);
}
function codeWithin(code2, passage) {
  if (code2.length === 0) return [];
  const { words: words2 } = passage;
  const first = startAt(passage, 0) ?? 0;
  const last = startAt(passage, words2.length - 1) ?? 0;
  const firstAt = (offset) => firstFrom(words2.length, (at) => startAt(passage, at) ?? 0, offset);
  const found = [];
  const next = firstFrom(code2.length, (index) => code2[index]?.end ?? 0, first + 1);
  for (let index = next; index < code2.length; index += 1) {
    const span = code2[index];
    if (!span || span.start > last) break;
    const [start, end2] = [firstAt(span.start), firstAt(span.end)];
    if (end2 > start) found.push({ kind: "code", start, end: end2 });
  }
  return found;
}
function firstFrom(count2, numberOf, least) {
  let low = 0;
  let high = count2;
  while (low < high) {
    const middle = low + high >> 1;
    if (numberOf(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/markdown/markdown-text.ts
var MarkdownText = class {
  /** The text as it was written, marks included. */
  value;
  #parsed;
  #passages;
  constructor(value) {
    this.value = value;
  }
  get parsed() {
    this.#parsed ??= parseMarkdown(this.value);
    return this.#parsed;
  }
  get passages() {
    this.#passages ??= readPassages(this.parsed);
    return this.#passages;
  }
};

// src/model/prose.ts
var Prose = class extends MarkdownText {
  source;
  constructor(source) {
    super(source.value);
    this.source = source;
  }
};

// src/model/programme.ts
function buildProgramme(raw, source, files) {
  const { template } = raw.layout ?? {};
  const read = template === void 0 ? void 0 : files.loadTemplate(template);
  const problem = read && "problem" in read ? read : void 0;
  const introduction = buildSections(raw.introduction ?? [], "/introduction", source);
  return {
    name: oneLine(raw.programme),
    organisation: oneLine(raw.organisation),
    language: raw.language ?? "sv",
    title: oneLine(raw.title),
    introduction,
    overview: oneLine(raw.overview),
    headings: { summary: oneLine(raw.headings.summary), plan: oneLine(raw.headings.plan) },
    workstreams: raw.workstreams.map(
      (workstream, index) => buildWorkstream(workstream, childPointer("/workstreams", index))
    ),
    glossary: (raw.glossary ?? []).map(buildTerm),
    // The schema lists the codes that a programme may set.
    rules: new Map(Object.entries(raw.rules ?? {})),
    images: files.loadImages(sectionTexts(introduction)),
    layout: buildLayout(raw.layout ?? {}, read && "problem" in read ? void 0 : read),
    brokenTemplate: template === void 0 || !problem ? void 0 : { template, ...problem },
    source
  };
}
function reportsIn(workstream, period) {
  return (workstream.from ?? period) <= period && period <= (workstream.until ?? period);
}
function nameIn(workstream, period) {
  const former = workstream.formerly.filter(({ until }) => period <= until).sort((a, b) => a.until < b.until ? -1 : 1)[0];
  return former?.name ?? workstream.name;
}
function rangeInProgramme(programme, pointer) {
  return locate(programme.source.root, pointer)?.node.range;
}
function proseAt(source, pointer) {
  const text2 = textAt(source, pointer);
  return text2 && new Prose(text2);
}
function sectionTexts(sections) {
  return sections.flatMap(({ text: text2, sections: nested }) => [...text2 ? [text2] : [], ...sectionTexts(nested)]);
}
function buildSections(raw, pointer, source) {
  return raw.map((section, index) => {
    const own = childPointer(pointer, index);
    return {
      heading: oneLine(section.heading),
      text: proseAt(source, `${own}/text`),
      sections: buildSections(section.sections ?? [], `${own}/sections`, source)
    };
  });
}
function buildWorkstream(raw, pointer) {
  return {
    id: raw.id,
    name: oneLine(raw.name),
    abbreviation: raw.abbreviation === void 0 ? void 0 : oneLine(raw.abbreviation),
    lead: raw.lead,
    // The schema lets through nothing but periods in these.
    from: raw.from,
    until: raw.until,
    formerly: (raw.formerly ?? []).map(({ name, until }) => ({
      name: oneLine(name),
      until
    })),
    pointer
  };
}
function buildTerm(raw) {
  return {
    term: oneLine(raw.term),
    preferred: raw.preferred,
    variants: raw.variants ?? [],
    expansion: raw.expansion,
    known: raw.known ?? false,
    language: raw.language,
    note: raw.note
  };
}

// src/model/report.ts
function reportingWorkstreams(programme, period) {
  return programme.workstreams.filter((workstream) => reportsIn(workstream, period));
}
function buildReport(programme, month2) {
  const files = firstById(month2.files);
  const parts2 = reportingWorkstreams(programme, month2.period).map((workstream) => ({
    workstream,
    name: nameIn(workstream, month2.period),
    entry: files.get(workstream.id)?.entry,
    unwritten: []
  }));
  return { programme, period: month2.period, parts: parts2, isDraft: false };
}
function buildDraft(report3, unwrittenIn) {
  const parts2 = report3.parts.map((part) => ({
    ...part,
    unwritten: part.entry ? unwrittenIn(part.entry.source.file.path) : ["summary", "plan"]
  }));
  return { ...report3, parts: parts2, isDraft: true };
}
function countUnfinished({ parts: parts2 }) {
  return parts2.filter(({ unwritten }) => unwritten.length > 0).length;
}

// src/diagnostics/limit-findings.ts
var mostFindings = 100;
function limitFindings(diagnostics) {
  const seen = /* @__PURE__ */ new Map();
  const leftOut = /* @__PURE__ */ new Map();
  const kept = sortDiagnostics(diagnostics).filter(({ file, severity }) => {
    if (severity === "info") return true;
    const count2 = (seen.get(file) ?? 0) + 1;
    seen.set(file, count2);
    if (count2 > mostFindings && leftOut.get(file) !== "error") leftOut.set(file, severity);
    return count2 <= mostFindings;
  });
  const more = [...leftOut].map(
    ([file, severity]) => diagnose("file/many-problems", { shown: mostFindings }, { file }, { severity })
  );
  return sortDiagnostics([...kept, ...more]);
}

// src/source/find-ignores.ts
var comment = /^[ \t]*(#[ \t]*millrep-ignore(?![\p{L}\p{N}-]).*)$/gimu;
var parts = /^#[ \t]*millrep-ignore:?[ \t]*([^\s:]*)[ \t]*:?(.*)$/iu;
function findIgnores({ file, root }) {
  if (!/millrep-ignore/i.test(file.text)) return [];
  const places = placesIn(root).sort((a, b) => a.start - b.start || b.end - a.end);
  const texts = scalarRanges(root);
  const [first] = places;
  return [...file.text.matchAll(comment)].flatMap(({ index, 0: line, 1: written = "" }) => {
    const start = index + line.length - written.length;
    if (texts.some((text2) => text2.start < start && start < text2.end)) return [];
    const [, code2 = "", reason = ""] = parts.exec(written) ?? [];
    const range = { start, end: start + written.trimEnd().length };
    const below = places.find((place) => place.start > start);
    const isAbove = first !== void 0 && start < first.start;
    const scope = isAbove ? { start: 0, end: file.text.length } : below ?? { start, end: start };
    return [{ code: code2, reason: reason.trim(), range, scope }];
  });
}
function placesIn(node) {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap((item) => [item.range, ...placesIn(item)]);
  return node.pairs.flatMap(({ keyRange, value }) => [
    { start: keyRange.start, end: Math.max(value.range.end, keyRange.end) },
    ...placesIn(value)
  ]);
}
function scalarRanges(node) {
  if (node.kind === "scalar") return [node.range];
  const nodes = node.kind === "list" ? node.items : node.pairs.map(({ value }) => value);
  return nodes.flatMap(scalarRanges);
}

// src/rules/apply-ignores.ts
function applyIgnores(found, sources2, unchecked) {
  const silenced = /* @__PURE__ */ new Set();
  const faults = sources2.flatMap((source) => {
    const ignores = findIgnores(source);
    if (ignores.length === 0) return [];
    const ofFile = found.filter(({ file }) => file === source.file.path);
    return ignores.flatMap((ignore) => {
      const problem = problemOf(ignore);
      if (problem) return [report(source, ignore, problem)];
      const covered = ofFile.filter((diagnostic) => covers(ignore, diagnostic));
      for (const diagnostic of covered) silenced.add(diagnostic);
      const isNeeded = covered.length > 0 || [...unchecked].some((code2) => code2 === ignore.code);
      return isNeeded ? [] : [report(source, ignore, "unused")];
    });
  });
  return [...found.filter((diagnostic) => !silenced.has(diagnostic)), ...faults];
}
function covers({ code: code2, scope }, diagnostic) {
  const start = diagnostic.range?.start ?? 0;
  return diagnostic.code === code2 && scope.start <= start && start < Math.max(scope.end, 1);
}
function problemOf({ code: code2, reason }) {
  if (!settableCodes.has(code2)) return "code";
  return reason === "" ? "reason" : void 0;
}
function report({ file }, { code: code2, range }, problem) {
  const suggestion = problem === "code" ? nearest(code2.toLowerCase(), [...settableCodes]) : void 0;
  const params = { code: code2, problem, suggestion };
  return diagnose("report/ignore", params, { file: file.path, range });
}

// src/rules/leave-personal-data.ts
function leavePersonalData(found, sources2) {
  const personal = new Map(sources2.map(({ file }) => [file.path, findPersonalData(file.text)]));
  return found.filter(({ code: code2, file, range }) => {
    const ofFile = range && personal.get(file);
    const isOther = code2.startsWith("text/") && code2 !== "text/personal-data";
    return !isOther || !ofFile || !liesWithin(range, ofFile);
  });
}
function liesWithin(range, data) {
  let low = 0;
  let high = data.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((data[middle]?.end ?? 0) < range.end) low = middle + 1;
    else high = middle;
  }
  const first = data[low];
  return first !== void 0 && first.start <= range.start && range.start < range.end;
}

// src/rules/check-report.ts
function checkProgramme(input) {
  const found = rulesFor(input).flatMap((rule) => rule.checkProgramme?.(input) ?? []);
  return conclude(found, [input.programme.source], input);
}
function checkMonth(input) {
  const found = rulesFor(input).flatMap((rule) => rule.checkMonth?.(input) ?? []);
  const sources2 = input.month.files.flatMap(({ entry }) => entry?.source ?? []);
  return conclude(found, sources2, input);
}
function rulesFor({ programme, rules: rules2 }) {
  return rules2.filter(
    ({ code: code2, language = programme.language }) => language === programme.language && programme.rules.get(code2) !== "off"
  );
}
function conclude(found, sources2, { programme, speller }) {
  const unchecked = new Set(speller ? [] : ["text/spelling"]);
  const set = leavePersonalData(found, sources2).map((diagnostic) => withSetting(diagnostic, programme));
  return applyIgnores(set, sources2, unchecked);
}
function withSetting(diagnostic, { rules: settings }) {
  const setting = settings.get(diagnostic.code);
  return setting === void 0 || setting === "off" ? diagnostic : { ...diagnostic, severity: setting };
}

// src/rules/find-names.ts
function findNames(words2, names) {
  return [...words2.matchAll(names)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length
  }));
}
function namePattern(programme) {
  const terms = programme.glossary.flatMap(({ term, preferred: preferred2, variants, expansion }) => [
    term,
    ...preferred2 === void 0 ? [] : [preferred2],
    ...variants,
    ...expansion === void 0 ? [] : [expansion]
  ]);
  const names = programme.workstreams.flatMap(({ name, abbreviation: abbreviation2, formerly }) => [
    name,
    ...abbreviation2 === void 0 ? [] : [abbreviation2],
    ...formerly.map((former) => former.name)
  ]);
  const all = [.../* @__PURE__ */ new Set([programme.name, programme.organisation, ...terms, ...names])].filter((term) => term.trim() !== "").sort((a, b) => b.length - a.length);
  if (all.length === 0) return void 0;
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${all.map(literally).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu"
  );
}
function literally(term) {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// src/language/find-misspelling.ts
var fewestAfter = 3;
function findMisspelling(word3, meant) {
  let at = 0;
  while (at < word3.length && word3.charAt(at) === meant.charAt(at)) at += 1;
  if (at < 2 || at >= meant.length || at >= word3.length) return void 0;
  const isSwap = word3.charAt(at) === meant.charAt(at + 1) && word3.charAt(at + 1) === meant.charAt(at);
  const mistakes = [
    ...isSwap ? [[2, 2]] : [],
    [1, 1],
    [1, 0],
    [0, 1]
  ];
  for (const [skipped, missing] of mistakes) {
    const rest2 = meant.slice(at + missing);
    if (skipped === 1 && missing === 1 && word3.charAt(at) === "c" && meant.charAt(at) === "k") continue;
    const isAccent = skipped === 1 && missing === 1 && isAccentOnly(word3.charAt(at), meant.charAt(at));
    const isCertain = rest2.length >= fewestAfter || isAccent || skipped === 2 && rest2 !== "";
    if (isCertain && word3.startsWith(rest2, at + skipped)) return at + skipped + rest2.length;
  }
  return void 0;
}
function isAccentOnly(a, b) {
  const bare = (letter) => letter.normalize("NFD").charAt(0);
  return bare(a) === bare(b);
}

// src/language/swedish-endings.ts
var endings = new Set(
  "s n t r a e m en et ar er or na ns ts ens ets ars ers ors nas as are ast arna erna orna arnas ernas ornas".split(
    " "
  )
);
var verbEndings = new Set("a ar as at r t e er".split(" "));
function isEnding(ending, word3) {
  return endings.has(undoubled(ending, word3));
}
function isVerbEnding(ending, word3) {
  return verbEndings.has(undoubled(ending, word3));
}
function undoubled(ending, word3) {
  const last = word3.at(-1);
  return (last === "m" || last === "n") && ending.startsWith(last) && /^.[aeo]/.test(ending) ? ending.slice(1) : ending;
}
var definite = /(?:[^aeiouyåäö]e[nt]|ens|ets|[aeo]rnas?|[aeiouyåäö]nas?)$/;
var nounEnding = /(?:ings?|ingars?|het|heter|ion|ioner|else|elser|skap|itet)$/;
function isDefinite(word3) {
  return definite.test(word3);
}
function isClearlyNoun(word3) {
  return isDefinite(word3) || nounEnding.test(word3);
}

// src/language/swedish-words.ts
var functionWords = new Set(
  `och eller men samt utan som att om n\xE4r d\xE4r h\xE4r hur var vad vem vilka vilken vilket s\xE5 d\xE5 nu \xE4n ej inte aldrig
  alltid \xE4ven ocks\xE5 bara endast dock sedan redan \xE4nnu ja nej i p\xE5 av till fr\xE5n f\xF6r f\xF6re efter under \xF6ver mellan genom
  med mot vid hos \xE5t kring kvar fram in ut upp ner ned bort hem is\xE4r ihop \xE5ter an be bi ur per via inom utom enligt
  trots inf\xF6r utanf\xF6r innanf\xF6r ovan nedan jag du han hon hen den det vi ni de dem oss er min din sin v\xE5r ert v\xE5rt v\xE5ra
  denna detta dessa en ett n\xE5gon n\xE5got n\xE5gra ingen inget inga all allt alla annan annat andra man \xE4r var blir blev ha
  har hade kan kunde ska skulle vill b\xF6r f\xE5r fick g\xF6r ger g\xE5r tar ser st\xE5r la the of and for in to an on`.split(
    /\s+/
  )
);
var looseFirstParts = new Set(
  `ny nytt nya h\xF6g h\xF6gt h\xF6ga l\xE5g l\xE5gt l\xE5ga stor stort stora liten litet sm\xE5 l\xE5ng l\xE5ngt l\xE5nga kort korta hel helt hela
  halv halvt halva egen eget egna fri fritt fria god gott goda v\xE4l illa bra fast l\xF6st l\xF6s \xF6ppen \xF6ppet full fullt fulla
  tom snabb t\xE4t tung l\xE4tt sv\xE5r djup bred smal ren h\xE5rd mjuk varm kall tidig sen sent sam del dels flera fler m\xE5nga
  mer mest minst samma varje tv\xE5 tre fyra fem sex sju \xE5tta nio tio s\xE4ker klar f\xE4rdig r\xE4tt fel lika`.split(
    /\s+/
  )
);

// src/language/known-abbreviations.ts
var knownAbbreviations = new Set(
  `EU EES FN USA UK NATO SOS OECD AB VD HR PR AI IT ID CE ISO TV PC CD DVD USB GPS QR SMS MMS PDF WC CV PM FAQ OK OBS
  PS GDPR DNA HIV AIDS EKG ADHD HBTQ COVID BB BVC IVA VAB PIN SEK EUR USD MSEK TSEK KSEK MKR TKR KB MB GB TB PB KIB MIB GIB MHZ GHZ KW
  MW GW KWH MWH GWH TWH MBIT GBIT DPI KPI TODO TBD`.split(/\s+/)
);
var stressedWords = new Set(
  `ALLA ALLT ALDRIG ALLTID ANDRA BARA B\xC5DA B\xC5DE B\xD6R DELVIS EFTER EJ EN ENBART ENDA ENDAST ETT FEL F\xC5R F\xD6RE GAMLA HELA
  HELT IBLAND IDAG IGEN INGA INGEN INGET INNAN INTE JA KAN KLAR KLARA KLART MED MER MINST MYCKET M\xC5STE NEJ NU NY NYA
  NYTT N\xC4R OCH OM P\xC5 R\xC4TT SENAST SKA STOPP SVAR SVARA TACK UTAN VAR VARJE VI VID VIKTIG VILL \xC4N \xC4R`.split(
    /\s+/
  )
);

// src/rules/terms.ts
var shortestMisspelt = 7;
var shortestMisspeltPart = 9;
function spellingsOf(programme) {
  const named = programme.workstreams.flatMap(({ name }) => [name, ...wordsOf(name)]);
  const ordinary2 = new Set(
    named.filter((name) => !new RegExp("\\p{Lu}.*\\p{Lu}", "u").test(name)).map((name) => name.toLowerCase())
  );
  const all = [...programme.glossary.flatMap(spellingsOfTerm), ...impliedSpellings(programme)];
  const decided = all.map(
    (spelling2) => ordinary2.has(spelling2.written.toLowerCase()) ? { ...spelling2, decidesCase: false } : spelling2
  );
  return groupByPrefix(withoutRepeats(decided));
}
function keyOf(text2) {
  const small = text2.toLowerCase();
  return (small.length === text2.length ? small : text2).replace(/[-‑\s]+/g, "");
}
function spellingsOfTerm(term) {
  const variants = term.variants.map(oneLine);
  if (term.preferred !== void 0) {
    const right = oneLine(term.preferred);
    const replaced2 = [term.term, ...variants].map((written) => wrongSpelling(written, right, true));
    return [...rightSpellings(right, false), ...replaced2];
  }
  const isWord = (term.known || knownAbbreviations.has(term.term)) && new RegExp("^\\p{Lu}+$", "u").test(term.term);
  const wrong = variants.map((written) => wrongSpelling(written, term.term, false));
  return [...rightSpellings(term.term, !isWord), ...wrong];
}
function rightSpellings(written, decidesCase) {
  const whole = rightSpelling(written, { decidesCase, decidesShape: true, misspellings: "all" });
  if (/\s/.test(written)) return [whole, ...longParts(written)];
  const stem = /^(.{7,}[^aeiouyåäö])e[nt]$/u.exec(written)?.[1];
  return stem === void 0 ? [whole] : [whole, rightSpelling(stem, { decidesShape: true })];
}
function longParts(name) {
  return wordsOf(name).filter((part) => part.length >= shortestMisspeltPart).map((part) => rightSpelling(part, { misspellings: "all" }));
}
function impliedSpellings({ name, organisation: organisation2, workstreams }) {
  const abbreviations2 = workstreams.flatMap(({ abbreviation: abbreviation2 }) => abbreviation2 ?? []);
  const names = [name, organisation2, ...workstreams.map((workstream) => workstream.name)];
  const withCapitalInside = names.flatMap(wordsOf).filter((word3) => new RegExp("\\p{Ll}\\p{Lu}", "u").test(word3));
  const decidesCase = /\s/.test(organisation2);
  const [first = "", ...rest2] = name.split(" ");
  return [
    ...[...abbreviations2, ...withCapitalInside].filter((word3) => new RegExp("\\p{Lu}.*\\p{Lu}", "u").test(word3)).map((word3) => rightSpelling(word3, { decidesCase: true, decidesShape: true })),
    rightSpelling(organisation2, { decidesCase, misspellings: "capitalised" }),
    ...decidesCase ? longParts(organisation2) : [],
    ...(rest2.length > 0 ? rest2 : [first]).map((word3) => rightSpelling(word3, { misspellings: "capitalised" }))
  ];
}
function rightSpelling(written, decides) {
  const none = { decidesCase: false, decidesShape: false, misspellings: "none" };
  const isShort = keyOf(written).length < shortestMisspelt || /\s/.test(written);
  const misspellings = isShort ? { misspellings: "none" } : {};
  const key = keyOf(written);
  return { key, written, right: written, isReplaced: false, ...none, ...decides, ...misspellings };
}
function wrongSpelling(written, right, isReplaced) {
  return { ...rightSpelling(written, {}), right, isReplaced };
}
function withoutRepeats(spellings) {
  const seen = /* @__PURE__ */ new Set();
  return spellings.filter(({ key, written, right }) => {
    const identity = written === right ? `=${key}` : `\u2260${written}`;
    const isFindable = key.length > 1 && /^[\p{L}\p{M}\p{N}\s-]+$/u.test(written);
    if (!isFindable || seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
function wordsOf(text2) {
  return text2.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
function groupByPrefix(spellings) {
  const isWrong = ({ written, right }) => written === right ? 0 : 1;
  const sorted = [...spellings].sort((a, b) => b.key.length - a.key.length || isWrong(a) - isWrong(b));
  const groups = /* @__PURE__ */ new Map();
  for (const spelling2 of sorted) {
    const prefix = spelling2.key.slice(0, 2);
    groups.set(prefix, [...groups.get(prefix) ?? [], spelling2]);
  }
  return groups;
}

// src/rules/judge-term.ts
function judgeTerm(spelling2, candidate) {
  const { head } = candidate;
  if (spelling2.written !== spelling2.right) return judgeWrong(spelling2, candidate);
  if (isWrittenAs(head, spelling2.written)) return "right";
  if (tailKind(candidate.tail, spelling2) === "compound") return "unsure";
  const isSameShape = head.toLowerCase() === spelling2.written.toLowerCase();
  if (isSameShape) return spelling2.decidesCase ? judgeCase(spelling2.written, candidate) : "unsure";
  return spelling2.decidesShape ? judgeShape(spelling2, candidate) : "unsure";
}
function isWrittenAs(head, written) {
  return head === written || head === capitalised(written);
}
function capitalised(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function tailKind(tail, { key }) {
  if (tail === "") return "none";
  if (/^[-‑]/.test(tail)) return "hyphen";
  return isEnding(tail.toLowerCase(), key) ? "ending" : "compound";
}
function judgeWrong(spelling2, { head, tail }) {
  const { key, written, right, isReplaced } = spelling2;
  const isAnyCase = written === written.toLowerCase() && head.toLowerCase() === written && key !== keyOf(right);
  if (!isAnyCase && !isWrittenAs(head, written)) return "unsure";
  const isMisspelling = key.length >= 7 && editDistance(key, keyOf(right), 2) <= 2;
  if (tailKind(tail, spelling2) === "compound" && (isReplaced || !isMisspelling)) return "unsure";
  return isReplaced ? "replaced" : "variant";
}
function judgeCase(written, { head, tail, isInside }) {
  const capitals = (text2) => text2.match(new RegExp("\\p{Lu}", "gu"))?.length ?? 0;
  if (capitals(written) === 0) return "unsure";
  const isShouted2 = head === head.toUpperCase();
  if (written === written.toUpperCase()) {
    if (!/^(?:s|[-‑].*)?$/u.test(tail)) return "unsure";
    if (capitals(head) > 1) return "case";
    if (written.length < 3) return "unsure";
    if (new RegExp("\\p{N}", "u").test(written) || !/[AEIOUYÅÄÖ]/.test(written)) return "case";
    return written.length > 3 && isInside && capitals(head) === 1 ? "case" : "unsure";
  }
  if (isShouted2 && (capitals(written) < 2 || /\s/.test(written))) return "unsure";
  return "case";
}
function judgeShape({ key, written }, { head, tail, parts: parts2 }) {
  if (parts2.length === 1) return key.length > 2 && !/\s/.test(written) ? "compound" : "unsure";
  const [first = ""] = parts2;
  const isAbbreviation2 = new RegExp("\\p{Lu}.*\\p{Lu}", "u").test(written);
  if (isAbbreviation2 && key.length > 2 && parts2.join("") === written) return "compound";
  if (hasSpacesForHyphens(head, written)) return key.length > 4 ? "compound" : "unsure";
  if (tail !== "" && isVerbEnding(tail.toLowerCase(), key) && !isBound(first)) return "unsure";
  if (isAbbreviation2 && key.length < 8) return isSplitAbbreviation(parts2) ? "compound" : "unsure";
  const isPhrase2 = parts2.some((part) => part.length < 2 || functionWords.has(part.toLowerCase()));
  if (key.length < 8 || isPhrase2 || looseFirstParts.has(first.toLowerCase())) return "unsure";
  return "compound";
}
function isBound(part) {
  return part.length > 4 && /[^s]s$/.test(part);
}
function hasSpacesForHyphens(head, written) {
  const withHyphens = head.toLowerCase().replace(/[-‑]?\s+/gu, "-");
  return written.includes("-") && !/\s/.test(written) && withHyphens === written.toLowerCase();
}
function isSplitAbbreviation(parts2) {
  return parts2.length === 2 && parts2.every((part) => part.length > 1 && part.length < 4 && !functionWords.has(part.toLowerCase()));
}

// src/rules/match-term.ts
var joint = /^[-‑]?\s$/u;
function matchTerm(reader, spelling2) {
  const { text: text2, words: words2, index } = reader;
  const last = lastWordOf(reader, spelling2.key);
  const [from, to] = [words2[index], last && words2[last.index]];
  if (!from || !to || !last) return void 0;
  const headEnd = cutLetters(to, last.surplus);
  const head = text2.slice(from.start, headEnd).replaceAll("\u2011", "-").replace(/\s/gu, " ");
  const tail = text2.slice(headEnd, to.end);
  const spans = words2.slice(index, last.index + 1);
  const parts2 = spans.map(({ start, end: end2 }) => text2.slice(start, Math.min(end2, headEnd)));
  const verdict = judgeTerm(spelling2, { head, tail, parts: parts2, isInside: isInsideSentence(text2, from.start) });
  const isCompound3 = tailKind(tail, spelling2) === "compound";
  if (verdict === "unsure") return { use: void 0, isCompound: isCompound3 };
  const place = { start: from.start, end: to.end, count: parts2.length };
  if (verdict === "right") {
    const { right } = spelling2;
    return {
      use: { ...place, problem: void 0, right, lacksEnding: false, isCertain: false },
      isCompound: isCompound3
    };
  }
  return { use: { ...place, problem: verdict, ...rewrite(spelling2, head, tail) }, isCompound: isCompound3 };
}
function lastWordOf({ text: text2, words: words2, keys, index }, key) {
  let letters2 = keys[index] ?? "";
  let last = index;
  while (letters2.length < key.length && key.startsWith(letters2)) {
    const [left, right] = [words2[last], words2[last + 1]];
    if (!left || !right || !joint.test(text2.slice(left.end, right.start))) return void 0;
    last += 1;
    letters2 += keys[last] ?? "";
  }
  return letters2.startsWith(key) ? { index: last, surplus: letters2.length - key.length } : void 0;
}
function cutLetters({ text: text2, end: end2 }, letters2) {
  const isHyphen = (at2) => /[-‑]/.test(text2.charAt(at2));
  let at = text2.length;
  for (let left = letters2; left > 0 && at > 0; at -= 1) if (!isHyphen(at - 1)) left -= 1;
  while (isHyphen(at - 1)) at -= 1;
  return end2 - (text2.length - at);
}
function isInsideSentence(text2, at) {
  return /^[\p{L}\p{N},;] $/u.test(text2.slice(Math.max(at - 2, 0), at));
}
function rewrite(spelling2, head, tail) {
  const { key, written, isReplaced } = spelling2;
  const isCapital2 = new RegExp("^\\p{Lu}", "u").test(head) && !new RegExp("^\\p{Lu}", "u").test(written);
  const right = isCapital2 ? capitalised(spelling2.right) : spelling2.right;
  const kind = tailKind(tail, spelling2);
  const isAlike = keyOf(right).slice(-3) === key.slice(-3);
  const keepsTail = isAlike || kind === "none" || kind !== "ending" && !isReplaced;
  return { right: keepsTail ? right + tail : right, lacksEnding: !keepsTail, isCertain: keepsTail };
}
var shortestCertain = 10;
function matchMisspelt({ words: words2, keys, index }, near) {
  const [word3, key] = [words2[index], keys[index]];
  if (!word3 || key === void 0 || word3.text === word3.text.toUpperCase()) return void 0;
  const isCapital2 = new RegExp("^\\p{Lu}", "u").test(word3.text);
  for (const spelling2 of near) {
    if (spelling2.misspellings === "none" || spelling2.misspellings === "capitalised" && !isCapital2) continue;
    const length = findMisspelling(key, spelling2.key);
    if (length === void 0) continue;
    const tail = word3.text.slice(cutLetters(word3, key.length - length) - word3.start);
    const isName = new RegExp("^\\p{Lu}", "u").test(spelling2.written);
    const isLongName = isName && isCapital2 && spelling2.key.length > 8;
    if (tailKind(tail, spelling2) === "compound" && !isLongName) continue;
    const first = isCapital2 || isName && spelling2.decidesCase ? spelling2.right.charAt(0).toUpperCase() : spelling2.right.charAt(0).toLowerCase();
    return {
      start: word3.start,
      end: word3.end,
      count: 1,
      problem: "misspelt",
      right: first + spelling2.right.slice(1) + tail,
      lacksEnding: false,
      isCertain: isName || spelling2.key.length >= shortestCertain
    };
  }
  return void 0;
}

// src/rules/find-terms.ts
var farthest = 60;
function findTerms(text2, spellings) {
  const settled = /* @__PURE__ */ new Map();
  return findUses(text2, spellings).map((use) => {
    if (!use.isCertain) return use;
    const before3 = text2.slice(Math.max(use.start - farthest, 0), use.start);
    const after3 = text2.slice(use.end, use.end + farthest);
    const key = JSON.stringify([before3, use.right, after3]);
    const isCertain = settled.get(key) ?? isSettled(before3, use.right, after3, spellings);
    settled.set(key, isCertain);
    return { ...use, isCertain };
  });
}
function isSettled(before3, right, after3, spellings) {
  const end2 = before3.length + right.length;
  return !findUses(before3 + right + after3, spellings).some(
    (use) => use.problem !== void 0 && use.start < end2 && use.end > before3.length
  );
}
function findUses(text2, spellings) {
  const words2 = findPlainWords(text2);
  const keys = words2.map((word3) => keyOf(word3.text));
  const uses = [];
  let index = 0;
  while (index < words2.length) {
    const prefix = `${keys[index]}${keys[index + 1] ?? ""}`.slice(0, 2);
    const near = spellings.get(prefix);
    const use = near && findUse({ text: text2, words: words2, keys, index }, near);
    if (use) uses.push(use);
    index += use?.count ?? 1;
  }
  return uses;
}
function findUse(reader, near) {
  let isTerm = false;
  for (const spelling2 of near) {
    const match = matchTerm(reader, spelling2);
    isTerm ||= match?.isCompound === false;
    if (!match?.use) continue;
    if (match.use.problem !== void 0 || !match.isCompound) return match.use;
    const longer = near.filter(({ key }) => key.length > spelling2.key.length);
    return matchMisspelt(reader, longer) ?? match.use;
  }
  return isTerm ? void 0 : matchMisspelt(reader, near);
}

// src/rules/programme-terms.ts
var ProgrammeTerms = class {
  #spellings;
  #names;
  /** Several rules ask for the terms of one passage. */
  #uses = /* @__PURE__ */ new WeakMap();
  constructor(programme) {
    this.#spellings = spellingsOf(programme);
    this.#names = namePattern(programme);
  }
  /** Where a passage's own words use the programme's terms, in order and not overlapping. */
  usesIn(passage) {
    const uses = this.#uses.get(passage) ?? findTerms(passage.ownWords, this.#spellings);
    this.#uses.set(passage, uses);
    return uses;
  }
  /** Where the programme's own names and terms stand in some words, in order: nobody else decides how they are written. */
  namesIn(words2) {
    return this.#names ? findNames(words2, this.#names) : [];
  }
};

// src/language/find-abbreviations.ts
function findAbbreviations(text2, isNamed) {
  if (!new RegExp("\\p{Ll}", "u").test(text2)) return [];
  const words2 = findPlainWords(text2);
  return words2.flatMap((word3, index) => {
    const isBesideStressed = () => [words2[index - 1], words2[index + 1]].some((other) => other && isStressed(other.text));
    return partsOf(word3).flatMap((part) => {
      if (part.text.length > longest) return [];
      const bare = bareOf(part.text);
      const isOne = isNamed(bare) || hasShape(bare) && !isBesideStressed() && !isNumbered(word3, part);
      if (!isOne) return [];
      return [
        { text: bare, start: part.start, end: part.start + bare.length, key: abbreviationKey(bare), word: word3 }
      ];
    });
  });
}
function abbreviationKey(text2) {
  return text2.toUpperCase().replace(new RegExp("(?<=\\p{L})\\p{N}+$", "u"), "");
}
function bareOf(text2) {
  if (ordinary.test(text2)) return text2;
  const [, bare, ending] = new RegExp("^([\\p{Lu}\\p{N}]{2,})(\\p{Ll}{1,3})$", "u").exec(text2) ?? [];
  return bare !== void 0 && ending !== void 0 && isEnding(ending, "") ? bare : text2;
}
var ordinary = /^[A-ZÅÄÖ]?[a-zåäöé]+$/;
function partsOf(word3) {
  const { text: text2, start } = word3;
  if (ordinary.test(text2)) return [word3];
  return [...text2.matchAll(/[^-‑]+/g)].map(({ 0: part, index }) => ({
    text: part,
    start: start + index,
    end: start + index + part.length
  }));
}
var longest = 40;
var longestInCapitals = 6;
var romanNumeral = /^(?=.)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
function hasShape(text2) {
  if (ordinary.test(text2)) return false;
  const capitals = text2.match(new RegExp("\\p{Lu}", "gu"))?.length ?? 0;
  const small = text2.match(new RegExp("\\p{Ll}", "gu"))?.length ?? 0;
  if (capitals < 2 || capitals <= small || text2.length > longestInCapitals || new RegExp("^\\p{Ll}", "u").test(text2))
    return false;
  return !romanNumeral.test(text2) && !stressedWords.has(text2) && !new RegExp("\\p{N}{3}", "u").test(text2);
}
function isStressed(text2) {
  return text2 === text2.toUpperCase() && (stressedWords.has(text2) || new RegExp("^\\p{Lu}{7,}$", "u").test(text2));
}
function isNumbered(word3, part) {
  return new RegExp("^[-\u2011]\\p{N}{3}", "u").test(word3.text.slice(part.end - word3.start));
}

// src/language/fits-abbreviation.ts
var mostWords = 12;
var passedOver = (word3) => functionWords.has(word3) || new RegExp("^\\p{N}+$", "u").test(word3);
function fitsAbbreviation(abbreviation2, phrase) {
  const letters2 = lettersOf(abbreviation2);
  const words2 = wordsOf2(phrase);
  if (words2.length === 0 || words2.length > mostWords || words2[0]?.charAt(0) !== letters2.charAt(0))
    return false;
  let used = /* @__PURE__ */ new Set([0]);
  for (const word3 of words2) {
    const next = /* @__PURE__ */ new Set();
    for (const count2 of used) {
      if (passedOver(word3)) next.add(count2);
      if (word3.charAt(0) !== letters2.charAt(count2)) continue;
      let reached = count2;
      for (const letter of word3) {
        if (letter !== letters2.charAt(reached)) continue;
        reached += 1;
        next.add(reached);
      }
    }
    used = next;
  }
  return used.has(letters2.length);
}
function nearlyFitsAbbreviation(abbreviation2, phrase) {
  const letters2 = lettersOf(abbreviation2);
  const initials = wordsOf2(phrase).filter((word3) => !passedOver(word3)).map((word3) => word3.charAt(0));
  if (initials.length < 2 || initials.length > letters2.length) return false;
  const differs = initials.findIndex((initial, index) => initial !== letters2.charAt(index));
  const agreeing = differs === -1 ? initials.length : differs;
  return agreeing >= Math.max(2, letters2.length - 2);
}
function lettersOf(abbreviation2) {
  return abbreviation2.toLowerCase().replace(/[^\p{L}]/gu, "");
}
function wordsOf2(phrase) {
  return phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

// src/language/find-expansion.ts
var farthest2 = 200;
var mostWords2 = 12;
var naming = /(?<![\p{L}\p{N}]|så\s)(?:kalla[st]|kallade?|benämns|förkorta[st]|dvs\.?|d\.v\.s\.)\s[”"]?$/iu;
var meaning = new RegExp("^(?::\\p{L}+)?\\s(?:st\xE5r f\xF6r|betyder|utl\xE4ses|\xE4r en f\xF6rkortning)(?![\\p{L}\\p{N}])", "iu");
var lead = /^(?:dvs\.?|d\.v\.s\.|alltså|förkortning (?:av|för)|står för|eng\.|engelska:?|på engelska)\s+/iu;
var remark = /^(?:och|eller|samt|men|se|som|där|även|också|dock|ej|inte|inkl|exkl|bl|bland|t|till|ca|i|på|för|från|av|med|om|vid|under)(?![\p{L}\p{N}-])|^[^\p{L}]|^$/iu;
function findExpansion(text2, { text: abbreviation2, word: word3 }, known) {
  const before3 = text2.slice(Math.max(word3.start - farthest2, 0), word3.start);
  const after3 = text2.slice(word3.end, word3.end + farthest2);
  if (naming.test(before3) || meaning.test(after3)) return { kind: "named" };
  const inside = new RegExp("^(?::\\p{L}+)?\\s?\\(([^()]+)\\)", "u").exec(after3)?.[1];
  if (inside !== void 0) return readInside(inside.replace(lead, ""), abbreviation2, word3.text, known);
  if (/\([”"]?$/.test(before3)) {
    const phrase = endingWith(before3.replace(/\([”"]?$/, ""), abbreviation2, known);
    return phrase ?? (known === void 0 && /^[”"]?\)/.test(after3) ? { kind: "named" } : void 0);
  }
  if (/[,–-]\s$/.test(before3)) {
    const phrase = endingWith(before3.replace(/[,–-]\s$/, ""), abbreviation2, known);
    if (phrase?.kind === "fitting") return phrase;
  }
  const following = /^(?:,|:|\s[–-])\s([^,.;:()–]+)/u.exec(after3)?.[1]?.trim();
  return following !== void 0 && isPhrase(following, abbreviation2, known) ? { kind: "fitting", phrase: following } : void 0;
}
function readInside(inside, abbreviation2, word3, known) {
  const phrase = inside.trim();
  const words2 = wordsOf2(phrase);
  if (isPhrase(phrase, abbreviation2, known)) {
    const rest2 = new RegExp("[-\u2011](\\p{L}+)$", "u").exec(word3.slice(-farthest2))?.[1]?.toLowerCase() ?? "";
    const isPart = words2.length === 1 && rest2.length > 2 && !phrase.toLowerCase().includes(rest2.slice(0, 4)) && !/[nt]$/.test(phrase);
    return { kind: isPart && phrase !== known ? "partial" : "fitting", phrase };
  }
  if (nearlyFitsAbbreviation(abbreviation2, phrase)) return { kind: "misfit", phrase };
  return known !== void 0 || remark.test(phrase) ? void 0 : { kind: "named" };
}
function endingWith(before3, abbreviation2, known) {
  const sentence = before3.slice(before3.search(/[^.!?:;()]*$/u));
  if (known !== void 0 && isSamePhrase(wordsOf2(sentence).slice(-wordsOf2(known).length).join(" "), known))
    return { kind: "fitting", phrase: known };
  const starts = [...sentence.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].slice(-mostWords2).reverse();
  const phrases = starts.map(({ index }) => sentence.slice(index).replace(/[”"\s]+$/u, ""));
  const fitting = phrases.find((phrase) => fitsAbbreviation(abbreviation2, phrase));
  if (fitting !== void 0) return { kind: "fitting", phrase: fitting };
  const near = phrases.find((phrase) => nearlyFitsAbbreviation(abbreviation2, phrase));
  return near === void 0 ? void 0 : { kind: "misfit", phrase: near };
}
function isPhrase(phrase, abbreviation2, known) {
  return fitsAbbreviation(abbreviation2, phrase) || known !== void 0 && isSamePhrase(phrase, known);
}
function isSamePhrase(phrase, known) {
  const [a, b] = [wordsOf2(phrase).join(" "), wordsOf2(known).join(" ")];
  return b !== "" && a.startsWith(b) && new RegExp("^\\p{L}{0,3}$", "u").test(a.slice(b.length));
}

// src/rules/programme-abbreviations.ts
function abbreviationsOf({ glossary, organisation: organisation2, workstreams }) {
  const expansions = [
    ...glossary.flatMap(
      ({ term, expansion }) => expansion === void 0 ? [] : [{ term, expansion, isDecided: true }]
    ),
    ...workstreams.flatMap(
      ({ abbreviation: abbreviation2, name }) => abbreviation2 === void 0 ? [] : [{ term: abbreviation2, expansion: name, isDecided: false }]
    )
  ];
  const byPart = /* @__PURE__ */ new Map();
  for (const expansion of expansions)
    for (const part of partsOf2(expansion)) byPart.set(part, [...byPart.get(part) ?? [], expansion]);
  const known = new Set(
    glossary.filter((term) => term.known || term.preferred !== void 0).flatMap(partsOf2).map(abbreviationKey)
  );
  return {
    isNamed: (word3) => byPart.has(word3),
    isKnown: (key) => known.has(key) || knownAbbreviations.has(key),
    expansionOf(abbreviation2, word3) {
      const found = byPart.get(abbreviation2)?.find(({ term }) => word3.startsWith(term));
      if (found || !fitsAbbreviation(abbreviation2, organisation2)) return found;
      return { term: abbreviation2, expansion: organisation2, isDecided: false };
    }
  };
}
function partsOf2({ term }) {
  const isOne = (part) => new RegExp("\\p{Lu}.*\\p{Lu}", "u").test(part);
  const parts2 = term.split(/[-\s]/);
  return /\s/.test(term) && !parts2.every(isOne) ? [] : parts2.filter(isOne);
}

// src/rules/prose.ts
function placeOf({ source }, passage, { start, end: end2 }) {
  const from = startAt(passage, start) ?? 0;
  const to = endAt(passage, Math.max(end2 - 1, start)) ?? from;
  return { file: source.file.path, range: rangeInFile(source, from, to), pointer: source.pointer };
}
function lineOf2(prose, passage, span) {
  const { range } = placeOf(prose, passage, span);
  return prose.source.lineAt(range?.start ?? 0);
}
var unsafeInFlow = /[:#'"\\\n]/;
function replaceWords(prose, passage, span, replacement) {
  const { source } = prose;
  const { range } = placeOf(prose, passage, span);
  if (!range || span.end <= span.start) return void 0;
  const { style } = source.scalar;
  const isBlock = style === "literal" || style === "folded";
  if (!isBlock && unsafeInFlow.test(replacement)) return void 0;
  const isVerbatim = source.file.text.slice(range.start, range.end) === passage.words.slice(span.start, span.end);
  return isVerbatim ? [{ range, text: replacement }] : void 0;
}

// src/rules/report-texts.ts
function monthTexts(month2) {
  return month2.files.flatMap(({ entry }) => entry ? entryTexts(entry) : []);
}
function entryTexts(entry) {
  return ["deviation", "summary", "plan"].flatMap((field) => {
    const prose = entry[field];
    return prose ? [{ field, prose }] : [];
  });
}
function periodOfField(field, period) {
  return field === "plan" ? shiftPeriod(period, 1) : period;
}
function introductionTexts(programme) {
  return sectionTexts(programme.introduction);
}
function introductionPieces({ introduction, overview }) {
  return [...piecesOf(introduction), { kind: "heading", words: overview }];
}
function piecesOf(sections) {
  return sections.flatMap(({ heading: heading2, text: text2, sections: nested }) => [
    { kind: "heading", words: heading2 },
    ...text2 ? [{ kind: "text", prose: text2 }] : [],
    ...piecesOf(nested)
  ]);
}
function workstreamPieces({ parts: parts2 }) {
  return parts2.flatMap(({ name, workstream, entry }) => [
    { kind: "heading", words: workstream.abbreviation ? `${name} (${workstream.abbreviation})` : name },
    ...entry ? entryTexts(entry).map(({ prose }) => ({ kind: "text", prose })) : []
  ]);
}

// src/rules/abbreviation.ts
var abbreviation = {
  code: "text/abbreviation",
  language: "sv",
  checkProgramme({ programme }) {
    return checkPieces(introductionPieces(programme), abbreviationsOf(programme));
  },
  checkMonth({ programme, report: report3 }) {
    const pieces = [...introductionPieces(programme), ...workstreamPieces(report3)];
    return checkPieces(pieces, abbreviationsOf(programme)).filter(
      ({ file }) => file !== programme.source.file.path
    );
  }
};
function checkPieces(pieces, programme) {
  const explained = /* @__PURE__ */ new Set();
  const isStressed2 = stressedIn(pieces);
  const usesIn = (words2) => findAbbreviations(words2, programme.isNamed).filter(
    ({ key, text: text2 }) => !programme.isKnown(key) && (programme.isNamed(text2) || !isStressed2(text2))
  );
  const found = /* @__PURE__ */ new Set();
  return pieces.flatMap((piece) => {
    if (piece.kind === "heading") {
      for (const use of usesIn(piece.words))
        if (judge(use, piece.words, programme) === "explained") explained.add(use.key);
      return [];
    }
    const { prose } = piece;
    return prose.passages.flatMap(
      (passage) => usesIn(passage.ownWords).flatMap((use) => {
        const verdict = judge(use, passage.words, programme);
        const isExplained = explained.has(use.key);
        explained.add(use.key);
        if (verdict === "explained" || found.has(use.key)) return [];
        if (verdict.problem === "unexplained" && isExplained) return [];
        found.add(use.key);
        return [diagnose("text/abbreviation", verdict, placeOf(prose, passage, use))];
      })
    );
  });
}
function judge(use, words2, programme) {
  const named = programme.expansionOf(use.text, use.word.text);
  const params = { abbreviation: named?.term ?? use.text, expansion: named?.expansion };
  const found = findExpansion(words2, use, named?.expansion);
  if (found === void 0) return { ...params, problem: "unexplained", phrase: void 0 };
  if (found.kind === "named") return "explained";
  const { kind, phrase } = found;
  if (kind === "partial") return { ...params, abbreviation: use.word.text, problem: kind, phrase };
  if (kind === "misfit") return { ...params, problem: kind, phrase };
  if (!named?.isDecided || isSamePhrase(phrase, named.expansion)) return "explained";
  return { ...params, problem: "differs", phrase };
}
function stressedIn(pieces) {
  let small;
  return (word3) => {
    small ??= new Set(
      pieces.flatMap(
        (piece) => piece.kind === "heading" ? [] : piece.prose.passages.flatMap(
          ({ words: words2 }) => findPlainWords(words2).map(({ text: text2 }) => text2).filter((text2) => text2 === text2.toLowerCase())
        )
      )
    );
    return word3 === word3.toUpperCase() && small.has(word3.toLowerCase());
  };
}

// src/markdown/find-images.ts
function imagesIn(blocks) {
  return allInlines(blocks).filter((inline2) => inline2.kind === "image");
}

// src/rules/broken-image.ts
var brokenImage = {
  code: "report/broken-image",
  checkProgramme: ({ programme }) => introductionTexts(programme).flatMap((prose) => checkText(prose, programme.images)),
  checkMonth: ({ month: month2 }) => month2.files.flatMap(({ entry }) => {
    if (!entry) return [];
    return entryTexts(entry).flatMap(({ prose }) => checkText(prose, entry.images));
  })
};
function checkText({ source: text2, parsed }, images) {
  return imagesIn(parsed.blocks).flatMap(({ source, start, end: end2 }) => {
    const problem = images.get(source) ?? "missing";
    if (typeof problem !== "string") return [];
    const place = { file: text2.file.path, range: rangeInFile(text2, start, end2), pointer: text2.pointer };
    return [diagnose("report/broken-image", { source, problem }, place)];
  });
}

// src/rules/layout-place.ts
function layoutPlace(programme, key) {
  const pointer = `/layout/${key}`;
  const range = rangeInProgramme(programme, pointer);
  return { file: programme.source.file.path, pointer, ...range ? { range } : {} };
}

// src/rules/broken-template.ts
var brokenTemplate = {
  code: "report/broken-template",
  checkProgramme({ programme }) {
    const { brokenTemplate: broken } = programme;
    return broken ? [diagnose("report/broken-template", broken, layoutPlace(programme, "template"))] : [];
  }
};

// src/rules/places.ts
function rangeAt(entry, pointer) {
  const located = entry && locate(entry.source.root, pointer);
  return located ? { range: located.node.range, pointer } : {};
}
function rangeOfKey(entry, key) {
  return rangeAt(entry, childPointer("", key));
}
function pointerAt(node, offset, pointer = "") {
  const children = node.kind === "map" ? node.pairs.map(({ key, value }) => [key, value]) : node.kind === "list" ? [...node.items.entries()] : [];
  for (const [step, child] of children) {
    if (contains(child.range, offset)) return pointerAt(child, offset, childPointer(pointer, step));
  }
  return node.kind === "scalar" ? pointer : void 0;
}
function contains({ start, end: end2 }, offset) {
  return start <= offset && offset < end2;
}

// src/rules/contradiction.ts
var contradiction = {
  code: "report/contradiction",
  checkMonth({ month: month2 }) {
    return month2.files.flatMap(({ path: path2, entry }) => {
      if (!entry?.nothingToReport || !(entry.summary || entry.plan || entry.deviation)) return [];
      return [diagnose("report/contradiction", {}, { file: path2, ...rangeOfKey(entry, "nothingToReport") })];
    });
  }
};

// src/language/find-repeats.ts
var sequenceLength = 4;
function comparableWords(text2) {
  return findWords(text2).map((word3) => {
    const small = word3.text.toLowerCase();
    return months.has(small) || /^20\d\d$/.test(small) ? "#" : small;
  });
}
function findSequences(parts2) {
  const owners = parts2.flatMap((part, index) => part.map(() => index));
  const sequences = /* @__PURE__ */ new Map();
  for (const [at, sequence] of sequencesOf(parts2.flat()).entries())
    if (!sequences.has(sequence)) sequences.set(sequence, owners[at] ?? 0);
  return sequences;
}
function matchSequences(words2, other) {
  return sequencesOf(words2).map((sequence) => other.get(sequence));
}
function countRepeats(found) {
  const counts = /* @__PURE__ */ new Map();
  let shared = 0;
  let covered = 0;
  let coveredTo = 0;
  for (const [at, part2] of found.entries()) {
    if (part2 === void 0) continue;
    shared += 1;
    covered += at + sequenceLength - Math.max(at, coveredTo);
    coveredTo = at + sequenceLength;
    counts.set(part2, (counts.get(part2) ?? 0) + 1);
  }
  const [part = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { share: shared / Math.max(found.length, 1), words: covered, part };
}
function sequencesIn(words2) {
  return Math.max(words2 - sequenceLength + 1, 0);
}
function sequencesOf(words2) {
  const sequences = [];
  const count2 = sequencesIn(words2.length);
  for (let at = 0; at < count2; at += 1)
    sequences.push(`${words2[at]} ${words2[at + 1]} ${words2[at + 2]} ${words2[at + 3]}`);
  return sequences;
}
var months = new Set(
  "januari februari mars april maj juni juli augusti september oktober november december january february march may june july august october".split(" ").flatMap((name) => [name, `${name}s`])
);

// src/rules/copied.ts
var smallestShare = 0.5;
var fewestWords = 8;
var copied = {
  code: "text/copied",
  checkMonth(input) {
    const previous = firstById(input.previous?.files ?? []);
    const comparables = new Comparables();
    return input.month.files.flatMap(({ id, entry }) => {
      if (!entry || entry.nothingToReport) return [];
      const before3 = previous.get(id)?.entry;
      return entryTexts(entry).flatMap((text2) => checkText2(text2, entry, before3, { ...input, comparables }));
    });
  }
};
function checkText2({ field, prose }, entry, before3, { programme, month: month2, comparables }) {
  if (findScaffoldText(prose.value)) return [];
  const text2 = prose.source;
  const period = formatPeriod(periodOfField(field, month2.period), programme.language);
  const origins = { month: before3?.[field], summary: field === "plan" ? entry.summary : void 0 };
  for (const origin of ["month", "summary"]) {
    const other = origins[origin];
    const copies = other ? findCopies(prose, other, comparables) : [];
    if (!other || copies.length === 0) continue;
    return copies.map(({ extent, passage, part }) => {
      const place = passage ? placeOf(prose, passage, { start: 0, end: passage.words.length }) : { file: text2.file.path, range: wholeRange(text2), pointer: text2.pointer };
      const otherPlace = { otherFile: other.source.file.path, otherLine: lineOfPassage(other, part) };
      const isError = extent === "identical" && origin === "month" && field !== "deviation";
      const severity = isError ? "error" : "warning";
      return diagnose("text/copied", { field, period, extent, origin, ...otherPlace }, place, { severity });
    });
  }
  return [];
}
function findCopies(prose, other, comparables) {
  const parts2 = comparables.of(prose).words;
  const found = matchSequences(parts2.flat(), comparables.of(other).sequences);
  const whole = countRepeats(found);
  if (whole.words === 0) return [];
  if (isCopied(whole) && plainWords(prose) === plainWords(other)) return [{ extent: "identical", part: 0 }];
  let at = 0;
  const copies = prose.passages.flatMap((passage, index) => {
    const length = parts2[index]?.length ?? 0;
    const repeats = countRepeats(found.slice(at, at + sequencesIn(length)));
    at += length;
    return isCopied(repeats) ? [{ extent: "paragraph", passage, part: repeats.part }] : [];
  });
  const isAll = copies.length === 0 || copies.length === parts2.filter(isLong).length;
  return isAll && isCopied(whole) ? [{ extent: "text", part: whole.part }] : copies;
}
var Comparables = class {
  #made = /* @__PURE__ */ new Map();
  of(prose) {
    const known = this.#made.get(prose);
    if (known) return known;
    const words2 = prose.passages.map((passage) => comparableWords(passage.words));
    const comparable = { words: words2, sequences: findSequences(words2) };
    this.#made.set(prose, comparable);
    return comparable;
  }
};
function isCopied({ share, words: words2 }) {
  return share >= smallestShare && words2 >= fewestWords;
}
function isLong(words2) {
  return words2.length >= fewestWords;
}
function plainWords({ passages }) {
  const words2 = passages.flatMap((passage) => findWords(passage.words));
  return words2.map(({ text: text2 }) => text2.toLowerCase()).join(" ");
}
function lineOfPassage(prose, part) {
  const passage = prose.passages[part];
  return passage ? lineOf2(prose, passage, { start: 0, end: 1 }) : 1;
}

// src/rules/duplicate-entry.ts
var duplicateEntry = {
  code: "report/duplicate-entry",
  checkMonth({ programme, month: month2 }) {
    const firsts = firstById(month2.files);
    const workstreams = firstById(programme.workstreams);
    return month2.files.flatMap((file) => {
      const { path: path2, id } = file;
      const other = firsts.get(id);
      if (!other || other === file) return [];
      const workstream = workstreams.get(id);
      const name = workstream ? nameIn(workstream, month2.period) : id;
      return [
        diagnose("report/duplicate-entry", { workstream: name, otherFile: other.path }, { file: path2 })
      ];
    });
  }
};

// src/rules/duplicate-workstream.ts
var duplicateWorkstream = {
  code: "report/duplicate-workstream",
  checkProgramme({ programme }) {
    const { file } = programme.source;
    const firsts = firstById(programme.workstreams);
    let lines;
    return programme.workstreams.flatMap(({ id, pointer }) => {
      const first = firsts.get(id);
      if (!first || first.pointer === pointer) return [];
      const firstRange = rangeInProgramme(programme, `${first.pointer}/id`);
      lines ??= new LineIndex(file.text);
      const firstLine = lines.positionAt(firstRange?.start ?? 0).line;
      const range = rangeInProgramme(programme, `${pointer}/id`);
      const place = { file: file.path, pointer: `${pointer}/id`, ...range ? { range } : {} };
      return [diagnose("report/duplicate-workstream", { id, firstLine }, place)];
    });
  }
};

// src/language/find-delay.ts
var forms = [
  "f\xF6rsena(?:d|t|de|s|ts|des|r)",
  "\\p{L}*f\xF6rsening(?:en|ar|arna)?",
  "\\p{L}*f\xF6rskj(?:uten|utet|utna|uts|utits|utas|uter|\xF6ts|utning(?:en|ar|arna)?)",
  "(?:skjut(?:s|as|its|er|it|en|et|na)|sk\xF6ts?) (?:\\p{L}+ ){0,2}?(?:upp|p\xE5|fram)",
  "(?:upp|fram)skj(?:uten|utet|utna|uts|utits|utas|\xF6ts)",
  "senare(?:lagd|lagt|lagda|lagts|l\xE4ggs|l\xE4ggas|l\xE4ggning(?:en)?)",
  "pausa(?:d|t|de|s|ts|des|r)",
  "stopp(?:et)?|stoppa(?:d|t|de|s|ts|des|r)",
  "(?:inte|ej) (?:\\p{L}+ )?hunnits?|(?:hann|hanns|hinner|hinns) (?:\\p{L}+ ){0,3}?(?:inte|ej)",
  "hinder|hindret|hindren",
  "brist(?:en|er|erna|ande)?|bristf\xE4llig[ta]?|(?:resurs|personal|bemannings|kompetens|tids)brist(?:en)?"
];
var sign = /försen|skj|sköt|senare|pausa|stopp|hunnit|hann|hinn|hind|brist/iu;
var delay = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
var notSo = [
  new RegExp("(?<!\\p{L})(?:ing(?:a|en|et)|inte|ej|utan|aldrig|varken|fri fr\xE5n|fritt fr\xE5n)\\s+(?:[^\\s,;:.\u2013]+\\s+){0,3}$", "iu"),
  new RegExp("(?<!\\p{L})(?:kan|kunna|kunde|skulle)\\s+(?:[^\\s,;:.\u2013]+\\s+){0,2}$", "iu"),
  new RegExp("(?<!\\p{L})(?:vid|mot)\\s+(?:(?:ett|en|l\xE4ngre|kortare|st\xF6rre|eventuell\\p{L}*)\\s+)?$", "iu"),
  /(?:^|,\s*)(?:om|ifall|när)\s[^,]*$/iu
];
var ofThings = new RegExp("(?<!\\p{L})(?:hur|av|f\xF6r|med|p\xE5|om|till|fr\xE5n|kring|alla|vissa)\\s+$", "iu");
var participle = /^(?:försenade?|pausade?|stoppade?|förskjutna|uppskjutna)$/iu;
var rest = /^(?:paus|stopp)/iu;
var meantToRest = new RegExp("(?<!\\p{L})(?:sommar|semester|juluppeh\xE5ll|helg|planera(?:d|t|de)(?!\\p{L}))", "iu");
var remedied = new RegExp("(?<!\\p{L})(?:\xE5tg\xE4rda|l\xF6st|l\xF6sa|l\xF6ser|undanr\xF6j|inh\xE4mta|h\xE4mta(?:t|ts|de) in|avhj\xE4lp|undvik|undvek|f\xF6rebygg|f\xF6rhindra|minska|motverka|r\xE4tta|identifiera|kartl[a\xE4]g|\\p{L}*mitiger)", "iu");
var reach = 120;
function findDelay(sentence) {
  if (!sign.test(sentence) || remedied.test(sentence)) return void 0;
  for (const { 0: text2, index: start } of sentence.matchAll(delay)) {
    const end2 = start + text2.length;
    const before3 = sentence.slice(Math.max(start - reach, 0), start);
    const isDenied = new RegExp("^\\s+(?:inte|ej)(?!\\p{L})", "iu").test(sentence.slice(end2, end2 + reach));
    const isThing = participle.test(text2) && ofThings.test(before3);
    const isRest2 = rest.test(text2) && meantToRest.test(sentence);
    if (!isDenied && !isThing && !isRest2 && !notSo.some((pattern) => pattern.test(before3)))
      return { text: text2, start, end: end2 };
  }
  return void 0;
}

// src/language/find-finished-event.ts
function setOf(words2) {
  return new Set(words2.split(" "));
}
var subordinators = setOf(
  "att som vilken vilket vilka vars d\xE4r n\xE4r d\xE5 om ifall eftersom medan innan tills f\xF6rr\xE4n sedan hur vad vem huruvida fast fast\xE4n \xE4n trots"
);
var adverbials = setOf(
  "i under p\xE5 efter f\xF6re inf\xF6r vid till fr\xE5n med f\xF6r genom utan av mot hos inom kring ut\xF6ver utifr\xE5n enligt tillsammans parallellt h\xE4r senast d\xE4refter d\xE4rmed d\xE4rf\xF6r sen snart fram\xF6ver fortsatt likas\xE5 samtidigt inledningsvis avslutningsvis n\xE4sta kommande"
);
var pastAdverbials = setOf("nu dessutom vidare tyv\xE4rr ocks\xE5 \xE4ven redan hittills");
var pronouns = setOf("vi man ni jag du han hon");
var conjunctions = setOf("och men eller samt");
var fillers = setOf(
  "nu ocks\xE5 \xE4ven redan d\xE4rf\xF6r dock tidigare dessutom delvis successivt precis just \xE4ntligen allts\xE5"
);
var arrangements = /^(?:in)?(?:planerat|bokat)s?$|^(?:beslutat|bestämt|schemalagt|avtalat|tänkt|lovat|åtagit)s?$/u;
var finite = setOf("ska skall kommer \xE4r kan beh\xF6ver m\xE5ste blir forts\xE4tter finns f\xE5r g\xE5r visar ligger");
var irregular = setOf(
  "gjort f\xE5tt g\xE5tt sett satt lagt n\xE5tt m\xF6tt lett haft valt byggt lyft l\xF6st h\xF6rt l\xE4rt k\xF6rt f\xF6rt genomf\xF6rt inf\xF6rt utf\xF6rt slutf\xF6rt utsett anst\xE4llt f\xE4rdigst\xE4llt s\xE4kerst\xE4llt sammanst\xE4llt tillsatt bytt inlett anv\xE4nt gett k\xF6pt st\xE4ngt f\xF6ljt fastst\xE4llt utrett"
);
var lookalike = /^(?:resultat|mandat|kandidat|format|annat|privat|separat|adekvat|begränsat|citat|referat|apparat|certifikat|kredit|audit)s?$|(?:plats|sats)$/u;
var longestSubject = 12;
var longestGap = 8;
function findFinishedEvent(sentence) {
  const words2 = findWords(sentence);
  const lower = words2.slice(0, longestSubject + longestGap).map(({ text: text2 }) => text2.toLowerCase());
  const at = lower.findIndex((word3) => word3 === "blev" || word3 === "har" || subordinators.has(word3));
  const verb = words2[at];
  if (!verb || at > longestSubject || /[;:–—(]/.test(sentence.slice(0, verb.start))) return void 0;
  if (at === 0 && /\?[”")\]]?$/.test(sentence) || mayBeClauseWithoutSom(lower, at)) return void 0;
  if (lower[at] === "blev") return verb;
  const supine = lower[at] === "har" ? supineAfter(lower, at) : -1;
  const last = words2[supine];
  if (!last || isOpen(lower[0]) && lower.slice(supine + 1).some((word3) => finite.has(word3)))
    return void 0;
  return { text: sentence.slice(verb.start, last.end), start: verb.start, end: last.end };
}
function mayBeClauseWithoutSom(lower, at) {
  const subject = lower.slice(0, at);
  const isLate = pronouns.has(subject[0] ?? "") && subject.slice(1).some((word3) => !fillers.has(word3));
  return isLate || subject.some(
    (word3, index) => index > 0 && (pronouns.has(word3) || isOpen(word3) && /r$/.test(subject[index - 1] ?? ""))
  );
}
function isOpen(word3) {
  return /^(?:de|det|den|alla|allt)$/.test(word3 ?? "");
}
function supineAfter(lower, har) {
  const first = lower[0] ?? "";
  const isInverted = pastAdverbials.has(first);
  if (adverbials.has(first) || conjunctions.has(lower[har - 1] ?? "")) return -1;
  let at = har + (isInverted ? 2 : 1);
  while (at < har + longestGap) {
    const word3 = lower[at] ?? "";
    if (fillers.has(word3)) at += 1;
    else if (word3 === "under" || word3 === "i") at += 2;
    else return isSupine(word3) && !arrangements.test(word3) ? at : -1;
  }
  return -1;
}
function isSupine(word3) {
  if (irregular.has(word3) || irregular.has(word3.replace(/s$/, ""))) return true;
  return word3.length > 4 && /[ai]ts?$/u.test(word3) && !lookalike.test(word3);
}

// src/rules/hidden-deviation.ts
var hiddenDeviation = {
  code: "text/hidden-deviation",
  language: "sv",
  checkMonth: ({ month: month2 }) => month2.files.flatMap(({ entry }) => entry ? checkEntry(entry) : [])
};
function checkEntry(entry) {
  return entryTexts(entry).flatMap((text2) => text2.field === "deviation" ? [] : checkText3(text2, entry));
}
function checkText3({ field, prose }, { status, deviation }) {
  const isHidden = !deviation && (status === void 0 || status === "onTrack");
  return prose.passages.flatMap(
    (passage) => findSentences(passage.ownWords).flatMap((sentence) => {
      const delay2 = isHidden ? findDelay(sentence.text) : void 0;
      const found = delay2 ?? (field === "plan" ? findFinishedEvent(sentence.text) : void 0);
      if (!found) return [];
      const span = { start: sentence.start + found.start, end: sentence.start + found.end };
      const params = {
        words: found.text,
        problem: delay2 ? "delay" : "past",
        isOnTrack: status === "onTrack"
      };
      return [diagnose("text/hidden-deviation", params, placeOf(prose, passage, span))];
    })
  );
}

// src/rules/check-each-text.ts
function checkEachText(check) {
  return {
    checkProgramme: (input) => introductionTexts(input.programme).flatMap((prose) => check(prose, input)),
    checkMonth: (input) => monthTexts(input.month).flatMap(({ prose }) => check(prose, input))
  };
}

// src/rules/house-style/sources.ts
var vgrGuide = "VGR:s skrivhandledning, \u201DDet korrekta spr\xE5ket\u201D";
var authorities = "Myndigheternas skrivregler";
var sources = {
  vgrWords: `${vgrGuide}: \u201DAnv\xE4nd dessa ord konsekvent\u201D`,
  vgrName: `${vgrGuide}: \u201DV\xE4stra G\xF6talandsregionen och V\xE4stra G\xF6taland\u201D`,
  vgrGenitive: "VGR:s skrivhandledning, \u201DKorrekta ben\xE4mningar\u201D; Myndigheternas skrivregler om f\xF6rkortningar",
  abbreviations: `${authorities} om f\xF6rkortningar`,
  apart: `${authorities} om s\xE4rskrivning och sammanskrivning`,
  marks: `${authorities} om skiljetecken`,
  numbers: `${authorities} om siffror`,
  plain: "Spr\xE5klagen 11 \xA7: v\xE5rdat, enkelt och begripligt"
};

// src/rules/house-style/style-row.ts
var space = "[ \\u00A0\\u202F]";
var notAfterWord = "(?<![\\p{L}\\p{M}\\p{N}:/-])";
var notBeforeWord = "(?![\\p{L}\\p{M}\\p{N}]|[-:/][\\p{L}\\p{N}])";
function certain(match, written) {
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, written, changes: [{ ...span, text: written }] };
}
function changed(match, text2) {
  return { ...certain(match, text2), written: void 0 };
}
function unsure(match, written) {
  return { start: match.index, end: match.index + match[0].length, written, changes: [] };
}
function findEach(sign2, pattern, flags, judge3) {
  const made = new RegExp(pattern, flags);
  return (text2) => {
    if (!sign2.test(text2.words)) return [];
    return [...text2.words.matchAll(made)].flatMap((match) => {
      const found = judge3(match, text2);
      return found ? [found] : [];
    });
  };
}
function wholeWords(words2) {
  return new RegExp(`(?<![A-Za-z\xC5\xC4\xD6\xE5\xE4\xF60-9])(?:${words2})(?![A-Za-z\xC5\xC4\xD6\xE5\xE4\xF60-9])`);
}
function sentenceStartsIn(words2) {
  return new Set(
    findSentences(words2).map(({ text: text2, start }) => start + Math.max(text2.search(/[\p{L}\p{N}]/u), 0))
  );
}
function anyFirst(word3) {
  return `[${word3.charAt(0)}${word3.charAt(0).toUpperCase()}]${word3.slice(1)}`;
}
function likeCase(written, found) {
  const isCapital2 = new RegExp("^\\p{Lu}", "u").test(found);
  return isCapital2 ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

// src/rules/house-style/quote-rows.ts
var singleQuoted = /(?<![\p{L}\p{N}'’])'[\p{L}\p{N}][^'’"\n]{0,200}[\p{L}\p{N}.!?]'(?![\p{L}\p{N}'’])/gu;
function findDouble({ passage }) {
  if (/["”“„]/.test(maskOpaque(passage.words, passage.opaque, ["quote"]))) return [];
  return passage.opaque.flatMap(({ kind, start, end: end2 }) => {
    const quoted = passage.words.slice(start, end2);
    if (kind !== "quote" || !/^["“„][^\s"].*[”“"]$/su.test(quoted) || /\s["”“]$/u.test(quoted)) return [];
    const around = `${passage.words.charAt(start - 1)}${passage.words.charAt(end2)}`;
    if (/[\p{L}\p{N}"”]/u.test(around)) return [];
    const changes = [start, end2 - 1].map((at) => ({ start: at, end: at + 1, text: "\u201D" }));
    return [{ start, end: end2, written: void 0, changes }];
  });
}
function findSingle({ passage }) {
  if (!passage.words.includes("'")) return [];
  return [...passage.ownWords.matchAll(singleQuoted)].map(
    (match) => changed(match, `\u201D${match[0].slice(1, -1)}\u201D`)
  );
}
var quoteRows = [
  {
    reason: "quotes",
    source: sources.marks,
    example: ['Vi kallar det "provet" nu.', "Vi kallar det \u201Dprovet\u201D nu."],
    find: findDouble
  },
  {
    reason: "quotes",
    source: sources.marks,
    example: ["Vi kallar det 'provet' nu.", "Vi kallar det \u201Dprovet\u201D nu."],
    find: findSingle
  }
];

// src/rules/house-style/abbreviation-rows.ts
var always = () => true;
function isBeforeNumber({ index, 0: found }, { words: words2 }) {
  return /^[ \u00A0]\d/.test(words2.slice(index + found.length, index + found.length + 2));
}
function isAlone({ index, 0: found }, { words: words2 }) {
  const around = words2.slice(Math.max(index - 4, 0), index) + words2.slice(index + found.length).slice(0, 4);
  return !/bla/i.test(around);
}
function isNoLength({ index }, { words: words2 }) {
  const before3 = words2.slice(Math.max(index - 20, 0), index);
  return /[\p{L},)][ \u00A0]$/u.test(before3) && !/(?:^|[^\p{L}])(?:i|på|av|per|antal|varje|en|[×x])[ \u00A0]$/iu.test(before3);
}
var shortened = [
  { right: "t.ex.", parts: ["t", "ex"], runTogether: always },
  { right: "bl.a.", parts: ["bl", "a"], runTogether: isAlone },
  { right: "s.k.", parts: ["s", "k"], runTogether: always },
  { right: "dvs.", parts: ["d", "v", "s"], alsoRight: "d.v.s.", runTogether: always },
  { right: "osv.", parts: ["o", "s", "v"], alsoRight: "o.s.v.", runTogether: always },
  { right: "m.m.", parts: ["m", "m"], runTogether: isNoLength },
  { right: "m.fl.", parts: ["m", "fl"], runTogether: always },
  { right: "p.g.a.", parts: ["p", "g", "a"], runTogether: always },
  { right: "fr.o.m.", parts: ["fr", "o", "m"], runTogether: isBeforeNumber },
  { right: "t.o.m.", parts: ["t", "o", "m"], runTogether: isBeforeNumber },
  { right: "o.d.", parts: ["o", "d"] },
  { right: "e.d.", parts: ["e", "d"] },
  { right: "f.d.", parts: ["f", "d"], runTogether: always }
];
function shortenedRow({ right, parts: parts2, alsoRight, runTogether }) {
  const [first = "", ...others] = parts2;
  const core = [anyFirst(first), ...others].join(`(?:\\.${space}?|${space})?`);
  const pattern = `${notAfterWord}${core}(?:\\.|${notBeforeWord})`;
  const judge3 = (match, text2) => {
    const found = match[0].toLowerCase();
    if (found === right || found === alsoRight) return void 0;
    const isOneWord2 = new RegExp("^\\p{Ll}+\\.?$", "u").test(found);
    if (isOneWord2 && !(runTogether?.(match, text2) ?? false)) return void 0;
    return certain(match, likeCase(right, match[0]));
  };
  return {
    reason: "abbreviation",
    source: sources.abbreviations,
    example: [`Vi testar ${parts2.join(" ")} skrivare.`, `Vi testar ${right} skrivare.`],
    find: findEach(wholeWords(core), pattern, "gu", judge3)
  };
}
var cutOff = ["etc", "resp", "inkl", "exkl", "ev"].map(
  (short) => ({
    reason: "abbreviation",
    source: sources.abbreviations,
    example: [`Vi testar ${short} skrivare.`, `Vi testar ${short}. skrivare.`],
    find: findEach(
      wholeWords(anyFirst(short)),
      `${notAfterWord}${anyFirst(short)}(?![.\u2026])${notBeforeWord}`,
      "gu",
      (match) => certain(match, `${match[0]}.`)
    )
  })
);
var drawnTogether = ["ca", "nr"].map(
  (short) => ({
    reason: "abbreviation",
    source: sources.abbreviations,
    example: [`Vi testar ${short}. 10 fl\xF6den.`, `Vi testar ${short} 10 fl\xF6den.`],
    find: findEach(
      wholeWords(`${short}\\.`),
      `${notAfterWord}${short}\\.(?=${space}\\d)`,
      "gu",
      (match) => certain(match, short)
    )
  })
);
var abbreviationRows = [
  ...shortened.map(shortenedRow),
  ...cutOff,
  ...drawnTogether,
  {
    reason: "abbreviation",
    source: sources.abbreviations,
    example: ["M\xF6tet b\xF6rjar kl 10.", "M\xF6tet b\xF6rjar kl. 10."],
    find: findEach(
      wholeWords("kl"),
      `${notAfterWord}kl(?=${space}\\d)`,
      "gu",
      (match) => certain(match, "kl.")
    )
  }
];

// src/rules/line-ends.ts
function lineStartsIn({ source }, passage) {
  const { words: words2 } = passage;
  const found = [0];
  for (let at = words2.indexOf(" "); at !== -1; at = words2.indexOf(" ", at + 1)) {
    const next = startAt(passage, at + 1);
    if (next !== void 0 && source.value.slice(startAt(passage, at), next).includes("\n"))
      found.push(at + 1);
  }
  return found;
}
function beginsLine({ source }, passage, at) {
  const start = startAt(passage, at) ?? 0;
  return source.value.slice(source.value.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
}
function endsLine({ source }, passage) {
  const end2 = endAt(passage, passage.words.length - 1) ?? 0;
  const lineEnd2 = source.value.indexOf("\n", end2);
  return source.value.slice(end2, lineEnd2 === -1 ? void 0 : lineEnd2).trim() === "";
}

// src/rules/list-as-text/spaced-hyphens.ts
var hyphen = /(?<=\S[ \u00A0])--?(?=[ \u00A0]\S)/gu;
var opener = /(?:[:.;!?]|(?<![\p{L}\p{N}])(?:kring|om|med|för|inom|på|till|av|i|från|mot|vid|genom|mellan|hos|enligt|bland|gäller|omfattar|följande|about|on|with|for|of|in|at|to|from|including))[ \u00A0]$/iu;
var asideWord = /^[ \u00A0]?(?:och|samt|bland annat|bl\.a\.|till exempel|t\.ex\.|som|även|inte|särskilt|framför allt|kanske|minst|helst|om|när|där|vilket|i|and|or|which|as|for|not)(?![\p{L}\p{N}])/iu;
var month = "(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec|m\xE5n|tis|ons|tors|fre|l\xF6r|s\xF6n)\\p{L}{0,7}";
var rangeBefore = new RegExp(`(?:\\d|(?<![\\p{L}])${month})[ \\u00A0]$`, "iu");
var singleLetter = /(?<![\p{L}\p{N}])[a-hj-zA-HJ-Z][ \u00A0]$/u;
var rangeAfter = new RegExp(`^[ \\u00A0](?:\\d|${month}(?![\\p{L}]))`, "iu");
function readSpacedHyphens(prose, passage) {
  const words2 = passage.ownWords;
  if (passage.kind === "cell" || !words2.includes("-")) return { lists: [], asides: [] };
  const lineStarts = new Set(lineStartsIn(prose, passage));
  const marks = [...words2.matchAll(hyphen)].map(({ index, 0: mark2 }) => ({ start: index, end: index + mark2.length })).filter((mark2) => !lineStarts.has(mark2.start) && !isRange(words2, mark2));
  const groups = bySentence(words2, marks);
  const lists = groups.filter((group) => isList(words2, group));
  const others = groups.filter((group) => !isList(words2, group)).flat();
  return { lists, asides: others.filter((mark2) => isAside(words2, mark2)) };
}
function isList(words2, marks) {
  const [first, second] = marks;
  if (!first || !second) return false;
  if (marks.length > 2) return true;
  if (!opensList(words2, first)) return false;
  return [first, second].every((mark2) => !beginsAside(after(words2, mark2)));
}
function opensList(words2, mark2) {
  return opener.test(before(words2, mark2));
}
function beginsAside(words2) {
  return asideWord.test(words2);
}
function isAside(words2, mark2) {
  return !/[:.;!?][ \u00A0]$/.test(before(words2, mark2)) && !/^[ \u00A0]\d/.test(after(words2, mark2));
}
function isRange(words2, mark2) {
  if (singleLetter.test(before(words2, mark2))) return true;
  return rangeBefore.test(before(words2, mark2)) && rangeAfter.test(after(words2, mark2));
}
function before(words2, { start }) {
  return words2.slice(Math.max(start - 20, 0), start);
}
function after(words2, { end: end2 }) {
  return words2.slice(end2, end2 + 20);
}
function bySentence(words2, marks) {
  if (marks.length === 0) return [];
  const groups = [];
  let at = 0;
  for (const { end: end2 } of findSentences(words2)) {
    const group = [];
    for (let mark2 = marks[at]; mark2 && mark2.start < end2; mark2 = marks[at]) {
      group.push(mark2);
      at += 1;
    }
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

// src/rules/list-as-text/text-list.ts
var bullets = "[\u2022\u25AA\u25CF\u2023\u25E6\u25A0]";
var bulletInLine = new RegExp(`(?<=\\S[ \\u00A0])${bullets}[ \\u00A0]*(?=\\S)`, "gu");
var plainMark = new RegExp(`(?:${bullets}[ \\t\\u00A0]*|[-*+][ \\t\\u00A0]+)(?=\\S)`, "uy");
var doubtfulMarks = [
  /[–—][ \t\u00A0]+(?=\S)/uy,
  new RegExp("-(?=\\p{L})", "uy"),
  new RegExp("\\d{1,2}[.)](?=\\p{L})", "uy"),
  new RegExp("[a-h]\\)[ \\t\\u00A0]*(?=\\p{L})", "uy")
];
var numbered = [
  [new RegExp("(?<![\\p{L}\\p{N}(])1\\)[ \\u00A0]*(?=\\p{L})", "u"), new RegExp("(?<![\\p{L}\\p{N}(])2\\)[ \\u00A0]*(?=\\p{L})", "u")],
  [new RegExp("(?<![\\p{L}\\p{N}(])a\\)[ \\u00A0]+(?=\\p{L})", "u"), new RegExp("(?<![\\p{L}\\p{N}(])b\\)[ \\u00A0]+(?=\\p{L})", "u")]
];
function findTextList(prose, passage) {
  if (passage.kind === "cell") return void 0;
  const words2 = passage.ownWords;
  return inlineList(prose, passage, words2) ?? lineList(prose, passage, words2) ?? numberedList(words2);
}
function inlineList(prose, passage, words2) {
  const [hyphens2] = readSpacedHyphens(prose, passage).lists;
  if (hyphens2) {
    const marks2 = hyphens2.map(({ start, end: end2 }) => ({ start, end: end2 + 1 }));
    return textList("inline", marks2, words2);
  }
  const lineStarts = new Set(lineStartsIn(prose, passage));
  const found = spansOf(words2, bulletInLine).filter(({ start }) => !lineStarts.has(start));
  if (found.length === 0) return void 0;
  const first = beginsLine(prose, passage, 0) ? markAt(plainMark, words2, 0) : void 0;
  const marks = first ? [first, ...found] : found;
  return marks.length > 1 ? textList("inline", marks, words2) : void 0;
}
function lineList(prose, passage, words2) {
  const starts = lineStartsIn(prose, passage).slice(passage.kind === "item" ? 1 : 0).filter((start) => beginsLine(prose, passage, start));
  const marksBy = (pattern) => starts.flatMap((start) => {
    const mark2 = markAt(pattern, words2, start);
    return mark2 ? [mark2] : [];
  });
  const plain = marksBy(plainMark);
  if (plain.length > 0) return textList("lines", plain, words2);
  const doubtful = doubtfulMarks.map(marksBy).find((marks) => marks.length > 1);
  return doubtful && textList("lines", doubtful, words2);
}
function numberedList(words2) {
  for (const [one, two] of numbered) {
    const first = one.exec(words2);
    const second = two.exec(words2);
    if (!first || !second || first.index >= second.index) continue;
    if (/^(?:och|eller|samt|and|or)(?![\p{L}])/u.test(words2.slice(first.index + first[0].length))) continue;
    const marks = [first, second].map(({ index, 0: mark2 }) => ({ start: index, end: index + mark2.length }));
    return textList("numbers", marks, words2);
  }
  return void 0;
}
function markAt(pattern, words2, at) {
  pattern.lastIndex = at;
  const match = pattern.exec(words2);
  return match ? { start: at, end: at + match[0].length } : void 0;
}
function spansOf(words2, pattern) {
  return [...words2.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length
  }));
}
function textList(form, marks, words2) {
  const last = marks.at(-1)?.start ?? 0;
  const sentence = form === "lines" ? void 0 : findSentences(words2).find(({ end: end3 }) => end3 > last);
  const end2 = sentence?.end ?? words2.length;
  const items = marks.map((mark2, index) => trimmed(words2, mark2.end, marks[index + 1]?.start ?? end2));
  return { form, marks, items, leadIn: trimmed(words2, 0, marks[0]?.start ?? 0) };
}
function trimmed(words2, start, end2) {
  return { start, end: Math.max(start + words2.slice(start, end2).trimEnd().length, start) };
}

// src/rules/house-style/full-stop-row.ts
var fewestWords2 = 8;
function findOpenEnd(text2) {
  const { prose, passage, next, isOwnParagraph } = text2;
  if (!isOwnParagraph || next?.kind === "list" || next?.kind === "table") return [];
  const words2 = passage.words.trimEnd();
  if (!/[\p{L}\p{M}\p{N}%)\]”"»’]$/u.test(words2) || /[.!?:…][)\]”"»’]+$/u.test(words2)) return [];
  const isAddress = passage.opaque.some(({ kind, end: end2 }) => kind !== "quote" && end2 >= words2.length);
  if (isAddress || passage.inlines.every(({ kind }) => kind !== "words")) return [];
  const isLong3 = findSentences(words2).length > 1 || words2.split(/\s+/u).length >= fewestWords2;
  if (!isLong3 || findTextList(prose, passage)) return [];
  const span = { start: words2.search(/\S+$/u), end: words2.length };
  const last = words2.slice(span.start);
  if (isAbbreviation(last) || new RegExp("^\\p{Ll}$", "u").test(last)) return [];
  const written = `${last}.`;
  const changes = endsLine(prose, passage) ? [{ ...span, text: written }] : [];
  return [{ ...span, written, changes }];
}
var fullStopRow = {
  reason: "full-stop",
  source: sources.marks,
  example: ["Testet \xE4r klart. Vi b\xF6rjar med n\xE4sta", "Testet \xE4r klart. Vi b\xF6rjar med n\xE4sta."],
  find: findOpenEnd
};

// src/rules/house-style/name-rows.ts
var organisation = "V\xE4stra G\xF6talandsregionen";
var oftenPlural = /^(?:API|APP|CPU|CV|DVD|FAQ|GPU|ID|KPI|MVP|PC|PDF|POC|SLA|SMS|URL|VM)$/;
var nameRows = [
  {
    reason: "organisation",
    source: sources.vgrName,
    example: ["Beslutet i Regionen g\xE4ller.", `Beslutet i ${organisation} g\xE4ller.`],
    // Not at the beginning of a sentence, where it may be any region, and not before a name: “Regionen Skåne”.
    find: findEach(
      /Regionen/,
      String.raw`(?<=[\p{L}\p{N},)][ \u00A0])Regionen(s?)(?![\p{L}\p{M}\p{N}]|[-:/][\p{L}\p{N}]|[ \u00A0]\p{Lu})`,
      "gu",
      (match, { programme, isSentenceStart }) => programme.organisation === organisation && !isSentenceStart(match.index) ? certain(match, organisation + (match[1] ?? "")) : void 0
    )
  },
  {
    reason: "organisation",
    source: sources.vgrName,
    example: ["Beslutet i VG-regionen g\xE4ller.", `Beslutet i ${organisation} g\xE4ller.`],
    find: findEach(
      /VG-/,
      `${notAfterWord}VG-[Rr]egionen(s?)${notBeforeWord}`,
      "gu",
      (match) => certain(match, organisation + (match[1] ?? ""))
    )
  },
  {
    reason: "colon-before-ending",
    source: sources.vgrGenitive,
    example: ["Det \xE4r VGRs system.", "Det \xE4r VGR:s system."],
    // Two capitals, the last one just before the ending: VGRs, SoKIs, PD1s, VGR's.
    find: findEach(
      new RegExp("\\p{Lu}[^\\s]*\\p{Lu}", "u"),
      `${notAfterWord}(\\p{Lu}[\\p{L}]{0,8}\\p{Lu}\\d{0,2})(['\u2019]?)(s|n|ns|en|ens|er|erna|ers|et|ets)${notBeforeWord}`,
      "gu",
      (match) => {
        const [, name = "", apostrophe = "", ending = ""] = match;
        if (/\d$/.test(name) && ending !== "s") return void 0;
        if (apostrophe !== "" && ending !== "s") return void 0;
        const isUnclear = ending === "s" && apostrophe === "" && oftenPlural.test(name);
        return isUnclear ? unsure(match) : certain(match, `${name}:${ending}`);
      }
    )
  }
];

// src/rules/house-style/number-rows.ts
var label = /(?:nummer|numret|nr|id|ärendet?|ärenden|koden?|dnr|referens|ref|version(?:en)?|release|box|tel|telefon|mobil|kontot?|kostnadsställe|projekt|avtal|order|faktura|biljett|incident|rad|sidan?|rum|sal|enhet|beslut|objekt|artikel|ticket|change|case|fall)[.:]{0,2}[ \u00A0]$/iu;
var notCounted = /^[ \u00A0](?:och|eller|som|är|var|har|hade|i|på|av|för|med|till|från|den|det|de|kan|ska|får|inte|samt|men|om|vid)(?![\p{L}\p{N}])/u;
function groupDigits(match, { words: words2 }) {
  const [digits] = match;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/.test(digits)) return void 0;
  if (label.test(words2.slice(Math.max(match.index - 40, 0), match.index))) return void 0;
  const after3 = words2.slice(match.index + digits.length, match.index + digits.length + 12);
  const isCounted = /^[ \u00A0][\p{Ll}%]/u.test(after3) && !notCounted.test(after3);
  if (!isCounted && !digits.endsWith("000")) return void 0;
  return certain(match, digits.replace(/\d(?=(?:\d{3})+$)/g, "$& "));
}
var ordinal = /^(?:sta|dje|nde)$/;
var joined = /s$|tal(?:et|en)?$|ig[at]?$|ring(?:ar|en)?$|plan(?:en)?$/;
var numberRows = [
  {
    reason: "percent",
    source: sources.numbers,
    example: ["Vi har testat 10% av fl\xF6dena.", "Vi har testat 10 % av fl\xF6dena."],
    find: findEach(
      /%/,
      String.raw`(?<![\p{L}\p{N}%])(\d[\d.,]{0,20})%(?![\p{L}\p{N}-])`,
      "gu",
      (match) => certain(match, `${match[1]} %`)
    )
  },
  {
    reason: "digit-groups",
    source: sources.numbers,
    example: ["Vi flyttar 1000000 poster.", "Vi flyttar 1 000 000 poster."],
    // Not a phone number, a part of a larger number, a decimal, a date or a code.
    find: findEach(
      /\d{5}/,
      String.raw`(?<![\p{L}\p{N}.,:/+#§_-]|\d[ \u00A0])[1-9]\d{4,8}(?![\p{L}\p{N}_-]|[/:.,]\p{N}|[ \u00A0]\d)`,
      "gu",
      groupDigits
    )
  },
  {
    reason: "glued-digit",
    source: sources.marks,
    example: ["Arbetet med del 1p\xE5g\xE5r nu.", "Arbetet med del 1 p\xE5g\xE5r nu."],
    // Three small letters at least: 3D, 5G and 2a are right.
    find: findEach(
      /\d[^\s\d]/,
      String.raw`(?<![\p{L}\p{N}.,:/_-])(\d{1,4})(\p{Ll}{3,40})(?![\p{L}\p{M}\p{N}_:/-])`,
      "gu",
      (match) => {
        const [, digits = "", word3 = ""] = match;
        if (ordinal.test(word3)) return void 0;
        return joined.test(word3) ? unsure(match) : certain(match, `${digits} ${word3}`);
      }
    )
  }
];

// src/rules/house-style/sign-rows.ts
var namePart = new RegExp("^\\p{Lu}\\p{Ll}", "u");
var company = new RegExp("^[ \\u00A0](?:AB|Co|Ltd|Inc|HB|KB)(?!\\p{L})", "u");
var ampersand = /(?<![\p{L}\p{N}-])([\p{L}\p{N}-]{2,40})[ \u00A0]&(?=[ \u00A0]([\p{L}\p{N}-]{2,40}))/gu;
function findAmpersands({ words: words2 }) {
  if (!words2.includes("&")) return [];
  return [...words2.matchAll(ampersand)].flatMap((match) => {
    const [before3, left = "", right = ""] = match;
    const start = match.index;
    const sign2 = start + before3.length - 1;
    const end2 = sign2 + 2 + right.length;
    if (company.test(words2.slice(end2, end2 + 6))) return [];
    if (namePart.test(left) && namePart.test(right)) return [{ start, end: end2, written: void 0, changes: [] }];
    const changes = [{ start: sign2, end: sign2 + 1, text: "och" }];
    return [{ start, end: end2, written: `${left} och ${right}`, changes }];
  });
}
function findDashes({ prose, passage }) {
  return readSpacedHyphens(prose, passage).asides.map((span) => ({
    ...span,
    written: void 0,
    changes: [{ ...span, text: "\u2013" }]
  }));
}
var perOrTime = /\/(?:sekund|minut|timme|dag|dygn|vecka|månad|kvartal|år|person|patient|styck|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vår|sommar|höst|vinter)(?:en|n|et)?$/iu;
var slashed = String.raw`(?<![\p{L}\p{N}/.:@_-])\p{L}{3,40}(?:/\p{L}{3,40}){1,5}(?![\p{L}\p{N}/:@_-]|\.\p{L})`;
var signRows = [
  {
    reason: "dash",
    source: sources.marks,
    example: ["Testet \xE4r klart - till slut.", "Testet \xE4r klart \u2013 till slut."],
    find: findDashes
  },
  {
    reason: "ampersand",
    source: sources.marks,
    example: ["Vi s\xF6ker folk till drift & support.", "Vi s\xF6ker folk till drift och support."],
    find: findAmpersands
  },
  {
    reason: "and-or",
    source: sources.marks,
    example: ["L\xE4kare och/eller sjuksk\xF6terskor.", "L\xE4kare och/eller sjuksk\xF6terskor."],
    find: findEach(
      /\//,
      String.raw`(?<![\p{L}\p{N}/-])och/eller(?![\p{L}\p{N}/-])`,
      "giu",
      (match) => unsure(match)
    )
  },
  {
    reason: "slash",
    source: sources.marks,
    example: ["Vi utbildar anv\xE4ndare/coacher.", "Vi utbildar anv\xE4ndare/coacher."],
    find: findEach(/\//, slashed, "gu", (match) => {
      const [found] = match;
      const hasSmall = new RegExp("(?:^|\\/)\\p{Ll}", "u").test(found);
      if (!hasSmall || perOrTime.test(found) || found.toLowerCase() === "och/eller") return void 0;
      return unsure(match);
    })
  }
];

// src/rules/house-style/space-rows.ts
var spaceRows = [
  {
    reason: "space-before-mark",
    source: sources.marks,
    example: ["Testet \xE4r klart , och fl\xF6det fungerar.", "Testet \xE4r klart, och fl\xF6det fungerar."],
    find: findEach(
      /[ \u00A0][,;:!?.]/,
      String.raw`(?<=[\p{L}\p{M})”])[ \u00A0]{1,9}(?:([,;:!?.])(?=\s|$)|,(?=\p{L}))`,
      "gu",
      (match) => changed(match, match[1] ?? ", ")
    )
  },
  {
    reason: "space-after-mark",
    source: sources.marks,
    example: ["Testet \xE4r klart.Nu m\xE4ter vi.", "Testet \xE4r klart. Nu m\xE4ter vi."],
    // Small letters before and one capital after: “Node.js” and “ASP.NET” are names.
    find: findEach(
      /[.!?]\S/,
      String.raw`(?<![\p{L}\p{M}\p{N}.@/:_-])(\p{Ll}{2,40}[.!?])(\p{Lu}\p{Ll}{1,40})(?![\p{L}\p{N}.@/:_(-])`,
      "gu",
      (match) => certain(match, `${match[1]} ${match[2]}`)
    )
  },
  {
    reason: "space-after-mark",
    source: sources.marks,
    example: ["Testet \xE4r klart,och fl\xF6det fungerar.", "Testet \xE4r klart, och fl\xF6det fungerar."],
    find: findEach(
      /,\S/,
      String.raw`(?<![\p{L}\p{M}\p{N}.,@/:_-])(\p{L}{2,40},)(\p{Ll}{2,40})(?![\p{L}\p{N},@/:_(-])`,
      "gu",
      (match) => certain(match, `${match[1]} ${match[2]}`)
    )
  },
  {
    reason: "double-space",
    source: sources.marks,
    example: ["Testet \xE4r  klart.", "Testet \xE4r klart."],
    find: findEach(/ {2}/, String.raw`(?<=\S) {2,}(?=[\p{L}\p{N}(”])`, "gu", (match, { prose, passage }) => {
      const from = startAt(passage, match.index) ?? 0;
      const to = endAt(passage, match.index + match[0].length - 1) ?? from;
      return prose.source.value.slice(from, to) === match[0] ? changed(match, " ") : void 0;
    })
  }
];

// src/rules/house-style/word-rows.ts
function word2(reason, source, found, written) {
  const core = anyFirst(found);
  const pattern = `${notAfterWord}${core}${notBeforeWord}`;
  return {
    reason,
    source,
    example: [`Vi ${found} mer.`, `Vi ${written} mer.`],
    find: findEach(wholeWords(core), pattern, "gu", (match) => certain(match, likeCase(written, match[0])))
  };
}
var preferred = [
  ["skall", "ska"],
  ["ej", "inte"],
  ["ned", "ner"],
  ["kvalit\xE9", "kvalitet"],
  ["kvalit\xE9n", "kvaliteten"]
].map(([found, written]) => word2("word", sources.vgrWords, found, written));
var writtenApart = [
  ["idag", "i dag", sources.vgrWords],
  ["imorgon", "i morgon", sources.vgrWords],
  ["ig\xE5r", "i g\xE5r", sources.vgrWords],
  ["ist\xE4llet", "i st\xE4llet", sources.vgrWords],
  ["i\xE5r", "i \xE5r", sources.apart],
  ["ikv\xE4ll", "i kv\xE4ll", sources.apart],
  ["inatt", "i natt", sources.apart],
  ["imorse", "i morse", sources.apart],
  ["if\xF6rrg\xE5r", "i f\xF6rrg\xE5r", sources.apart],
  ["is\xE5fall", "i s\xE5 fall", sources.apart],
  ["iochmed", "i och med", sources.apart],
  ["tillexempel", "till exempel", sources.apart]
].map(([found, written, source]) => word2("written-apart", source, found, written));
var verbsBefore = "ska|skall|kan|f\xE5r|b\xF6r|\xE4r|var|har|hade|m\xE5ste|kommer|blir|blev|vill|beh\xF6ver|att|som";
var months2 = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
var wordRows = [
  ...preferred,
  {
    reason: "word",
    source: sources.vgrWords,
    example: ["Testet kan icke b\xF6rja.", "Testet kan inte b\xF6rja."],
    find: findEach(
      wholeWords("icke"),
      `(?<=${notAfterWord}(?:${verbsBefore})${space})icke${notBeforeWord}`,
      "gu",
      (match, { words: words2 }) => (
        // “Icke desto mindre” is an idiom.
        words2.startsWith(" desto", match.index + 4) ? void 0 : certain(match, "inte")
      )
    )
  },
  ...writtenApart,
  {
    reason: "twice-said",
    source: sources.plain,
    example: ["Under mars m\xE5nad testar vi.", "Under mars testar vi."],
    find: findEach(
      /månad/i,
      `${notAfterWord}(${months2})${space}m\xE5nad${notBeforeWord}`,
      "giu",
      (match) => certain(match, match[1] ?? "")
    )
  },
  {
    reason: "lower-case",
    source: sources.vgrWords,
    example: ["Vi har st\xF6d av IT-avdelningen.", "Vi har st\xF6d av it-avdelningen."],
    // Before a small letter: “IT-Arkitekterna” is a name.
    find: findEach(
      /(?:IT|HR|TV|PDF)-/,
      `${notAfterWord}(IT|HR|TV|PDF)(-\\p{Ll}[\\p{L}\\p{M}\\p{N}-]{0,60})`,
      "gu",
      (match, text2) => {
        const [, name = "", rest2 = ""] = match;
        const small = name.toLowerCase() + rest2;
        const isStart = text2.isSentenceStart(match.index);
        if (!isStart) return certain(match, small);
        return text2.passage.kind === "paragraph" ? certain(match, likeCase(small, name)) : unsure(match, small);
      }
    )
  }
];

// src/rules/house-style/style-table.ts
var styleTable = [
  ...quoteRows,
  ...signRows,
  ...spaceRows,
  ...abbreviationRows,
  ...nameRows,
  ...wordRows,
  ...numberRows,
  fullStopRow
];

// src/rules/house-style.ts
var houseStyle = {
  code: "text/house-style",
  language: "sv",
  ...checkEachText(checkText4)
};
function checkText4(prose, { programme, terms }) {
  const { blocks } = prose.parsed;
  const own = new Map(
    blocks.flatMap(
      (block2, index) => block2.kind === "paragraph" ? [[block2.inlines, blocks[index + 1]]] : []
    )
  );
  return prose.passages.flatMap((passage) => {
    const words2 = fillQuoted(passage.ownWords);
    return checkPassage({
      prose,
      passage,
      programme,
      terms,
      words: words2,
      isSentenceStart: (at) => sentenceStartsIn(words2).has(at),
      isOwnParagraph: own.has(passage.inlines),
      next: own.get(passage.inlines)
    });
  });
}
function checkPassage(text2) {
  const found = styleTable.flatMap(
    ({ reason, find: find2 }) => find2(text2).map((one) => ({ ...one, reason }))
  );
  if (found.length === 0) return [];
  const isTerm = termTest(text2.passage.words, text2.terms);
  return found.filter((one) => !isTerm(one) && (!aboutSpaces.has(one.reason) || isWrittenSo(text2, one))).sort((a, b) => a.start - b.start || a.end - b.end).map((one) => findingOf(text2, one));
}
var aboutSpaces = /* @__PURE__ */ new Set([
  "space-before-mark",
  "space-after-mark",
  "double-space"
]);
function isWrittenSo({ passage }, { start, end: end2 }) {
  return (endAt(passage, end2 - 1) ?? 0) - (startAt(passage, start) ?? 0) === end2 - start;
}
function termTest(words2, terms) {
  const ends = /* @__PURE__ */ new Map();
  for (const { start, end: end2 } of terms.namesIn(words2))
    for (let at = start; at < end2; at += 1) ends.set(at, end2);
  return ({ start, end: end2 }) => (ends.get(start) ?? -1) >= end2;
}
function findingOf(text2, { reason, start, end: end2, written, changes }) {
  const { prose, passage } = text2;
  const found = passage.words.slice(start, end2);
  const place = placeOf(prose, passage, { start, end: end2 });
  const edits = changes.map((change) => replaceWords(prose, passage, change, change.text));
  const isCertain = edits.length > 0 && edits.every((edit) => edit !== void 0);
  const fix = isCertain ? edits.flat() : void 0;
  return diagnose("text/house-style", { reason, found, written }, place, { fix });
}
function fillQuoted(words2) {
  if (!words2.includes("'")) return words2;
  return words2.replace(singleQuoted, (quoted) => `'${filler.repeat(Math.max(quoted.length - 2, 0))}'`);
}

// src/rules/link-and-image.ts
var linkAndImage = {
  code: "text/link-and-image",
  ...checkEachText(checkText5)
};
var vagueWords = new Set(
  [
    "h\xE4r, se h\xE4r, l\xE4s h\xE4r, klicka h\xE4r, tryck h\xE4r, mer, l\xE4s mer, l\xE4s mer h\xE4r, mer info, mer information, l\xE4nk, l\xE4nken",
    "denna l\xE4nk, den h\xE4r l\xE4nken, f\xF6ljande l\xE4nk, sidan, denna sida, den h\xE4r sidan",
    "here, see here, read here, click here, more, read more, read more here, learn more, more info, more information",
    "link, the link, this link, the following link, page, this page"
  ].flatMap((words2) => words2.split(", "))
);
function checkText5(prose) {
  const { parsed } = prose;
  const links = allInlines(parsed.blocks).filter((inline2) => inline2.kind === "link");
  const images = imagesIn(parsed.blocks).filter(hasNoText);
  return [
    ...images.map((image2) => report2(prose, "alt", image2.source, image2)),
    ...links.flatMap((link2) => checkWords(prose, link2)),
    ...findBareAddresses(prose, links)
  ];
}
function report2({ source: text2 }, problem, shown, { start, end: end2 }) {
  const place = { file: text2.file.path, range: rangeInFile(text2, start, end2), pointer: text2.pointer };
  const severity = problem === "alt" ? "error" : "warning";
  return diagnose("text/link-and-image", { problem, shown }, place, { severity });
}
function hasNoText({ source, alt }) {
  const name = source.split("/").at(-1) ?? source;
  return alt.trim() === "" || [source, name, name.replace(/\.[^.]+$/, "")].includes(alt);
}
function checkWords(prose, link2) {
  const shown = plainText(link2.children).trim();
  const words2 = findWords(shown).map(({ text: text2 }) => text2.toLowerCase());
  const leaves = withChildren(link2.children).filter((inline2) => "start" in inline2);
  if (shown === "")
    return leaves.some(({ kind }) => kind === "image") ? [] : [report2(prose, "empty", link2.address, link2)];
  if (words2.length > 0 && !vagueWords.has(words2.join(" "))) return [];
  const place = { start: leaves[0]?.start ?? link2.start, end: leaves.at(-1)?.end ?? link2.end };
  return [report2(prose, "words", shown, place)];
}
function findBareAddresses(prose, links) {
  const linkTexts = links.map(({ children }) => plainText(children).trim());
  let next = 0;
  return prose.passages.flatMap(
    (passage) => passage.opaque.flatMap((span) => {
      const shown = passage.words.slice(span.start, span.end);
      if (span.kind !== "address" && span.kind !== "link" || !isWebAddress(shown)) return [];
      const start = startAt(passage, span.start) ?? 0;
      const end2 = endAt(passage, span.end - 1) ?? start;
      while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const isInLink = (links[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
      if (isInLink && linkTexts[next] !== shown) return [];
      return [report2(prose, "address", shown, { start, end: end2 })];
    })
  );
}
function isWebAddress(shown) {
  return /^(?:https?:\/\/|www\.)/i.test(shown) || !shown.includes("@") && /\.[a-z]+\/./i.test(shown);
}

// src/rules/list-as-text/check-ends.ts
var joiningWord = /(?:^|\s)(?:och|samt|eller|and|or)$/u;
function checkEnds(prose, items) {
  const ends = items.map(endOf);
  const odd = oddItem(items, ends);
  if (!odd) return [];
  const repair = repairOf(items, ends);
  const changed2 = repair?.items[0] ?? odd;
  const span = lastWord(changed2);
  const found = changed2.passage.words.slice(span.start, span.end);
  const written = repair?.write(found);
  const place = placeOf(prose, changed2.passage, span);
  const edits = repair?.items.map((item) => editOf(prose, item, repair.write));
  const fix = edits?.every((edit) => edit !== void 0) ? edits.flat() : void 0;
  return [diagnose("text/list-as-text", { problem: "ends", found, written }, place, { fix })];
}
function oddItem(items, ends) {
  const marked = ends.filter((end2) => end2 !== "any");
  if (new Set(marked).size < 2) return void 0;
  const allButLast = items.slice(0, -1);
  const isSeries = allButLast.every(
    (item, index) => ends[index] === "comma" || ends[index] === "any" || joiningWord.test(textOf(item))
  );
  if (isSeries) return void 0;
  const isOneSentence = items.every(beginsSmall) && ends.slice(0, -1).every((end2) => end2 === "none" || end2 === "any");
  if (isOneSentence && ends.at(-1) === "stop") return void 0;
  return items.find((_, index) => ends[index] !== "any" && ends[index] !== marked[0]);
}
function repairOf(items, ends) {
  if (ends.includes("comma")) return void 0;
  const withStop = items.filter((_, index) => ends[index] === "stop");
  const without = items.filter((_, index) => ends[index] === "none");
  const add3 = { items: without, write: (word3) => `${word3}.` };
  const remove = { items: withStop, write: (word3) => word3.slice(0, -1) };
  const canRemove = withStop.every((item) => /[\p{L}\p{M}\p{N})]\.$/u.test(textOf(item)));
  const hasSentences = items.some((item) => findSentences(textOf(item)).length > 1);
  if (items.every(beginsSmall)) return canRemove && !hasSentences ? remove : void 0;
  if (items.some(beginsSmall)) return void 0;
  if (hasSentences || withStop.length > without.length) return add3;
  return canRemove && without.length > withStop.length ? remove : void 0;
}
function editOf(prose, item, write) {
  const span = lastWord(item);
  const isWhole = item.end === item.passage.words.trimEnd().length;
  if (isWhole && !endsLine(prose, item.passage)) return void 0;
  const { words: words2 } = item.passage;
  return replaceWords(prose, item.passage, span, write(words2.slice(span.start, span.end)));
}
function endOf({ passage, start, end: end2 }) {
  const text2 = textOf({ passage, start, end: end2 });
  const isAddress = passage.opaque.some(
    (span) => span.end >= end2 && span.start < end2 && span.kind !== "quote"
  );
  const lastLetters = /[\p{L}.]+(?=\.$)/u.exec(text2.slice(-20))?.[0] ?? "";
  if (isAddress || isAbbreviation(lastLetters)) return "any";
  if (/[.!?…][)\]”"»’]*$/u.test(text2)) return "stop";
  if (/[,;]$/.test(text2)) return "comma";
  return /[\p{L}\p{M}\p{N}%)\]”"»’]$/u.test(text2) ? "none" : "any";
}
function beginsSmall(item) {
  return !new RegExp("^\\P{L}*\\p{Lu}", "u").test(textOf(item).slice(0, 20));
}
function textOf({ passage, start, end: end2 }) {
  return passage.words.slice(start, end2).trim();
}
function lastWord({ passage, start, end: end2 }) {
  const text2 = passage.words.slice(start, end2).trimEnd();
  return { start: start + Math.max(text2.search(/\S+$/u), 0), end: start + text2.length };
}

// src/rules/list-as-text/check-lead-in.ts
function checkLeadIn(prose, passage, leadIn) {
  const words2 = passage.words.slice(0, leadIn.end).trimEnd();
  const { length: end2 } = words2;
  if (!/[\p{L}\p{M}\p{N}%)\]”"»’]$/u.test(words2) || /[.!?:…][)\]”"»’]+$/u.test(words2)) return [];
  const isAddress = passage.opaque.some(
    (span) => span.end >= end2 && span.start < end2 && span.kind !== "quote"
  );
  if (isAddress || isLabel(passage)) return [];
  const start = words2.search(/\S+$/u);
  const found = words2.slice(start);
  const written = `${found}:`;
  const isWhole = end2 === passage.words.trimEnd().length;
  const place = placeOf(prose, passage, { start, end: end2 });
  const fix = isWhole && !endsLine(prose, passage) ? void 0 : replaceWords(prose, passage, { start, end: end2 }, written);
  return [diagnose("text/list-as-text", { problem: "lead-in", found, written }, place, { fix })];
}
function isLabel({ inlines }) {
  return inlines.every(
    (inline2) => inline2.kind === "strong" || inline2.kind === "link" || inline2.kind === "emphasis" || inline2.kind === "words" && inline2.text.trim() === ""
  );
}

// src/rules/list-as-text/repair-marks.ts
var tooDeep = 4;
var mostWords3 = { announced: 8, unannounced: 2 };
function repairMarks(prose, passage, list2) {
  if (list2.form === "numbers" || prose.source.scalar.style !== "literal") return void 0;
  return list2.form === "lines" ? repairLines(prose, passage, list2) : splitLine(prose, passage, list2);
}
function repairLines(prose, passage, { marks }) {
  const { source } = prose;
  const lines = marks.map((mark2) => {
    const at = startAt(passage, mark2.start) ?? 0;
    const lineStart = source.value.lastIndexOf("\n", at - 1) + 1;
    return { mark: mark2, lineStart, indent: at - lineStart };
  });
  const least = lines.reduce((smallest, { indent }) => Math.min(smallest, indent), Number.POSITIVE_INFINITY);
  const isHidden = lines.some(({ indent }) => indent >= tooDeep);
  if (isHidden && (passage.kind === "item" || least < tooDeep)) return void 0;
  const edits = [];
  for (const { mark: mark2, lineStart } of lines) {
    if (isHidden) {
      const range = rangeInFile(source, lineStart, lineStart + least);
      if (source.file.text.slice(range.start, range.end).trim() !== "") return void 0;
      edits.push({ range, text: "" });
    }
    const written = markdownMark(passage.words.slice(mark2.start, mark2.end));
    if (written === void 0) return void 0;
    if (written === passage.words.slice(mark2.start, mark2.end)) continue;
    const edit = replaceWords(prose, passage, mark2, written);
    if (!edit) return void 0;
    edits.push(...edit);
  }
  return edits.length > 0 ? edits : void 0;
}
function markdownMark(mark2) {
  const number = /^\d+[.)]/.exec(mark2)?.[0];
  if (number !== void 0) return `${number} `;
  return new RegExp("^\\p{L}", "u").test(mark2) ? void 0 : "- ";
}
function splitLine(prose, passage, { marks, items, leadIn }) {
  const { source } = prose;
  const { text: text2 } = source.file;
  const isOneLine = lineStartsIn(prose, passage).length === 1;
  const at = startAt(passage, 0) ?? 0;
  const isOwn = passage.kind === "paragraph" && (at === 0 || source.value.charAt(at - 1) === "\n");
  if (!isOneLine || !isOwn) return void 0;
  const first = marks[0];
  const most = first && first.start > 0 && !opensList(passage.words, first) ? "unannounced" : "announced";
  const isPlain = ({ start, end: end2 }) => isPlainItem(passage.words.slice(start, end2), mostWords3[most]);
  if (!items.every(isPlain)) return void 0;
  if (items.at(-1)?.end !== passage.words.trimEnd().length) return void 0;
  const { start: from } = rangeInFile(source, at, at + 1);
  const indent = text2.slice(text2.lastIndexOf("\n", from - 1) + 1, from);
  const lineEnd2 = text2.includes("\r\n") ? "\r\n" : "\n";
  const isOpen2 = leadIn.end > leadIn.start && !/:$/.test(passage.words.slice(leadIn.start, leadIn.end));
  const edits = marks.map((mark2, index) => {
    if (mark2.start === 0) return replaceWords(prose, passage, mark2, "- ");
    const span = { start: endBefore(passage.words, mark2.start), end: mark2.end };
    const isFirst = index === 0;
    const above = isFirst ? `${isOpen2 ? ":" : ""}${lineEnd2}${lineEnd2}` : lineEnd2;
    return replaceWords(prose, passage, span, `${above}${indent}- `);
  });
  return edits.every((edit) => edit !== void 0) ? edits.flat() : void 0;
}
function endBefore(words2, at) {
  let end2 = at;
  while (end2 > 0 && words2.charAt(end2 - 1).trim() === "") end2 -= 1;
  return end2;
}
function isPlainItem(item, most) {
  return /^[\p{Ll}\p{N}]/u.test(item) && !beginsAside(item) && /[\p{L}\p{N})][.]?$/u.test(item) && !/[.!?]\s|(?:^|\s)(?:och|samt|eller|and|or)$/u.test(item) && item.split(/\s+/).length <= most;
}

// src/rules/list-as-text.ts
var listAsText = {
  code: "text/list-as-text",
  ...checkEachText(checkText6)
};
function checkText6(prose) {
  const passages = new Map(prose.passages.map((passage) => [passage.inlines, passage]));
  return [
    ...prose.passages.flatMap((passage) => checkPassage2(prose, passage)),
    ...checkBlocks(prose, prose.parsed.blocks, passages)
  ];
}
function checkPassage2(prose, passage) {
  const list2 = findTextList(prose, passage);
  if (!list2 || isQuoted(passage)) return [];
  const found = [marksFinding(prose, passage, list2)];
  if (list2.form !== "lines") return found;
  if (list2.leadIn.end > list2.leadIn.start && passage.kind === "paragraph")
    found.push(...checkLeadIn(prose, passage, list2.leadIn));
  const items = list2.items.map((item) => ({ passage, ...item }));
  return [...found, ...checkEnds(prose, items)];
}
function marksFinding(prose, passage, list2) {
  const start = list2.marks[0]?.start ?? 0;
  const item = list2.form === "lines" ? list2.items[0] : list2.items.at(-1);
  const end2 = item?.end ?? start;
  const found = passage.words.slice(start, end2);
  const params = { problem: "marks", found, written: void 0 };
  return diagnose("text/list-as-text", params, placeOf(prose, passage, { start, end: end2 }), {
    fix: repairMarks(prose, passage, list2)
  });
}
function checkBlocks(prose, blocks, passages) {
  return blocks.flatMap((block2, index) => {
    const above = blocks[index - 1];
    const lead2 = above?.kind === "paragraph" ? passages.get(above.inlines) : void 0;
    const found = [];
    if (lead2 && beginsList(prose, block2, passages) && !findTextList(prose, lead2))
      found.push(...checkLeadIn(prose, lead2, { start: 0, end: lead2.words.length }));
    if (block2.kind === "list") found.push(...checkList(prose, block2, passages));
    return found;
  });
}
function beginsList(prose, block2, passages) {
  if (block2.kind !== "paragraph") return block2.kind === "list";
  const passage = passages.get(block2.inlines);
  const list2 = passage && findTextList(prose, passage);
  return list2?.form === "lines" && list2.marks[0]?.start === 0;
}
function checkList(prose, list2, passages) {
  const items = list2.items.flatMap((blocks) => {
    const [only, ...others] = blocks;
    const passage = only?.kind === "paragraph" && others.length === 0 ? passages.get(only.inlines) : void 0;
    return passage && !findTextList(prose, passage) ? [{ passage, start: 0, end: passage.words.length }] : [];
  });
  const nested = list2.items.flat().flatMap((block2) => block2.kind === "list" ? [block2] : []);
  return [
    ...items.length === list2.items.length ? checkEnds(prose, items) : [],
    ...nested.flatMap((inner) => checkList(prose, inner, passages))
  ];
}
function isQuoted({ words: words2, opaque }) {
  return opaque.some(({ kind, start, end: end2 }) => kind === "quote" && start === 0 && end2 === words2.length);
}

// src/rules/missing-entry.ts
var missingEntry = {
  code: "report/missing-entry",
  checkMonth({ programme, month: month2 }) {
    const present = /* @__PURE__ */ new Set([...month2.files.map(({ id }) => id), ...month2.misnamedIds]);
    const expected = reportingWorkstreams(programme, month2.period);
    const missing = expected.filter(({ id }) => !present.has(id));
    return missing.map((workstream) => {
      const file = `${month2.folder}/${workstream.id}.yaml`;
      const received = expected.length - missing.length;
      const params = {
        workstream: nameIn(workstream, month2.period),
        file,
        received,
        expected: expected.length,
        period: month2.period
      };
      return diagnose("report/missing-entry", params, { file });
    });
  }
};

// src/rules/not-reporting.ts
var notReporting = {
  code: "report/not-reporting",
  checkMonth({ programme, month: month2 }) {
    const workstreams = firstById(programme.workstreams);
    return month2.files.flatMap(({ path: path2, id, entry }) => {
      const workstream = workstreams.get(id);
      if (!workstream || reportsIn(workstream, month2.period)) return [];
      const { from, until } = workstream;
      const params = { workstream: nameIn(workstream, month2.period), period: month2.period, from, until };
      return [diagnose("report/not-reporting", params, { file: path2, ...rangeOfKey(entry, "period") })];
    });
  }
};

// src/rules/overdue-milestone.ts
var overdueMilestone = {
  code: "report/overdue-milestone",
  checkMonth({ month: month2 }) {
    return month2.files.flatMap(
      ({ path: path2, entry }) => (entry?.milestones ?? []).flatMap(({ name, due, done }, index) => {
        if (done || due.slice(0, 7) >= month2.period) return [];
        const place = { file: path2, ...rangeAt(entry, `/milestones/${index}/due`) };
        return [diagnose("report/overdue-milestone", { name, due, period: month2.period }, place)];
      })
    );
  }
};

// src/rules/pale-colour.ts
var paleColour = {
  code: "report/pale-colour",
  checkProgramme({ programme }) {
    return ["accent", "link"].flatMap((key) => {
      const colour = programme.layout.colours[key];
      const contrast = contrastWithWhite(colour);
      if (contrast >= leastContrast) return [];
      const params = {
        key,
        colour,
        contrast: Math.floor(contrast * 10) / 10,
        darker: darkenUntilReadable(colour)
      };
      return [diagnose("report/pale-colour", params, layoutPlace(programme, `colours/${key}`))];
    });
  }
};

// src/rules/period-mismatch.ts
var periodMismatch = {
  code: "report/period-mismatch",
  checkMonth({ month: month2 }) {
    return month2.files.flatMap(({ path: path2, entry }) => {
      if (!entry || entry.period === month2.period) return [];
      const params = { period: entry.period, folder: month2.period };
      return [diagnose("report/period-mismatch", params, { file: path2, ...rangeOfKey(entry, "period") })];
    });
  }
};

// src/rules/personal-data.ts
var personalData = {
  code: "text/personal-data",
  checkProgramme: ({ programme }) => checkSource(programme.source),
  checkMonth: ({ month: month2 }) => month2.files.flatMap(({ entry }) => entry ? checkSource(entry.source) : [])
};
var severities = {
  personal: "error",
  coordination: "error",
  reserve: "error",
  password: "error",
  likely: "warning",
  mobile: "warning",
  mail: "warning"
};
function checkSource({ file, root }) {
  return findPersonalData(file.text).map(({ kind, masked, start, end: end2 }) => {
    const pointer = pointerAt(root, start);
    const place = { file: file.path, range: { start, end: end2 }, ...pointer === void 0 ? {} : { pointer } };
    return diagnose("text/personal-data", { kind, masked }, place, { severity: severities[kind] });
  });
}

// src/rules/placeholder.ts
var stub = /^(?:todo(?:[\s:].*)?|tbd|x+|\.+|…|[-–—]+|\?+|se ovan|see above|kommer senare|n\/a)[.!]?$/iu;
var fewestWords3 = 8;
var mostWords4 = 160;
var placeholder = {
  code: "text/placeholder",
  checkMonth({ programme, month: month2 }) {
    return monthTexts(month2).flatMap(({ field, prose }) => {
      const period = formatPeriod(periodOfField(field, month2.period), programme.language);
      return checkText7(prose, field, period);
    });
  }
};
function checkText7(prose, field, period) {
  const { source: text2 } = prose;
  const words2 = prose.passages.flatMap((passage) => findWords(passage.words)).length;
  const scaffold = findScaffoldText(text2.value);
  const problem = scaffold ? "scaffold" : findProblem(prose, field, words2);
  if (problem === void 0) return [];
  const range = scaffold ? rangeInFile(text2, scaffold.start, scaffold.end) : wholeRange(text2);
  const place = { file: text2.file.path, range, pointer: text2.pointer };
  const severity = problem === "short" || problem === "long" ? "warning" : "error";
  return [diagnose("text/placeholder", { field, period, problem, words: words2 }, place, { severity })];
}
function findProblem({ source, parsed }, field, words2) {
  const hasImage = imagesIn(parsed.blocks).length > 0;
  const letters2 = plainParagraphs(parsed.blocks).join(" ").trim();
  if (words2 === 0 && !hasImage || stub.test(letters2)) return source.value.trim() === "" ? "blank" : "stub";
  if (words2 < fewestWords3 && !hasImage && field !== "deviation") return "short";
  return words2 > mostWords4 ? "long" : void 0;
}

// src/language/measure-reading.ts
function measureSentences(passage) {
  return findSentences(passage).flatMap((sentence) => {
    const words2 = findWords(sentence.text);
    const longWords = words2.filter(({ text: text2 }) => isLong2(text2)).length;
    return words2.length === 0 ? [] : [{ ...sentence, words: words2.length, longWords }];
  });
}
function computeLix(sentences) {
  const words2 = countWords(sentences);
  const longWords = sentences.reduce((sum, sentence) => sum + sentence.longWords, 0);
  return words2 === 0 ? 0 : words2 / sentences.length + 100 * longWords / words2;
}
function countWords(sentences) {
  return sentences.reduce((sum, { words: words2 }) => sum + words2, 0);
}
function isLong2(word3) {
  return word3.length > 6 && (word3.match(new RegExp("\\p{L}", "gu"))?.length ?? 0) > 6;
}

// src/rules/readability.ts
var longSentence = 30;
var tooLongSentence = 40;
var longParagraph = 90;
var hardLix = 60;
var fewestWords4 = 60;
var fewestSentences = 3;
var readability = {
  code: "text/readability",
  ...checkEachText(checkText8)
};
function checkText8(prose) {
  const measured = prose.passages.map((passage) => ({ passage, sentences: sentencesOf(passage) }));
  const all = measured.flatMap(({ sentences }) => sentences);
  return [
    ...measured.flatMap(({ passage, sentences }) => checkPassage3(prose, passage, sentences)),
    ...checkLix(prose, all)
  ];
}
function sentencesOf(passage) {
  const counted = maskOpaque(passage.words, passage.opaque, ["link", "address", "code", "image"]);
  return measureSentences(counted).map((sentence) => ({
    ...sentence,
    text: passage.words.slice(sentence.start, sentence.end)
  }));
}
function checkPassage3(prose, passage, sentences) {
  const found = sentences.filter(({ words: words3 }) => words3 > longSentence).map((sentence) => {
    const severity = sentence.words > tooLongSentence ? "warning" : "info";
    const params = { problem: "sentence", words: sentence.words };
    return diagnose("text/readability", params, placeOf(prose, passage, sentence), { severity });
  });
  const words2 = countWords(sentences);
  if (words2 <= longParagraph) return found;
  const place = placeOf(prose, passage, { start: 0, end: passage.words.length });
  return [diagnose("text/readability", { problem: "paragraph", words: words2 }, place, tip), ...found];
}
var tip = { severity: "info" };
function checkLix({ source: text2 }, sentences) {
  if (sentences.length < fewestSentences || countWords(sentences) < fewestWords4) return [];
  const lix = Math.round(computeLix(sentences));
  if (lix <= hardLix) return [];
  const byLength2 = [...sentences].sort((a, b) => b.words - a.words);
  const [longest2 = "", secondLongest = ""] = byLength2.map((sentence) => sentence.text);
  const params = { problem: "text", lix, longest: longest2, secondLongest };
  const place = { file: text2.file.path, range: wholeRange(text2), pointer: text2.pointer };
  return [diagnose("text/readability", params, place, tip)];
}

// src/rules/reversed-span.ts
var reversedSpan = {
  code: "report/reversed-span",
  checkProgramme({ programme }) {
    return programme.workstreams.flatMap(({ from, until, pointer }) => {
      if (from === void 0 || until === void 0 || from <= until) return [];
      const range = rangeInProgramme(programme, `${pointer}/until`);
      const place = {
        file: programme.source.file.path,
        pointer: `${pointer}/until`,
        ...range ? { range } : {}
      };
      return [diagnose("report/reversed-span", { from, until }, place)];
    });
  }
};

// src/language/join-compound.ts
var shortestPart = 4;
var shortFirsts = /* @__PURE__ */ new Set(["app", "kod", "lab", "web"]);
var longestWord = 60;
function isCompound(word3, isKnown) {
  const letters2 = word3.toLowerCase();
  if (letters2.length > longestWord) return false;
  for (let cut = 3; cut <= letters2.length - shortestPart; cut += 1) {
    const first = letters2.slice(0, cut);
    const last = letters2.slice(cut);
    if (cut < shortestPart && !shortFirsts.has(first)) continue;
    if (!isKnown(last)) continue;
    if (isKnown(first) || cut > shortestPart && first.endsWith("s") && isKnown(first.slice(0, -1)))
      return true;
  }
  return false;
}

// src/language/near-spellings.ts
var letters = [..."abcdefghijklmnopqrstuvwxyz\xE5\xE4\xF6\xE9"];
var kin = {
  a: "\xE5\xE4",
  \u00E5: "a\xE4",
  \u00E4: "a\xE5e",
  o: "\xF6\xE5",
  \u00F6: "o",
  e: "\xE9\xE4",
  \u00E9: "e"
};
var longestWord2 = 40;
function nearSpellings(word3, isKnown, most) {
  if (word3.length > longestWord2) return [];
  const found = /* @__PURE__ */ new Set();
  for (const slip of [doubled, swapped, undotted, inserted, removed, replaced]) {
    for (const candidate of slip(word3)) {
      if (candidate !== word3 && isKnown(candidate)) found.add(candidate);
      if (found.size >= most) return [...found];
    }
    if (found.size > 0 && slip !== inserted) break;
  }
  return [...found];
}
function* doubled(word3) {
  for (let at = 0; at < word3.length; at += 1) {
    const letter = word3.charAt(at);
    if (word3.charAt(at + 1) === letter) yield word3.slice(0, at) + word3.slice(at + 1);
    else yield word3.slice(0, at) + letter + word3.slice(at);
  }
}
function* swapped(word3) {
  for (let at = 0; at + 1 < word3.length; at += 1)
    yield word3.slice(0, at) + word3.charAt(at + 1) + word3.charAt(at) + word3.slice(at + 2);
}
function* undotted(word3) {
  for (let at = 0; at < word3.length; at += 1)
    for (const letter of kin[word3.charAt(at)] ?? "") yield word3.slice(0, at) + letter + word3.slice(at + 1);
}
function* inserted(word3) {
  for (let at = 0; at <= word3.length; at += 1)
    for (const letter of letters) yield word3.slice(0, at) + letter + word3.slice(at);
}
function* removed(word3) {
  for (let at = 0; at < word3.length; at += 1) yield word3.slice(0, at) + word3.slice(at + 1);
}
function* replaced(word3) {
  for (let at = 0; at < word3.length; at += 1)
    for (const letter of letters) yield word3.slice(0, at) + letter + word3.slice(at + 1);
}

// src/rules/programme-names.ts
var commonWords = ["lab", "webbinarium", "webbinariet", "webbinarier"];
function collectNames(programme) {
  const { name, organisation: organisation2, workstreams, glossary } = programme;
  const texts = [
    name,
    organisation2,
    ...workstreams.flatMap((workstream) => [
      workstream.name,
      workstream.abbreviation ?? "",
      workstream.lead ?? "",
      ...workstream.formerly.map((former) => former.name)
    ]),
    // Variants are wrong too, but the rule about terms says so.
    ...glossary.flatMap(({ term, preferred: preferred2, variants, expansion }) => [
      term,
      preferred2 ?? "",
      expansion ?? "",
      ...variants
    ])
  ];
  const whole = texts.flatMap((text2) => findWords(text2).map((word3) => word3.text.toLowerCase()));
  return new Set(
    [...commonWords, ...whole].flatMap((word3) => [word3, ...word3.split(/[-‑/:'’]/u)]).filter((word3) => word3.length > 1)
  );
}
var shortestPart2 = 4;
var inflection = /^(?:e?s|a?n|e?ns?|e?ts?|a|ar|er|or|r|arnas?|ernas?|ornas?|nas?|ars|ers)$/;
function isFormOfName(word3, names, isKnown) {
  const letters2 = word3.toLowerCase();
  if (names.has(letters2)) return true;
  for (let cut = shortestPart2; cut < letters2.length; cut += 1) {
    const first = letters2.slice(0, cut);
    const last = letters2.slice(cut);
    if (names.has(first) && (inflection.test(last) || isRest(last, isKnown))) return true;
    if (last.length >= shortestPart2 && names.has(last) && isRest(first, isKnown)) return true;
  }
  return false;
}
function isRest(part, isKnown) {
  if (part.length < 3) return false;
  return isKnown(part) || isKnown(part.replace(/^s/, "")) || isKnown(part.replace(/s$/, ""));
}

// src/rules/spelling.ts
var spelling = {
  code: "text/spelling",
  language: "sv",
  checkProgramme: (input) => checkTexts(introductionTexts(input.programme), input),
  checkMonth: (input) => checkTexts(
    monthTexts(input.month).map(({ prose }) => prose),
    input
  )
};
var mostSuggestions = 200;
var shownSuggestions = 3;
function checkTexts(texts, { programme, terms, speller }) {
  if (!speller) return [];
  const names = collectNames(programme);
  const checker = new Checker(speller, names);
  return texts.flatMap((prose) => checkText9(prose, checker, terms));
}
function checkText9(prose, checker, terms) {
  const seen = /* @__PURE__ */ new Set();
  return prose.passages.flatMap((passage) => {
    const words2 = passage.ownWords;
    const starts = new Set(findSentences(words2).map(firstLetter));
    const isSuspended = ({ start, end: end2 }) => hyphens.has(words2.charAt(end2)) || hyphens.has(words2.charAt(start - 1));
    const unknown = findWords(words2).flatMap(partsBetweenSlashes).filter((word3) => !checker.isRight(word3.text, isSuspended(word3)));
    return withoutTerms(unknown, terms.usesIn(passage)).flatMap((word3) => {
      if (seen.has(word3.text)) return [];
      seen.add(word3.text);
      const params = { word: word3.text, ...judge2(word3.text, starts.has(word3.start), checker) };
      const severity = params.isName ? "info" : "warning";
      return [diagnose("text/spelling", params, placeOf(prose, passage, word3), { severity })];
    });
  });
}
function withoutTerms(words2, uses) {
  const wrong = uses.filter(({ problem }) => problem !== void 0);
  let next = 0;
  return words2.filter(({ start, end: end2 }) => {
    while ((wrong[next]?.end ?? end2) <= start) next += 1;
    return (wrong[next]?.start ?? end2) >= end2;
  });
}
var hyphens = /* @__PURE__ */ new Set(["-", "\u2011"]);
function judge2(word3, isFirst, checker) {
  const isCapital2 = new RegExp("^\\p{Lu}", "u").test(word3);
  if (isCapital2 && !isFirst) return { isName: true, suggestions: [] };
  const suggestions = checker.suggest(word3);
  return { isName: isCapital2 && suggestions.length === 0, suggestions };
}
function partsBetweenSlashes({ text: text2, start }) {
  return [...text2.matchAll(/[^/]+/g)].map(({ 0: part, index }) => {
    return { text: part, start: start + index, end: start + index + part.length };
  });
}
function firstLetter({ text: text2, start }) {
  return start + text2.search(/[\p{L}\p{N}]/u);
}
var notSpelt = new RegExp("\\p{N}|\\p{Lu}.*\\p{Lu}", "u");
var Checker = class {
  #speller;
  #names;
  #answers = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  #suggestions = /* @__PURE__ */ new Map();
  constructor(speller, names) {
    this.#speller = speller;
    this.#names = names;
  }
  /** Whether a word may stand; one that is suspended (hälso- och) is the beginning or the end of a compound. */
  isRight(word3, isSuspended) {
    if (isSuspended && (this.#isKnown(`${word3}-`) || this.#isKnown(word3.replace(/s$/, "")))) return true;
    const known = this.#answers.get(word3);
    if (known !== void 0) return known;
    const answer = this.#isKnownWhole(word3) || this.#arePartsKnown(word3);
    this.#answers.set(word3, answer);
    return answer;
  }
  /** The words that may have been meant, the likeliest first. */
  suggest(word3) {
    const known = this.#suggestions.get(word3);
    if (known) return known;
    if (this.#suggestions.size >= mostSuggestions) return [];
    const near = nearSpellings(word3, (other) => this.#isKnown(other), shownSuggestions);
    this.#suggestions.set(word3, near);
    return near;
  }
  #isKnownWhole(word3) {
    if (notSpelt.test(word3) || [...word3].length < 2 || isAbbreviation(word3)) return true;
    if (this.#isKnown(word3) || isFormOfName(word3, this.#names, (part) => this.#isKnown(part))) return true;
    return isCompound(word3, (part) => this.#isKnown(part));
  }
  /** PUB-avtal, VGR:s: each part stands by itself. */
  #arePartsKnown(word3) {
    const parts2 = word3.split(/[-‑:'’]/u);
    if (parts2.length === 1) return false;
    return parts2.every((part) => endings2.has(part) || this.isRight(part, true));
  }
  #isKnown(word3) {
    const known = this.#known.get(word3) ?? this.#speller.isKnown(word3);
    this.#known.set(word3, known);
    return known;
  }
};
var endings2 = /* @__PURE__ */ new Set([
  "",
  "s",
  "n",
  "en",
  "et",
  "ar",
  "er",
  "arna",
  "erna",
  "ns",
  "ens",
  "ets"
]);

// src/rules/template-and-looks.ts
var templateAndLooks = {
  code: "report/template-and-looks",
  checkProgramme({ programme }) {
    if (!rangeInProgramme(programme, "/layout/template")) return [];
    return ["font", "colours", "margins"].flatMap((key) => {
      if (!rangeInProgramme(programme, `/layout/${key}`)) return [];
      return [diagnose("report/template-and-looks", { key }, layoutPlace(programme, key))];
    });
  }
};

// src/rules/report-words.ts
function reportWords(texts, terms) {
  const vocabulary = /* @__PURE__ */ new Map();
  const spell = (text2) => {
    const spelt = vocabulary.get(text2) ?? { text: text2, key: keyOf(text2) };
    vocabulary.set(text2, spelt);
    return spelt;
  };
  return texts.flatMap((prose) => prose.passages.flatMap((passage) => wordsIn(prose, passage, terms, spell)));
}
function wordsIn(prose, passage, terms, spell) {
  const own = passage.ownWords;
  const decided = terms.usesIn(passage).filter((use) => use.problem !== void 0 || use.count > 1);
  const words2 = [];
  let next = 0;
  let before3 = -1;
  for (const { text: found, start, end: end2 } of findPlainWords(own)) {
    while ((decided[next]?.end ?? own.length) <= start) next += 1;
    if ((decided[next]?.start ?? own.length) < end2) continue;
    const { text: text2, key } = spell(found);
    const isInside = text2.charAt(0) === text2.charAt(0).toLowerCase() || isInsideSentence(own, start);
    const isNext = start === before3 + 1 && own.charAt(before3) === " ";
    words2.push({ prose, passage, start, end: end2, text: text2, key, isInside, isNext });
    before3 = end2;
  }
  return words2;
}

// src/rules/spelling-pair.ts
function addTo(places, key, place) {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}
function pairWithCommonest(kind, spellings) {
  const [kept, ...others] = [...spellings].sort((a, b) => b.length - a.length);
  return kept ? others.map((other) => ({ kind, kept, other })) : [];
}

// src/rules/phrase-capitals.ts
function findCapitalPairs(words2, headings) {
  const phrases = /* @__PURE__ */ new Map();
  for (const [first, second] of pairsOf(words2))
    if (isCapital(first.text) || isCapital(second.text)) phrases.set(phraseKey(first, second), /* @__PURE__ */ new Map());
  for (const [first, second] of pairsOf(words2)) {
    const { prose, passage, start } = first;
    const text2 = `${first.text} ${second.text}`;
    const spellings = phrases.get(phraseKey(first, second));
    if (spellings) addTo(spellings, text2, { prose, passage, start, end: second.end, text: text2 });
  }
  const named = headings.map((heading2) => ` ${heading2.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, " ")} `);
  return [...phrases].flatMap(([phrase, spellings]) => {
    if (spellings.size < 2 || named.some((heading2) => heading2.includes(` ${phrase} `))) return [];
    return pairWithCommonest("capitals", [...spellings.values()]).filter(isOneName);
  });
}
function* pairsOf(words2) {
  for (const [index, second] of words2.entries()) {
    const first = words2[index - 1];
    if (first?.isInside && second.isNext && isOrdinary(first) && isOrdinary(second)) yield [first, second];
  }
}
function isOrdinary({ text: text2 }) {
  return text2.length > 3 && new RegExp("^\\p{L}\\p{Ll}+$", "u").test(text2);
}
function phraseKey(first, second) {
  return `${first.key} ${second.key}`;
}
function isCapital(word3) {
  return new RegExp("^\\p{Lu}", "u").test(word3);
}
function isOneName({ kept, other }) {
  const text2 = kept[0]?.text ?? "";
  const capitals = /* @__PURE__ */ new Set([capitalsOf(text2), capitalsOf(other[0]?.text ?? "")]);
  if (capitals.has("both")) return !capitals.has("none");
  const [first = "", second = ""] = text2.toLowerCase().split(" ");
  return capitals.has("first") && capitals.has("none") && first.endsWith("a") && isDefinite(second);
}
function capitalsOf(phrase) {
  const [first = "", second = ""] = phrase.split(" ");
  if (isCapital(first)) return isCapital(second) ? "both" : "first";
  return isCapital(second) ? "second" : "none";
}

// src/rules/split-words.ts
var fewestLetters = 8;
var fewestWithHyphen = 6;
function findSplitPairs(words2, groups) {
  const splits = /* @__PURE__ */ new Map();
  for (const [index, second] of words2.entries()) {
    const first = words2[index - 1];
    if (!first || !second.isNext) continue;
    const key = first.key + second.key;
    const compounds = key.length < fewestWithHyphen ? void 0 : groups.get(key);
    const compound = compounds && commonest(compounds)[0]?.text;
    if (compound === void 0 || !isSplit(first, second, compound)) continue;
    const { prose, passage, start } = first;
    addTo(splits, key, { prose, passage, start, end: second.end, text: `${first.text} ${second.text}` });
  }
  return [...splits].map(([key, other]) => {
    return { kind: "compound", kept: commonest(groups.get(key) ?? []), other };
  });
}
function commonest(words2) {
  const spellings = /* @__PURE__ */ new Map();
  for (const word3 of words2) addTo(spellings, word3.text, word3);
  return pairWithCommonest("compound", [...spellings.values()])[0]?.kept ?? words2;
}
function isSplit(first, second, compound) {
  const before3 = first.text.toLowerCase();
  if (new RegExp("^\\p{N}+$", "u").test(before3) || new RegExp("^\\p{N}", "u").test(second.text) || functionWords.has(before3)) return false;
  if (/^[-‑]/.test(compound.slice(first.text.length))) {
    return !new RegExp("^\\p{Lu}", "u").test(second.text);
  }
  if (compound.length < fewestLetters || first.text.length < 3 || second.text.length < 3) return false;
  if (looseFirstParts.has(before3) || isAdjective(before3)) return false;
  const isName = new RegExp("^\\p{Lu}", "u").test(compound) && new RegExp("^\\p{Lu}", "u").test(first.text) && first.isInside;
  return isName || isBound(before3) || isClearlyNoun(second.key);
}
function isAdjective(word3) {
  return /(?:ig|isk|iv|al|ell|är|ad|bar|sam|ant|ent|[^aeiouyåäö]t|a)$/.test(word3);
}

// src/rules/word-spellings.ts
var fewestLetters2 = 4;
var fewestWithHyphen2 = 5;
function findWordPairs(groups) {
  return [...groups].flatMap(([key, words2]) => {
    const [first] = words2;
    if (!first || words2.every(({ text: text2 }) => text2 === first.text)) return [];
    if ((key.match(new RegExp("\\p{L}", "gu"))?.length ?? 0) < fewestLetters2) return [];
    const spellings = /* @__PURE__ */ new Map();
    for (const word3 of words2) addTo(spellings, formOf(word3.text), word3);
    return pairWithCommonest("word", [...spellings.values()]).filter(isOneWord);
  });
}
function formOf(text2) {
  return text2.charAt(0).toLowerCase() + text2.slice(1).replaceAll("\u2011", "-");
}
function isOneWord({ kept, other }) {
  const [a = "", b = ""] = [kept[0]?.text, other[0]?.text];
  const isSameShape = a.length === b.length;
  if (isSameShape) return [a, b].some((text2) => new RegExp("\\p{Ll}[-\u2011]?\\p{Lu}", "u").test(text2));
  return [a, b].every(
    (text2) => text2.replace(/[^\p{L}]/gu, "").length >= fewestWithHyphen2 && !isShouted(text2)
  );
}
function isShouted(text2) {
  return text2 === text2.toUpperCase();
}

// src/rules/two-spellings.ts
var clearly = 2;
function findTwoSpellings(words2, headings, isOwn) {
  const groups = /* @__PURE__ */ new Map();
  for (const word3 of words2) addTo(groups, word3.key, word3);
  const pairs = [
    ...findSplitPairs(words2, groups),
    ...findWordPairs(groups),
    ...findCapitalPairs(words2, headings)
  ];
  return withoutOverlaps2(pairs.flatMap((pair) => pointAt(pair, isOwn)));
}
function pointAt({ kind, kept, other }, isOwn) {
  const [firstKept, firstOther] = [kept[0], other[0]];
  if (!firstKept || !firstOther) return [];
  const isCompound3 = kind === "compound";
  const own = other.filter(isOwn);
  if (own.length === 0) {
    const [at] = kept;
    return at && kept.every(isOwn) ? [{ at, elsewhere: firstOther, right: void 0, isCompound: isCompound3, isClear: false }] : [];
  }
  const isClear = kept.length >= clearly && kept.length >= clearly * other.length;
  return own.map((at) => {
    const right = kind === "capitals" ? firstKept.text : withFirstOf(at.text, firstKept.text);
    const isKnown = isClear || isCompound3;
    return { at, elsewhere: firstKept, right: isKnown ? right : void 0, isCompound: isCompound3, isClear };
  });
}
function withFirstOf(written, right) {
  if (new RegExp(".\\p{Lu}", "u").test(right)) return right;
  const first = right.charAt(0);
  return (new RegExp("^\\p{Lu}", "u").test(written) ? first.toUpperCase() : first.toLowerCase()) + right.slice(1);
}
function withoutOverlaps2(found) {
  const taken = /* @__PURE__ */ new Map();
  return found.filter(({ at: { passage, start, end: end2 } }) => {
    const offsets2 = taken.get(passage) ?? /* @__PURE__ */ new Set();
    taken.set(passage, offsets2);
    const own = Array.from({ length: end2 - start }, (_, index) => start + index);
    if (own.some((offset) => offsets2.has(offset))) return false;
    for (const offset of own) offsets2.add(offset);
    return true;
  });
}

// src/rules/term-variant.ts
var termVariant = {
  code: "text/term-variant",
  language: "sv",
  checkProgramme({ programme, terms }) {
    const own = introductionTexts(programme);
    return [
      ...own.flatMap((prose) => checkTerms(prose, terms)),
      ...checkSpellings(introductionPieces(programme), own, terms)
    ];
  },
  checkMonth({ programme, terms, month: month2, report: report3 }) {
    const own = monthTexts(month2).map(({ prose }) => prose);
    const pieces = [...introductionPieces(programme), ...workstreamPieces(report3)];
    return [...own.flatMap((prose) => checkTerms(prose, terms)), ...checkSpellings(pieces, own, terms)];
  }
};
var mark = /[\\`*_[\]<>#|&~!]/;
function checkTerms(prose, terms) {
  return prose.passages.flatMap(
    (passage) => terms.usesIn(passage).flatMap((use) => {
      const { problem, right, lacksEnding, isCertain } = use;
      if (problem === void 0) return [];
      const written = passage.words.slice(use.start, use.end);
      const params = { written, problem, right, isInflected: lacksEnding };
      const fix = isCertain && !mark.test(right) ? replaceWords(prose, passage, use, right) : void 0;
      return [diagnose("text/term-variant", params, placeOf(prose, passage, use), { fix })];
    })
  );
}
function checkSpellings(pieces, own, terms) {
  const texts = pieces.flatMap((piece) => piece.kind === "text" ? [piece.prose] : []);
  const words2 = reportWords(texts, terms);
  const headings = pieces.flatMap((piece) => piece.kind === "heading" ? [piece.words] : []);
  const ownTexts = new Set(own);
  return findTwoSpellings(words2, headings, ({ prose }) => ownTexts.has(prose)).map(pointOut);
}
function pointOut({ at, elsewhere, right, isCompound: isCompound3, isClear }) {
  const otherFile = elsewhere.prose.source.file.path;
  const params = {
    written: at.text,
    problem: "two-spellings",
    other: elsewhere.text,
    otherFile: otherFile === at.prose.source.file.path ? void 0 : otherFile,
    otherLine: lineOf2(elsewhere.prose, elsewhere.passage, elsewhere),
    right,
    isCompound: isCompound3
  };
  const fix = isClear && right !== void 0 ? replaceWords(at.prose, at.passage, at, right) : void 0;
  return diagnose("text/term-variant", params, placeOf(at.prose, at.passage, at), { fix });
}

// src/rules/unanswered-follow-up.ts
var unansweredFollowUp = {
  code: "report/unanswered-follow-up",
  checkMonth({ month: month2 }) {
    return month2.files.flatMap(
      ({ path: path2, entry }) => (entry?.followUp ?? []).flatMap(({ planned, outcome }, index) => {
        if (outcome !== void 0) return [];
        const place = { file: path2, ...rangeAt(entry, `/followUp/${index}/planned`) };
        return [diagnose("report/unanswered-follow-up", { planned }, place)];
      })
    );
  }
};

// src/model/fill-variables.ts
var variables = ["period", "month", "nextPeriod", "nextMonth"];
function fillVariables(text2, period, language) {
  const next = shiftPeriod(period, 1);
  const values = {
    period: formatPeriod(period, language),
    month: formatMonth(period, language),
    nextPeriod: formatPeriod(next, language),
    nextMonth: formatMonth(next, language)
  };
  return variables.reduce((filled, name) => filled.replaceAll(`{${name}}`, values[name]), text2);
}

// src/rules/unknown-variable.ts
var pointers = ["/title", "/overview", "/headings/summary", "/headings/plan"];
var unknownVariable = {
  code: "report/unknown-variable",
  checkProgramme({ programme }) {
    const all = [...pointers, ...headingPointers(programme.introduction, "/introduction")];
    return all.flatMap((pointer) => {
      const text2 = textAt(programme.source, pointer);
      if (!text2) return [];
      return [...text2.value.matchAll(/\{([^{}]*)\}/g)].flatMap((match) => {
        const variable = match[1] ?? "";
        if (variables.includes(variable)) return [];
        const range = rangeInFile(text2, match.index, match.index + match[0].length);
        return [
          diagnose(
            "report/unknown-variable",
            { variable, known: variables },
            { file: text2.file.path, range, pointer }
          )
        ];
      });
    });
  }
};
function headingPointers(sections, pointer) {
  return sections.flatMap(({ sections: nested }, index) => [
    `${pointer}/${index}/heading`,
    ...headingPointers(nested, `${pointer}/${index}/sections`)
  ]);
}

// src/rules/unknown-workstream.ts
var unknownWorkstream = {
  code: "report/unknown-workstream",
  checkMonth({ programme, month: month2 }) {
    const known = new Set(programme.workstreams.map(({ id }) => id));
    const present = new Set(month2.files.map(({ id }) => id));
    return month2.files.filter(({ id, entry }) => !known.has(id) && !(entry && known.has(entry.workstream))).map(({ path: path2, id, entry }) => {
      const typed = entry?.workstream ?? id;
      const free = [...known].filter((candidate) => !present.has(candidate));
      const params = { id: typed, suggestion: nearest(typed.toLowerCase(), free), known: [...known] };
      return diagnose("report/unknown-workstream", params, {
        file: path2,
        ...rangeOfKey(entry, "workstream")
      });
    });
  }
};

// src/rules/unmatched-follow-up.ts
var unmatchedFollowUp = {
  code: "report/unmatched-follow-up",
  checkMonth({ programme, month: month2, previous }) {
    const before3 = new Map(previous?.files.map(({ id, entry }) => [id, entry]));
    return month2.files.flatMap(({ id, path: path2, entry }) => {
      const earlier = before3.get(id);
      return entry && earlier ? checkFollowUp(path2, entry, earlier, programme.language) : [];
    });
  }
};
function checkFollowUp(file, entry, earlier, language) {
  const written = entry.followUp.map(({ planned }) => planned);
  if (written.length === 0) return [];
  const expected = expectedItems(earlier.plan, earlier.followUp, language).map(({ planned }) => planned);
  if (expected.length === 0) return [];
  const same = pairSame(written, expected);
  const meant = pairAlike(written, expected, language);
  const unplanned = written.flatMap((planned, index) => {
    if (same[index] !== void 0) return [];
    const place2 = { file, ...rangeAt(entry, `/followUp/${index}/planned`) };
    const original = expected[meant[index] ?? -1];
    return [diagnose("report/unmatched-follow-up", { problem: "unplanned", planned, original }, place2)];
  });
  const answered = new Set(meant);
  const [first, ...others] = expected.filter((_, index) => !answered.has(index));
  if (first === void 0) return unplanned;
  const range = findPair(entry.source.root, "followUp")?.keyRange;
  const place = { file, pointer: "/followUp", ...range ? { range } : {} };
  const params = { problem: "missing", planned: first, more: others.length };
  return [diagnose("report/unmatched-follow-up", params, place), ...unplanned];
}

// src/rules/unsupported-markup.ts
var unsupportedMarkup = {
  code: "text/unsupported-markup",
  ...checkEachText(checkText10)
};
function checkText10({ source, parsed }) {
  return parsed.unsupported.map(({ markup, start, end: end2 }) => {
    const place = { file: source.file.path, range: rangeInFile(source, start, end2), pointer: source.pointer };
    return diagnose("text/unsupported-markup", { markup }, place);
  });
}

// src/rules/workstream-mismatch.ts
var workstreamMismatch = {
  code: "report/workstream-mismatch",
  checkMonth({ programme, month: month2 }) {
    const known = new Set(programme.workstreams.map(({ id }) => id));
    const present = new Set(month2.files.map(({ id }) => id));
    return month2.files.flatMap(({ path: path2, id, entry }) => {
      if (!entry || entry.workstream === id || !(known.has(id) || known.has(entry.workstream))) return [];
      const isTaken = present.has(entry.workstream);
      const params = { id: entry.workstream, fileId: id, isTaken };
      return [
        diagnose("report/workstream-mismatch", params, { file: path2, ...rangeOfKey(entry, "workstream") })
      ];
    });
  }
};

// src/language/month-words.ts
var sv = {
  names: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  name: /(?<![\p{L}\p{N}])(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![\p{L}\p{N}])/giu,
  certain: new RegExp("(?<!\\p{L})(?:i|under|av|den|\\d{1,2})\\s+$", "iu"),
  joint: /^[\s,/–-]*(?:\d{1,2}[\s–-]*)?(?:(?:och|eller|samt|respektive|till|till och med|t\.o\.m\.)\s+)?(?:(?:i|under|den)\s+)?(?:\d{1,2}\s+)?$/iu,
  year: /^\s*[,(]?\s*(?:år\s+)?(?:19|20)\d\d(?!\d)|^\s?[-–’']\s?\d\d(?!\d)|^\s+[2-3]\d(?![\d.:])/u,
  otherYear: new RegExp("(?<!\\p{L})(?:i fjol|(?:f\xF6rra|n\xE4sta|f\xF6reg\xE5ende|kommande) \xE5r(?:et)?s?|\xE5ret (?:innan|d\xE4rp\xE5|efter))(?!\\p{L})", "iu"),
  references: [
    new RegExp("(?<!\\p{L})(?:sedan|fr\xE5n|till|till och med|fr\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?|inf\xF6r|f\xF6re|efter|innan|\xE4n|mellan|senast|f\xF6rst|redan)\\s+(?:(?:och|med|den|i|under|slutet|b\xF6rjan|mitten|av|\\d{1,2})\\s+){0,4}$", "iu"),
    new RegExp("(?<!\\p{L})(?:sedan|efter|f\xF6re|inf\xF6r|innan)\\s+(?:[^\\s,;:.\u2013]+\\s+){1,3}(?:i|under|av|fr\xE5n)\\s+(?:(?:slutet|b\xF6rjan|mitten)\\s+av\\s+)?$", "iu"),
    new RegExp("(?<!\\p{L})fr\xE5n\\s+(?:[^\\s,;:.\u2013]+\\s+){1,2}i\\s+$", "iu"),
    new RegExp("(?<!\\p{L})(?:som|vilken|vilket|vilka|d\xE4r|n\xE4r)\\s+(?:[^\\s,;:.\u2013]+\\s+){1,5}$", "iu")
  ],
  coming: new RegExp("(?<!\\p{L})(?:kommer|ska|skall|planera(?:r|t|d|de|s|ts)?|bokat|bokats|bokad|bokade|v\xE4ntas|n\xE4sta|kommande|startar|b\xF6rjar|forts\xE4tter|blir)(?!\\p{L})", "iu")
};
var en = {
  names: "january february march april may june july august september october november december".split(" "),
  name: /(?<![\p{L}\p{N}])(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}])/gu,
  certain: new RegExp("(?<!\\p{L})(?:in|during|by|of|until|till|since|from|to|before|after|between|and|this|early|mid|late|\\d{1,2}(?:st|nd|rd|th)?)[\\s-]+$", "iu"),
  joint: /^[\s,/–-]*(?:\d{1,2}(?:st|nd|rd|th)?[\s–-]*)?(?:(?:and|or|to|through|until)\s+)?(?:(?:in|during)\s+)?(?:\d{1,2}\s+)?$/iu,
  year: /^,?\s*(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?[,(]?\s*(?:19|20)\d\d(?!\d)|^\s?[-–’']\s?\d\d(?!\d)/iu,
  otherYear: new RegExp("(?<!\\p{L})(?:last|next|previous|following) year(?!\\p{L})", "iu"),
  references: [
    new RegExp("(?<!\\p{L})(?:since|from|to|until|till|before|after|than|between|by|as of)\\s+(?:(?:the|in|early|mid|late|end|beginning|middle|of|\\d{1,2}(?:st|nd|rd|th)?)[\\s-]+){0,4}$", "iu"),
    new RegExp("(?<!\\p{L})(?:since|after|before|until|from)\\s+(?:[^\\s,;:.\u2013]+\\s+){1,4}(?:in|of|from)\\s+$", "iu"),
    new RegExp("(?<!\\p{L})(?:that|which|who|where|when)\\s+(?:[^\\s,;:.\u2013]+\\s+){1,5}$", "iu")
  ],
  coming: new RegExp("(?<!\\p{L})(?:will|shall|plan|plans|planned|scheduled|booked|expected|next|upcoming|starts|begins|continues)(?!\\p{L})", "iu")
};
var monthWords = { sv, en };

// src/language/find-months.ts
var reach2 = 80;
function findMonths(passage, language) {
  const words2 = monthWords[language];
  if (passage.search(words2.name) < 0) return [];
  return findSentences(passage).flatMap(
    ({ text: text2, start }) => findInSentence(text2, words2).map((group) => ({
      ...group,
      mentions: group.mentions.map((mention) => moved(mention, start))
    }))
  );
}
function moved({ text: text2, month: month2, start, end: end2 }, by) {
  return { text: text2, month: month2, start: start + by, end: end2 + by };
}
function findInSentence(sentence, words2) {
  const groups = joinMentions(sentence, findMentions(sentence, words2), words2);
  if (groups.length === 0) return [];
  const undated = groups.filter((group) => !words2.year.test(after2(sentence, group)));
  const isOtherYear = words2.otherYear.test(sentence) || countYears(sentence) > groups.length - undated.length;
  if (isOtherYear) return [];
  const isComing = words2.coming.test(sentence);
  return undated.map((mentions) => ({
    mentions,
    isReference: isReference(before2(sentence, mentions[0]?.start ?? 0), words2),
    isComing
  }));
}
function isReference(textBefore, { references }) {
  return references.some((reference2) => reference2.test(textBefore));
}
function findMentions(sentence, words2) {
  return [...sentence.matchAll(words2.name)].flatMap(({ 0: text2, index: start }) => {
    const end2 = start + text2.length;
    const month2 = words2.names.indexOf(text2.toLowerCase()) + 1;
    return isMonth(sentence, start, end2, words2) ? [{ text: text2, month: month2, start, end: end2 }] : [];
  });
}
function isMonth(sentence, start, end2, { certain: certain2 }) {
  const name = sentence.slice(start, end2);
  const rest2 = sentence.slice(end2, end2 + reach2);
  if (isCompound2(sentence, start, rest2) || name === name.toUpperCase() && name.length > 1) return false;
  if (!new RegExp("^\\p{Lu}", "u").test(name) || certain2.test(before2(sentence, start))) return true;
  if (name === "May") return start === 0 && new RegExp("^\\s+(?:was|is|has|had|saw|brought|went)(?!\\p{L})", "u").test(rest2);
  return !new RegExp("^\\s+\\p{Lu}\\p{Ll}", "u").test(rest2);
}
function isCompound2(sentence, start, rest2) {
  const next = new RegExp("^[-\u2011](\\p{L}+)", "u").exec(rest2)?.[1]?.toLowerCase();
  const previous = new RegExp("(\\p{L}+)[-\u2011]$", "u").exec(before2(sentence, start))?.[1]?.toLowerCase();
  return [next, previous].some((word3) => word3 !== void 0 && !isMonthName(word3) && word3 !== "mid");
}
function isMonthName(word3) {
  return Object.values(monthWords).some(({ names }) => names.includes(word3));
}
function joinMentions(sentence, mentions, { joint: joint2 }) {
  const groups = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const gap = sentence.slice(group?.at(-1)?.end ?? 0, mention.start);
    if (group && gap.length <= 24 && joint2.test(gap)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}
function countYears(sentence) {
  return [...sentence.matchAll(/(?<![\d-])(?:19|20)\d\d(?![\d-])/g)].length;
}
function before2(sentence, start) {
  return sentence.slice(Math.max(start - reach2, 0), start);
}
function after2(sentence, group) {
  const end2 = group.at(-1)?.end ?? 0;
  return sentence.slice(end2, end2 + reach2);
}

// src/rules/wrong-month.ts
var wrongMonth = {
  code: "text/wrong-month",
  checkMonth: ({ programme, month: month2 }) => monthTexts(month2).flatMap(
    ({ field, prose }) => field === "deviation" ? [] : checkText11(prose, field, month2.period, programme.language)
  )
};
var offsets = {
  summary: { right: [0], wrong: [1, -1, -2] },
  plan: { right: [1, 2, 3, 4, 5, 6], wrong: [0, -1, -2] }
};
function checkText11(prose, field, period, language) {
  const { right, wrong } = offsets[field];
  const found = prose.passages.flatMap(
    (passage) => findMonths(passage.ownWords, language).map((group) => ({
      passage,
      group,
      isRight: offsetsOf(group, period).some((offset) => right.includes(offset)),
      isWrong: offsetsOf(group, period).some((offset) => wrong.includes(offset))
    }))
  );
  const strays = found.filter(({ group, isRight, isWrong }) => isWrong && !isRight && !group.isReference);
  const judged = found.filter(({ group, isRight }) => isRight || !group.isReference);
  const isWhole = strays.length === judged.length && strays.some(({ group }) => !looksAhead(group, period));
  return strays.flatMap(
    ({ passage, group }) => group.mentions.flatMap((mention) => {
      const offset = offsetOf(mention.month, period);
      if (!wrong.includes(offset)) return [];
      const params = {
        field,
        month: mention.text,
        withYear: formatPeriod(shiftPeriod(period, offset), language),
        period: formatPeriod(shiftPeriod(period, field === "plan" ? 1 : 0), language),
        isWhole
      };
      const severity = isWhole ? "error" : "warning";
      return [diagnose("text/wrong-month", params, placeOf(prose, passage, mention), { severity })];
    })
  );
}
function looksAhead({ mentions, isComing }, period) {
  return isComing && mentions.some(({ month: month2 }) => offsetOf(month2, period) > 0);
}
function offsetsOf({ mentions }, period) {
  return mentions.map(({ month: month2 }) => offsetOf(month2, period));
}
function offsetOf(month2, period) {
  return (month2 - Number(period.slice(5)) + 17) % 12 - 5;
}

// src/rules/rule-list.ts
var rules = [
  missingEntry,
  unknownWorkstream,
  workstreamMismatch,
  duplicateEntry,
  periodMismatch,
  notReporting,
  contradiction,
  overdueMilestone,
  unansweredFollowUp,
  unmatchedFollowUp,
  brokenImage,
  duplicateWorkstream,
  reversedSpan,
  paleColour,
  brokenTemplate,
  templateAndLooks,
  unknownVariable,
  personalData,
  wrongMonth,
  placeholder,
  hiddenDeviation,
  copied,
  listAsText,
  linkAndImage,
  houseStyle,
  termVariant,
  abbreviation,
  spelling,
  readability,
  unsupportedMarkup
];

// src/workspace/find-misnamed-months.ts
import path from "node:path";
function findMisnamedMonths({ files, root }) {
  const items = files.listFolder(path.join(root, reportsFolder)) ?? [];
  return items.flatMap(({ name, kind }) => {
    const [, year = "", month2 = ""] = /^\s*(\d{4})[-_. ]?(\d{1,2})\s*$/.exec(name) ?? [];
    if (year === "" || kind === "folder" && parsePeriod(name) || kind === "file") return [];
    const expected = `${year}-${month2.padStart(2, "0")}`;
    const isTaken = items.some((item) => item.name === expected);
    return [diagnose("file/misnamed", { expected, isTaken }, { file: `${reportsFolder}/${name}` })];
  });
}

// src/workspace/load-reports.ts
function loadReports(workspace, periods, { rules: rules2 = rules, speller } = {}) {
  const read = workspace.readProgramme();
  const programme = read.value;
  const check = programme && rules2.length > 0 ? { programme, terms: new ProgrammeTerms(programme), rules: rules2, speller } : void 0;
  const ofProgramme = check ? [...findMisnamedMonths(workspace), ...checkProgramme(check)] : [];
  const reports = periods.map((period) => {
    const { value: month2, diagnostics, texts } = workspace.readMonth(period);
    const report3 = programme && month2 && buildReport(programme, month2);
    if (!check || !report3) return { period, report: report3, diagnostics, texts };
    const previous = workspace.readMonth(shiftPeriod(period, -1)).value;
    const found = checkMonth({ ...check, month: month2, report: report3, previous });
    return { period, report: report3, diagnostics: [...diagnostics, ...found], texts };
  });
  return {
    programme,
    reports,
    diagnostics: limitFindings([
      ...read.diagnostics,
      ...ofProgramme,
      ...reports.flatMap(({ diagnostics }) => diagnostics)
    ]),
    texts: new Map([read, ...reports].flatMap(({ texts }) => [...texts]))
  };
}

// src/source/decode-text.ts
import { isUtf8 } from "node:buffer";

// src/source/windows-1252.ts
var upperHalf = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";
function decodeWindows1252(bytes) {
  const text2 = Buffer.from(bytes).toString("latin1");
  return text2.replace(/[\u0080-\u009F]/g, (character) => upperHalf.charAt(character.charCodeAt(0) - 128));
}

// src/source/decode-text.ts
function decodeText(path2, bytes) {
  const encoding = wideEncoding(bytes);
  if (encoding)
    return { value: void 0, diagnostics: [diagnose("file/not-utf8", { encoding }, { file: path2 })] };
  if (isUtf8(bytes)) return { value: { path: path2, text: new TextDecoder().decode(bytes) }, diagnostics: [] };
  const start = new TextDecoder().decode(bytes.subarray(0, validPrefix(bytes))).length;
  const range = { start, end: start + 1 };
  return {
    value: void 0,
    diagnostics: [diagnose("file/not-utf8", { encoding: "windows-1252" }, { file: path2, range })]
  };
}
function decodeForQuoting(bytes) {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const good = validPrefix(bytes);
  return new TextDecoder().decode(bytes.subarray(0, good)) + decodeWindows1252(bytes.subarray(good));
}
function wideEncoding(bytes) {
  const [first, second, third, fourth] = bytes;
  const hasMark = first === 255 && second === 254 || first === 254 && second === 255;
  const sample = bytes.subarray(0, 64);
  const zeros = sample.reduce((count2, byte) => count2 + (byte === 0 ? 1 : 0), 0);
  const isWide = third === 0 && fourth === 0 || first === 0 && second === 0;
  if (isWide && sample.length >= 4 && zeros >= sample.length / 2) return "utf-32";
  return hasMark || sample.length >= 4 && zeros >= sample.length / 3 ? "utf-16" : void 0;
}
function validPrefix(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  return wholeCharacters(bytes, low);
}
function wholeCharacters(bytes, length) {
  let lead2 = length - 1;
  while (lead2 > 0 && lead2 > length - 4 && ((bytes[lead2] ?? 0) & 192) === 128) lead2 -= 1;
  const byte = bytes[lead2] ?? 0;
  const size = byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1;
  return lead2 + size > length ? Math.max(lead2, 0) : length;
}

export {
  assignPairs,
  createLikeness,
  findSentences,
  scaffoldWords,
  findScaffoldText,
  plainText,
  plainParagraphs,
  oneLine,
  expectedItems,
  pairAlike,
  findPair,
  scalarsIn,
  locate,
  pointerSteps,
  childPointer,
  plainValue,
  readText,
  rangeInFile,
  MarkdownText,
  buildProgramme,
  nameIn,
  proseAt,
  sectionTexts,
  reportingWorkstreams,
  buildDraft,
  countUnfinished,
  limitFindings,
  findIgnores,
  imagesIn,
  fillVariables,
  loadReports,
  decodeWindows1252,
  decodeText,
  decodeForQuoting
};
/*! Bundled license information:

markdown-it/dist/markdown-it.mjs:
  (*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT *)
*/
