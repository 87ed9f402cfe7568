import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { Outlet } from "../../src/workbench/page/outlet";
import {
  closeAll,
  openPage,
  openWorkbench,
  paneOf,
  texts,
  typeIn,
  type OpenWorkbench,
} from "./page";

jest.setTimeout(240_000);

const ACT = { timeout: 60_000 };

const button = (frame: Frame, name: string | RegExp) =>
  frame.getByRole("button", { name, exact: typeof name === "string" });

async function sheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

/** Types a row of cells from a cell on, each with Enter. */
async function row(
  page: Page,
  line: number,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, text] of Object.entries(cells)) await typeIn(page, `${column}${line}`, text);
}

async function charts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (window.udsatWorkbench as Outlet).model
      .charts("Diagrammer")
      .map(({ name }) => name)
      .sort(),
  );
}

/** Waits until the cells show these texts. */
async function shows(page: Page, address: string, expected: string[][]): Promise<void> {
  await page.waitForFunction(
    ([where, wanted]) =>
      JSON.stringify((window.udsatWorkbench as Outlet).texts(where ?? "")) === wanted,
    [address, JSON.stringify(expected)] as const,
    ACT,
  );
}

let bench: OpenWorkbench;
beforeAll(async () => (bench = await openWorkbench()));
afterAll(closeAll);

/** Another workbook in the same window, whose pane starts anew; what was not saved is let go. */
async function opened(page: Page, name: "Ny" | "Prøveplan"): Promise<Frame> {
  const before = page.frames().find((frame) => frame.url().includes("taskpane"));
  await page.getByRole("button", { name, exact: true }).click();
  const ask = page.locator("dialog.ask button[type=submit]");
  await ask.click({ timeout: 1000 }).catch(() => undefined);
  for (let left = 100; left > 0 && before && !before.isDetached(); left -= 1)
    await page.waitForTimeout(50);
  if (name === "Prøveplan") await page.getByRole("tab", { name: "Om prøveplanen" }).waitFor(ACT);
  return paneOf(page);
}

test("a plan writer's day: build, fill, break, mend, chart", async () => {
  const { page } = bench;
  const frame = await opened(page, "Ny");
  await openPage(frame, "Tjekliste");
  await frame.getByText("Der er ingen plan i projektmappen endnu.").waitFor(ACT);
  await button(frame, "Byg planens ark").click();
  await frame
    .getByText(
      /^Lavet: Overblik, Mål, Aktiviteter, Indikatorer, Målinger, Milepæle, Tjekliste, Frister\./,
    )
    .first()
    .waitFor(ACT);

  await sheet(page, "Mål");
  await row(page, 6, { B: "Formål", D: "Et trygt område" });
  await row(page, 7, { B: "Programmål", C: "M1", D: "Flere i job" });
  await row(page, 8, {
    B: "Konkret mål",
    C: "M2",
    D: "Færre ledige",
    E: "18-64-årige",
    F: "Ti i job om året",
  });
  // The ids come as the rows are typed; nobody presses anything for them.
  await shows(page, "A6:A8", [["M1"], ["M2"], ["M3"]]);

  await sheet(page, "Indikatorer");
  await row(page, 6, {
    B: "Ledige",
    C: "M3",
    D: "pct.",
    E: "faldende",
    F: "48",
    G: "2024",
    H: "40",
    I: "2028",
  });
  // An id typed alone is as good as the list's words, and the cells after it land where they were typed.
  await shows(page, "B6:I6", [["Ledige", "M3", "pct.", "faldende", "48", "2024", "40", "2028"]]);
  await shows(page, "A6:A7", [["I1"], [""]]);
  await sheet(page, "Mål");
  await typeIn(page, "A8", "M7");
  await frame.getByText(/Indikatorer, række 6: M3 findes ikke på arket Mål/).waitFor(ACT);
  await button(frame, "Gå til cellen").first().click();
  await page.waitForFunction(
    () => (window.udsatWorkbench as Outlet).selection().address === "C6",
    undefined,
    ACT,
  );
  await sheet(page, "Mål");
  await typeIn(page, "A8", "M3");
  await frame.getByText(/M3 findes ikke/).waitFor({ ...ACT, state: "detached" });

  await openPage(frame, "Diagrammer");
  await button(frame, "Opdater diagrammer").click();
  await frame
    .getByText(/1 indikator på arket Diagrammer: 1 nyt diagram/)
    .first()
    .waitFor(ACT);
  expect(await charts(page)).toEqual(["Udsat_indikator_I1"]);
  expect(bench.complaints).toEqual([]);
});

