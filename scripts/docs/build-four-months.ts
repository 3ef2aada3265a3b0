import { formatBlock } from "./run-millrep.ts";
import { SampleProgramme } from "./sample-programme.ts";

const names = "Test; Utbildning; Teknik och arkitektur; Införande; Support";

/** What each workstream writes, month by month: a summary and a plan. */
const texts: Readonly<Record<string, Readonly<Record<string, readonly [summary: string, plan: string]>>>> = {
  "2026-09": {
    test: [
      "Den första testomgången är klar, och leverantören har fått listan med felen.",
      "Vi kör den andra testomgången tillsammans med två vårdcentraler.",
    ],
    utbildning: [
      "Kursplanen är klar, och tolv lärare har anmält sig till höstens kurser.",
      "Vi utbildar de grupper som börjar först:\n\n- lärarna\n- cheferna på akuten",
    ],
    "teknik-och-arkitektur": [
      "Nätet på de fyra första vårdcentralerna är mätt och räcker till läsplattorna.",
      "Vi kopplar in läsplattorna på de fyra vårdcentralerna.",
    ],
    inforande: [
      "Vårdcentralerna har valt varsin person som leder arbetet på plats.",
      "Vi skriver tidplanen för våren och stämmer av den med vårdcentralerna.",
    ],
    support: [
      "Supporten har fått nya lokaler, och sex personer är anställda.",
      "Vi skriver rutinerna för hur ärenden tas emot och lämnas vidare.",
    ],
  },
  "2026-10": {
    test: [
      "Två vårdcentraler hjälpte till i den andra omgången, där vi hittade nio nya fel.",
      "Vi testar om det som leverantören har rättat.",
    ],
    utbildning: [
      "Lärarna har gått sin första kurs, men kursen för cheferna fick vänta.",
      "Vi håller kursen för cheferna och bokar lokaler för våren.",
    ],
    "teknik-och-arkitektur": [
      "Läsplattorna är inkopplade på tre av de fyra vårdcentralerna.",
      "Vi kopplar in den fjärde vårdcentralen när nätuttagen är på plats.",
    ],
    inforande: [
      "Tidplanen för våren är skriven, och alla vårdcentraler har läst den.",
      "Vi går igenom tidplanen med cheferna på sjukhuset.",
    ],
    support: [
      "Rutinerna är skrivna, och personalen har provat dem i en vecka.",
      "Vi öppnar telefonen för frågor från de fyra vårdcentralerna.",
    ],
  },
  "2026-11": {
    test: [
      "Leverantören har rättat sju av de nio felen, och rättningarna fungerar.",
      "Vi planerar den sista testomgången med leverantören och tre sjukhus.",
    ],
    utbildning: [
      "Cheferna på akuten är utbildade, och lokalerna för våren är bokade.",
      "Vi skickar ut kallelser till alla som ska gå vårens kurser.",
    ],
    "teknik-och-arkitektur": [
      "Den fjärde vårdcentralen är inkopplad, och alla läsplattor fungerar.",
      "Vi mäter nätet på de fem vårdcentraler som står på tur.",
    ],
    inforande: [
      "Cheferna på sjukhuset har gått igenom tidplanen och vill börja i mars.",
      "Vi räknar om tidplanen så att sjukhuset kan börja i mars.",
    ],
    support: [
      "Telefonen är öppen, och vi har svarat på fyrtio frågor från vårdcentralerna.",
      "Vi sammanställer frågorna och lämnar över arbetet till förvaltningen.",
    ],
  },
  "2026-12": {
    test: [
      "Den sista testomgången är planerad, och tre sjukhus deltar i den.",
      "Vi kör den sista testomgången under två veckor i januari.",
    ],
    utbildning: [
      "Kallelserna är skickade, och över hälften av deltagarna har svarat.",
      "Vi påminner dem som inte har svarat och håller de första kurserna.",
    ],
    "teknik-och-arkitektur": [
      "Nätet på de fem vårdcentralerna är mätt, och två av dem behöver fler uttag.",
      "Vi beställer uttagen och kopplar in de tre andra vårdcentralerna.",
    ],
    inforande: [
      "Den nya tidplanen är klar, och sjukhuset börjar den 1 mars 2027.",
      "Vi bokar de personer som ska hjälpa till på sjukhuset under starten.",
    ],
  },
};

