import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import {
  closeAll,
  goTo,
  newWorkbook,
  openPage,
  openWorkbench,
  type OpenWorkbench,
  paste,
  texts,
} from "./page";

jest.setTimeout(240_000);

const ACT = { timeout: 60_000 };

/** A list as it is pasted; the one area is over three of its limits. */
const LIST = [
  "År\tKommune\tBoligområde\tAntal beboere\tAndel udenfor arbejdsmarkedet\tAndel dømte\tAndel med grundskole\tIndkomst\tAndel indvandrere og efterkommere",
  "2014\tOdense\tVollsmose\t8712\t44,9\t1,7\t73,5\t54,1\t76,8",
].join("\n");

let bench: OpenWorkbench;
beforeEach(async () => (bench = await openWorkbench()));
afterEach(() => bench.close());
afterAll(closeAll);

async function pane(page: Page): Promise<Frame> {
  const inside = page.frameLocator("iframe");
  await inside.getByRole("navigation").first().waitFor(ACT);
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
}

test("from an area's exceeded criteria to three measures in the plan in under ten clicks", async () => {
  const { page } = bench;
  await newWorkbook(page);
  await goTo(page, "A1");
  await paste(page, LIST);
  const frame = await pane(page);
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    await frame
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click(ACT);
    clicks += 1;
  };
  // The parts open with their first page: the criteria, the toolbox.
  await click("Områderne");
  await click("Brug markeringen");
  await click("Vollsmose");
  await click("Brug som udgangspunkt");
  await click("Værktøjer");
  for (const name of ["Fremskudt beskæftigelsesindsats", "Lektiecafé", "Gældsrådgivning"]) {
    await click(`Føj til planen: ${name}`);
    await frame.getByText("Føjet til planen.").nth(0).waitFor(ACT);
    await frame
      .getByText(new RegExp(`Budgetlinjen »${name}«`))
      .first()
      .waitFor(ACT);
  }
  expect(clicks).toBeLessThan(10);
  expect((await texts(page, "A6:C8", "Aktiviteter")).map(([id, name]) => [id, name])).toEqual([
    ["A1", "Fremskudt beskæftigelsesindsats"],
    ["A2", "Lektiecafé"],
    ["A3", "Gældsrådgivning"],
  ]);
  const [first] = await texts(page, "A6:I6", "Indikatorer");
  expect(first).toEqual(expect.arrayContaining(["I1", "faldende", "44,9", "2014", "40"]));
});

test("the pages Værktøjskasse and Udlejning hold at 320 px, in the dark and in high contrast, without a finding", async () => {
  const { page } = bench;
  const frame = await pane(page);
  const element = await frame.frameElement();
  await element.evaluate((node) => {
    (node as HTMLElement).style.width = "320px";
    (node as HTMLElement).style.minWidth = "320px";
  });
  // Where Office says nothing of its theme, as Excel on the web, the pane follows the system.
  await frame.evaluate(() =>
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      get: () => undefined,
    }),
  );
  for (const look of [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "active" },
  ] as const) {
    await page.emulateMedia(look);
    for (const name of ["Værktøjskasse", "Udlejning"]) {
      await openPage(frame, name);
      await frame.getByRole("heading", { level: 2 }).first().waitFor(ACT);
      const over = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([look.colorScheme, look.forcedColors, name, over]).toEqual([
        look.colorScheme,
        look.forcedColors,
        name,
        0,
      ]);
      const ground = await frame.evaluate(
        () =>
          getComputedStyle(document.querySelector("main")?.closest("[class*=fui]") ?? document.body)
            .backgroundColor,
      );
      const dark = Number(/\d+/.exec(ground)?.[0]) < 128;
      expect([look.colorScheme, look.forcedColors, dark]).toEqual([
        look.colorScheme,
        look.forcedColors,
        look.colorScheme === "dark",
      ]);
      await frame.evaluate(axe.source);
      const found = await frame.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: {
              run: () => Promise<{
                violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
              }>;
            };
          }
        ).axe.run();
        return violations.map(
          ({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
        );
      });
      expect([look.colorScheme, look.forcedColors, ...found]).toEqual([
        look.colorScheme,
        look.forcedColors,
      ]);
    }
  }
});