test("a manager's day: a new figure, the charts by one click, and the yearly report", async () => {
  const { page } = bench;
  const frame = await opened(page, "Prøveplan");
  await openPage(frame, "Mål og milepæle");
  await frame.getByRole("combobox", { name: "Rapporteringsår" }).selectOption("2025");
  await frame
    .getByText("Til indberetningen for 2025 mangler 1 måling (I3) og status på 1 milepæl (MP5).")
    .waitFor(ACT);
  await frame
    .getByText(/udbetalingerne af støtte stoppes/)
    .first()
    .waitFor(ACT);

  await sheet(page, "Målinger");
  const before = await charts(page);
  await row(page, 25, { A: "31-12-2025", B: "I3", C: "55" });
  await frame
    .getByText("Til indberetningen for 2025 mangler status på 1 milepæl (MP5).")
    .waitFor(ACT);

  await page.locator(".ribbon").getByRole("button", { name: "Opdater diagrammer" }).click();
  await frame
    .getByText(/6 indikatorer på arket Diagrammer: 0 nye diagrammer, 0 fjernet/)
    .first()
    .waitFor(ACT);
  expect(await charts(page)).toEqual(before);

  await button(frame, "Lav årsrapport 2025").click();
  await frame.getByText("Årsrapporten står på arket »Årsrapport 2025«.").first().waitFor(ACT);
  await sheet(page, "Årsrapport 2025");
  // I3: from 58.4 (2023) to 52 (2027): 55.2 at the end of 2025; 55 is better.
  const written = await texts(page, "A1:L50");
  expect(written[0]?.[0]).toMatch(/^Årsrapport 2025 · Helhedsplan Eksempelbakken/);
  expect(written.flat().join(" ")).toMatch(/den lokale medfinansiering er 23,43 pct\./);
  expect(written.find(([id]) => id === "I3")).toEqual([
    "I3",
    "Kun grundskole (30-59 år) (pct.)",
    "58,4",
    "55,2",
    "55",
    "52",
    "53%",
    "på sporet",
    "",
    "",
    "31-12-2025",
    "6",
  ]);
  expect(bench.complaints).toEqual([]);
});

test("a plan 2026-2029 from an empty workbook: its facts everywhere, its themes, and no error while it is typed", async () => {
  const { page } = bench;
  const frame = await opened(page, "Ny");
  // An empty workbook opens the pane where a plan begins.
  await frame.getByRole("heading", { level: 1, name: "Overblik" }).waitFor(ACT);
  const fill = (label: string, text: string): Promise<void> =>
    frame.getByLabel(label, { exact: true }).fill(text);
  await fill("Planens navn", "Helhedsplan Engen 2026-2029");
  await fill("Boligområde(r)", "Engen");
  await fill("Kommune", "Eksempelby Kommune");
  await fill("Første år", "2026");
  await fill("Sidste år", "2029");
  await button(frame, "Lav planens ark").click();
  await frame.getByText("Helhedsplan Engen 2026-2029").first().waitFor(ACT);

  await sheet(page, "Mål");
  await row(page, 6, { B: "Konkret mål", D: "Færre ledige", E: "18-64-årige" });
  await shows(page, "A6", [["M1"]]);
  await sheet(page, "Aktiviteter");
  await row(page, 6, { B: "Jobcafé", C: "M1", D: "Beskæftigelse" });
  await shows(page, "A6:D6", [["A1", "Jobcafé", "M1", "Beskæftigelse"]]);
  await sheet(page, "Milepæle");
  await row(page, 6, { B: "A1", C: "Caféen åbner", D: "Projektlederen", E: "01-09-2026" });
  await shows(page, "A6", [["MP1"]]);

  const { names, themes } = await page.evaluate(() => {
    const { model } = window.udsatWorkbench as Outlet;
    return {
      names: model.sheets(),
      themes: model
        .names()
        .filter(({ name }) => name === "Udsat_Plantemaer")
        .map(({ formula }) => formula),
    };
  });
  expect(themes).toHaveLength(1);
  const [, list = "", cells = ""] = /^='([^']+)'!(.+)$/.exec(themes[0] ?? "") ?? [];
  expect((await texts(page, cells.replace(/\$/g, ""), list)).flat()).toContain("Beskæftigelse");
  expect(names).toEqual(expect.arrayContaining(["Overblik", "Mål", "Tjekliste", "Frister"]));
  await openPage(frame, "Overblik");
  await frame
    .getByText(/Engen · Eksempelby Kommune/)
    .first()
    .waitFor(ACT);
  await frame.getByText("0 af 1 er nået").first().waitFor(ACT);
  // Nothing that was typed is an error.
  expect(await frame.getByText(/, række \d+/).count()).toBe(0);
  expect(bench.complaints).toEqual([]);
});