const milestone = `milestones:
  - id: uttagen
    name: Alla vårdcentraler har nätuttag
    due: 2026-12-18
    done: nej
`;

/** Four months of a programme of five workstreams from an empty folder, by the names of their places in the office's page. */
export function buildFourMonths(): Promise<Record<string, string>> {
  return SampleProgramme.playEmpty(async (office) => {
    const steps: Record<string, string> = {};
    const show = async (commandLine: string): Promise<string> => formatBlock(await office.show(commandLine));
    const write = (period: string, ...ids: readonly string[]): void => {
      for (const id of ids) {
        const [summary = "", plan = ""] = texts[period]?.[id] ?? [];
        office.fill(period, id, { summary, plan, outcome: "klart" });
      }
    };
    const compile = async (period: string): Promise<string> => {
      office.today = new Date(`${period}-28T12:00:00`);
      return office.show("compile");
    };

    office.today = new Date("2026-09-01T12:00:00");
    steps["eget-program"] = await show(`init --programme "Program Norr" --workstreams "${names}"`);
    office.change("reports/programme.yaml", (text) =>
      text
        .replace("# deadline: 5", "deadline: 5")
        .replace(
          "    name: Support\n",
          "    name: Support\n    lead: Cilla Ceder\n    email: cilla.ceder@example.org\n",
        ),
    );
    office.today = new Date("2026-10-02T12:00:00");
    write("2026-09", "test", "utbildning", "inforande");
    office.fill("2026-09", "teknik-och-arkitektur", {
      summary: texts["2026-09"]?.["teknik-och-arkitektur"]?.[0] ?? "",
      plan: undefined,
      outcome: "klart",
    });
    steps["vem-saknas"] = await show("status --remind");
    write("2026-09", "teknik-och-arkitektur", "support");
    office.change("reports/2026-09/teknik-och-arkitektur.yaml", (text) => `${text}\n${milestone}`);
    steps["forsta-manaden"] = formatBlock(await compile("2026-10"));

    steps["andra-manaden"] = await show("init");
    steps["foljer-med"] = formatBlock(
      office.quote("reports/2026-10/teknik-och-arkitektur.yaml", /^milestones:.*?(?=\n\n)/ms),
      "yaml",
    );
    steps["ingen-till"] = await show("init");
    write("2026-10", ...Object.keys(texts["2026-10"] ?? {}));
    office.change("reports/2026-10/teknik-och-arkitektur.yaml", (text) =>
      text.replace(/^milestones:.*?\n\n/ms, "").replace("outcome: klart", "outcome: delvis klart"),
    );
    steps["borta"] = await show("validate");
    office.change(
      "reports/2026-10/teknik-och-arkitektur.yaml",
      (text) => `${text}\n${milestone.replace("12-18", "11-30")}`,
    );
    const months = [await compile("2026-11")];

    await office.run("init");
    write("2026-11", ...Object.keys(texts["2026-11"] ?? {}));
    office.change("reports/2026-11/teknik-och-arkitektur.yaml", (text) =>
      text.replace("done: nej", "done: ja"),
    );
    months.push(await compile("2026-12"));

    await office.run("init");
    office.change("reports/programme.yaml", (text) =>
      text.replace("    name: Support\n", "    name: Support\n    until: 2026-11\n"),
    );
    steps["slutar"] = await show("validate --verbose reports/2026-12/support.yaml");
    office.remove("reports/2026-12/support.yaml");
    write("2026-12", ...Object.keys(texts["2026-12"] ?? {}));
    months.push(await compile("2026-12"));
    steps["fyra-manader"] = formatBlock(
      [...months, `${firstLines(await office.show("diff 2026-09 2026-12"), 12)}\n…`].join("\n\n"),
    );
    return steps;
  });
}

function firstLines(text: string, count: number): string {
  return text.split("\n").slice(0, count).join("\n");
}
