/**
 * English words that Swedish texts about computers and projects borrow and that the lists of the commonest English words lack.
 * With a Swedish ending (repositoryt, headrar) or in a compound (licensheader) they are borrowed all the same.
 */
const borrowed: ReadonlySet<string> = new Set(
  `add-on admin adherence advisory advisories architect architecture assertion assessment audit backend backlog backup badge
  bandwidth benchmark blueprint boolean branch branches broker bugfix callback changelog chatbot checkout cloud cluster code
  commit compiler compliance consumer container cookie copyleft customer dashboard dataset debugging default dependencies
  dependency deploy deployment deprecated deprecation developer distroless docker downtime download editor endpoint enterprise
  failover feature feedback firewall firmware fork framework freemium frontend fullstack gateway governance guideline hackathon
  harmonized hardware hash header helpdesk hotfix identifier integer interface interoperable invocable issue kanban kernel
  latency library license lint linter listener lockfile login logging logout malware management markdown meetup merge
  microservice middleware mockup monitoring namespace newsletter observability offboarding onboarding open-source opensource
  outlook ownership package partnership patch path phishing pinning pipeline playbook plugin podcast powerpoint practice prefix
  premium property properties prompt provenance provider proxy publisher pull push python query queries queue ransomware readme
  rebase redirect refactoring release repo repository repositories request resolver response reusable review reviewer roadmap
  rollback rollout router runner runtime sandbox scan schema script scrum serverless service servicedesk session shell smishing
  software spoofing sprint squash stakeholder staging standup startup storage streaming string subscriber superuser supplier
  tag tagged tagging technologies technology template throughput ticket timeout toggle token tombstone tracing trigger
  triplestore typescript uncertified update upgrade uptime url usecase vendor versioning vocabularies vocabulary webhook
  webinar css web tutorial screenshot outbound webservice whitepaper widget wireframe workflow workspace escape wiki git docs`.split(
    /\s+/,
  ),
);

/** Swedish endings of borrowed nouns and verbs. */
const ending =
  /^(?:s|n|t|en|et|er|ar|arna|erna|orna|na|ns|ens|ets|ers|ars|a|ad|at|ade|as|ades|ats|are|aren|ing|ingen|ning|ningen|ningar)$/;

/** A shorter borrowed word in a compound may be a part of a Swedish word. */
const fewestInCompound = 6;
/** Short ones that compounds often have, and that no Swedish word has there. */
const shortInCompound: ReadonlySet<string> = new Set(["repo", "scan", "token", "proxy", "script"]);

/**
 * Whether a word in small letters is a borrowed English one, an inflection of one, or a compound of one with a known Swedish
 * word: repository, repositoryt, licensheaders.
 */
export function isBorrowed(word: string, isKnown: (part: string) => boolean): boolean {
  if (isForm(word)) return true;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    if (isPart(last, true) && (isKnown(first) || (cut > 4 && isKnown(first.replace(/s$/, ""))))) return true;
    if (isPart(first, false) && last.length > 3 && isKnown(last)) return true;
  }
  return false;
}

function isForm(word: string): boolean {
  if (borrowed.has(word)) return true;
  for (let cut = Math.max(word.length - 6, 3); cut < word.length; cut += 1) {
    if (!ending.test(word.slice(cut))) continue;
    const stem = word.slice(0, cut);
    // “headrar” drops the e of “header”, “provisioneras” of no word here.
    if (borrowed.has(stem) || borrowed.has(`${stem}e`) || borrowed.has(stem.replace(/r$/, "er"))) return true;
  }
  return false;
}

function isPart(part: string, isLast: boolean): boolean {
  const isLong =
    part.length >= fewestInCompound || [part, part.slice(0, -1)].some((one) => shortInCompound.has(one));
  return isLong && (borrowed.has(part) || (isLast && isForm(part)));
}