const PAGES = [
  "Kriterier",
  "Finansiering",
  "Tjekliste",
  "Mål og milepæle",
  "Diagrammer",
  "Værktøjskasse",
  "Udlejning",
];

/** What axe finds on the page that is open, with the colours a person chose or without. */
async function axeFindings(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  });
}

/** Folds everything out and waits until the page has read the plan. */
async function unfolded(frame: Frame, name: string): Promise<void> {
  await frame.getByRole("heading", { level: 1, name }).waitFor(ACT);
  if (name === "Finansiering") await frame.getByRole("meter").waitFor(ACT);
  else if (name !== "Kriterier")
    await frame.getByRole("heading", { level: 3 }).first().waitFor(ACT);
  await frame.evaluate(() =>
    document.querySelectorAll("details").forEach((fold) => (fold.open = true)),
  );
}

/** The years that head a row of a table and stand on more than one line. */
const brokenYears = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll("tbody th")].flatMap(({ firstChild, textContent }) => {
      if (!firstChild || !/^\d{4}$/.test(textContent ?? "")) return [];
      const text = document.createRange();
      text.selectNodeContents(firstChild);
      return text.getClientRects().length > 1 ? [textContent ?? ""] : [];
    }),
  );

/** How many rows of the grid are wholly in sight. */
const rowsInSight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const grid = document.querySelector(".row-heads")?.getBoundingClientRect();
    return [...document.querySelectorAll(".row-head")].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return grid && top >= grid.top - 1 && bottom <= grid.bottom + 1;
    }).length;
  });

test("the pages hold at 320 px with everything folded out, by keyboard and for a screen reader, with and without forced colours; the grid keeps ten rows at 200 %", async () => {
  const { page } = bench;
  const frame = await opened(page, "Prøveplan");
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  await frame.evaluate(() => (document.body.style.width = "320px"));
  for (const name of PAGES) {
    await openPage(frame, name, async (one) => {
      await one.focus();
      await page.keyboard.press("Enter");
    });
    await unfolded(frame, name);
    for (const forcedColors of ["active", "none"] as const) {
      await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
      // The colours of a button go over to the others.
      await page.waitForTimeout(300);
      const width = await frame.evaluate(() => document.body.scrollWidth);
      expect([name, forcedColors, width <= 320]).toEqual([name, forcedColors, true]);
      expect([name, forcedColors, await axeFindings(frame)]).toEqual([name, forcedColors, []]);
    }
    expect([name, await brokenYears(frame)]).toEqual([name, []]);
    // What people do stands in one row, and so do the pages of each.
    const rows = await frame
      .getByRole("navigation")
      .getByRole("list")
      .evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().height));
    expect([name, rows.every((height) => height < 40)]).toEqual([name, true]);
  }
  await page.setViewportSize({ width: 700, height: 450 });
  await sheet(page, "Målinger");
  await page.locator(".row-head").first().waitFor(ACT);
  if (process.env.UDSAT_SHOTS)
    await page.screenshot({ path: `${process.env.UDSAT_SHOTS}/zoom.png` });
  expect(await rowsInSight(page)).toBeGreaterThanOrEqual(10);
});
