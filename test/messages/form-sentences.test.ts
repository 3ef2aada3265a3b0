import { expect, test } from "@jest/globals";
import { mailWords } from "../../src/messages/mail-words.ts";
import { messagesIn } from "../../src/messages/messages-in.ts";

const [one, two] = [["soki"], ["soki", "test"]];
const file = (id: string): string => `2023-05-${id}.docx`;

test("what form says fits one form and several, in Swedish", () => {
  const { written, unchanged, kept, mails, handedIn } = messagesIn("sv").form;
  expect(written("forms", two)).toBe("Skrev 2 formulär i forms: soki och test.");
  expect(unchanged("forms", one)).toBe("1 formulär i forms var redan som det ska: soki.");
  expect(kept(two.map(file))).toBe(
    "Skrevs inte över, för filerna är inte längre som millrep skrev dem: 2023-05-soki.docx och 2023-05-test.docx.\n" +
      "Flytta dem, eller skriv över med --force.",
  );
  expect(mails("forms", one)).toMatch(/^1 mejl i forms: soki\. Öppna det och skicka själv/);
  expect(mails("forms", two)).toMatch(/^2 mejl i forms: soki och test\. Öppna dem och skicka själv/);
  expect(handedIn(two, "2023-05")).toMatch(/soki och test\.\n.*: millrep form 2023-05 soki$/);
});

test("what form says fits one form and several, in English", () => {
  const { written, unchanged, kept, mails, broken, notMade, unreadableLastPlan, handedIn } =
    messagesIn("en").form;
  expect(written("forms", one)).toBe("Wrote 1 form in forms: soki.");
  expect(written("forms", two)).toBe("Wrote 2 forms in forms: soki and test.");
  expect(unchanged("forms", one)).toBe("1 form in forms was as wanted already: soki.");
  expect(unchanged("forms", two)).toBe("2 forms in forms were as wanted already: soki and test.");
  expect(kept(one.map(file))).toBe(
    "Not overwritten, because the file is no longer as millrep wrote it: 2023-05-soki.docx.\n" +
      "Move it, or overwrite with --force.",
  );
  expect(kept(two.map(file))).toBe(
    "Not overwritten, because the files are no longer as millrep wrote them: 2023-05-soki.docx and 2023-05-test.docx.\n" +
      "Move them, or overwrite with --force.",
  );
  expect(mails("forms", one)).toMatch(/^1 mail in forms: soki\. Open it and send it yourself/);
  expect(mails("forms", two)).toMatch(/^2 mails in forms: soki and test\. Open them and send them yourself/);
  expect(broken(two)).toMatch(/^No form for soki and test: the entry has errors/);
  expect(notMade("2023-05")).toMatch(/: millrep init 2023-05$/);
  expect(unreadableLastPlan("a.yaml", "soki")).toMatch(
    /^a\.yaml has errors .* the form for soki has neither/,
  );
  expect(handedIn(one, "2023-05")).toMatch(/: millrep form 2023-05 soki$/);
});

test("a mail names only what there is: a lead, a plan to follow up, a deadline", () => {
  const report = "Lägesrapport maj 2023";
  const bare = { lead: undefined, report, followedUp: undefined, deadline: undefined };
  const whole = { lead: "Anna", report, followedUp: "april 2023", deadline: "måndagen den 5 juni 2023" };
  expect(mailWords.sv.text(bare)).toMatch(/^Hej!\n/);
  expect(mailWords.sv.text(bare)).toContain(
    "välj i listorna.\n3. Spara filen och svara på det här mejlet med filen bifogad.\n",
  );
  expect(mailWords.sv.text(whole)).toMatch(/^Hej Anna!\n/);
  expect(mailWords.sv.text(whole)).toMatch(
    /i bidraget för april 2023 står där.*bifogad, senast måndagen den 5 juni 2023\.\n/s,
  );
  expect(mailWords.en.text(bare)).toMatch(/^Hello,\n.*in the lists\.\n3\. .* with the file attached\.\n/s);
  expect(mailWords.en.text({ ...whole, deadline: "Monday 5 June 2023" })).toMatch(
    /^Hello Anna,\n.*for april 2023 stands there.*, by Monday 5 June 2023\.\n/s,
  );
});
