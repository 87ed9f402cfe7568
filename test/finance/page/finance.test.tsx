import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { createElement } from "react";
import type { Grid } from "../../../src/core/cell";
import type { Language } from "../../../src/core/words/language";
import { App } from "../../../src/app/pane/App";
import type { FinanceActions } from "../../../src/finance/page/actions";
import { FinancePage } from "../../../src/finance/page/FinancePage";
import type { Page } from "../../../src/pane/page";
import { type PlanFacts, planFactsOf } from "../../../src/finance/read/facts";
import type { CellRun } from "../../../src/finance/read/cellruns";
import type { PlanCells } from "../../../src/finance/sheet/place";

// A busy machine draws slowly; a test waits for the sentence, not for the clock.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

const HEAD = ["Aktivitet", "Tema", "Art", "År", "Kilde", "Beløb"];
const plan = (local: number, theme = "Sundhed"): Grid => [
  HEAD,
  ["Kost", theme, "Boligsocial", 2013, "Landsbyggefonden", 900_000],
  ["Kost", theme, "Boligsocial", 2013, "Kommunen", local],
];
const cells = (grid: Grid): PlanCells => ({
  sheet: "Budget",
  area: { row: 9, column: 1, rows: grid.length, columns: 6 },
  cells: grid,
  choice: { kind: "sheet", sheet: "Budget" },
});
const NO_FACTS = planFactsOf({});
const done = <T,>(value: T) => ({ ok: true, value }) as const;

function stage(grid: () => Grid, facts: () => PlanFacts = () => NO_FACTS) {
  let change: () => void = () => undefined;
  const actions = {
    look: jest.fn(() =>
      Promise.resolve(done({ tables: [], sheets: ["Budget"], own: null, facts: facts() })),
    ),
    read: jest.fn(() => Promise.resolve(done({ ...cells(grid()), facts: facts() }))),
    write: jest.fn(() =>
      Promise.resolve(done({ sheet: "Finansieringsplan", created: true, lines: 2, costs: null })),
    ),
    watch: jest.fn((changed: () => void) => {
      change = changed;
      return () => undefined;
    }),
    say: jest.fn(() =>
      Promise.resolve({ ok: true as const, value: { sheet: "Sådan læses budgettet" } }),
    ),
    keep: jest.fn<ReturnType<FinanceActions["keep"]>, [string, number]>(() =>
      Promise.resolve(done({ sheet: "Hvad hvis" })),
    ),
    insert: jest.fn(() => Promise.resolve({ ok: true as const, value: { cell: "Budget!H1" } })),
    colour: jest.fn((_: PlanCells, runs: readonly CellRun[]) =>
      Promise.resolve(done({ marks: runs.length, before: 0 })),
    ),
    uncolour: jest.fn(() => Promise.resolve(done({ marks: 0, before: 5 }))),
    go: jest.fn(() => Promise.resolve(done(null))),
  } satisfies FinanceActions;
  return { actions, changed: () => change() };
}

function show(actions: FinanceActions, language: Language = "da") {
  const page: Page = {
    id: "finance",
    title: { da: "Finansiering", en: "Financing" },
    load: () =>
      Promise.resolve({
        default: ({ language: l }) => createElement(FinancePage, { language: l, actions }),
      }),
  };
  return render(<App pages={[page]} language={language} inExcel />);
}

const check = async (name = "Kontrollér planen"): Promise<void> =>
  userEvent.click(await screen.findByRole("button", { name }));

test("nothing is read before it is asked for", async () => {
  const { actions } = stage(() => plan(300_000));
  show(actions);
  expect(await screen.findByText(/Markér en celle i planen/)).toBeInTheDocument();
  expect(actions.read).not.toHaveBeenCalled();
});

test("a plan in order says so, and the meter says the share and the limit", async () => {
  show(stage(() => plan(300_000)).actions);
  await check();
  expect(
    await screen.findByText("Ingen bemærkninger. Planen er i orden.", { selector: "p" }),
  ).toBeInTheDocument();
  const meter = screen.getByRole("meter", { name: "Lokal andel af hele planen" });
  expect(meter).toHaveAttribute("aria-valuenow", "25");
  expect(meter).toHaveAttribute("aria-valuetext", "25 pct.; minimum er 25 pct.");
});

test("findings stand by severity, and their cells are those of the sheet", async () => {
  const { actions } = stage(() => plan(200_000, "Sundhedd"));
  show(actions);
  await check();
  // 900,000 and 200,000: a quarter of 1,100,000 is 275,000.
  expect(await screen.findByText(/Der mangler 75\.000 kr\./)).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Fejl (2)" })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Gå til C11" }));
  expect(actions.go).toHaveBeenCalledWith("Budget", { row: 10, column: 2, rows: 1, columns: 1 });
});

test("what the sheet Overblik says is proposed, told, and followed as it changes", async () => {
  let regulation = "2015-18";
  const { actions, changed } = stage(
    () => plan(300_000, "Tryghed og trivsel"),
    () =>
      planFactsOf({
        municipality: "Aarhus",
        firstYear: 2013,
        lastYear: 2016,
        regulation,
        version: "Bevilget",
      }),
  );
  show(actions);
  expect(
    await screen.findByText(
      "Arket Overblik siger: Aarhus, 2013-2016, regulativ 2015-18, version »Bevilget«.",
    ),
  ).toBeInTheDocument();
  expect(screen.getByRole("option", { name: "2015-18 (fra arket Overblik)" })).toBeInTheDocument();
  expect(screen.getByLabelText("Første år")).toHaveValue("2013");
  expect(screen.getByLabelText("Sidste år")).toHaveValue("2016");
  await check();
  // »Tryghed og trivsel« is a theme of 2015-18 and not of 2011-14.
  expect(
    await screen.findByText("Ingen bemærkninger. Planen er i orden.", { selector: "p" }),
  ).toBeInTheDocument();
  regulation = "2011-14";
  act(() => changed());
  expect(await screen.findByText(/ikke støtteberettiget i 2011-14/)).toBeInTheDocument();
  // What is chosen on the page goes before it.
  await userEvent.selectOptions(
    screen.getByLabelText("Regulativ, tilskuddet er givet efter"),
    "2015-18",
  );
  expect(
    await screen.findByText("Ingen bemærkninger. Planen er i orden.", { selector: "p" }),
  ).toBeInTheDocument();
});

test("a budget of other years than the plan's is read by its own, and it is said", async () => {
  const { actions } = stage(
    () => plan(300_000),
    () => planFactsOf({ firstYear: 2023, lastYear: 2026 }),
  );
  show(actions);
  await check();
  expect(
    await screen.findByText(
      "Arket Overblik siger: 2023-2026. Budgettet gælder 2013-2013; kontrollér, at årene passer.",
    ),
  ).toBeInTheDocument();
});

test("where the versions of a budget are a question, the plan's own version is proposed first", async () => {
  const { actions } = stage(
    () => [
      ["Kilde", "Ansøgt", "Bevilget"],
      ["Landsbyggefonden", 900_000, 750_000],
      ["Kommunen", 250_000, 250_000],
    ],
    () => planFactsOf({ version: "bevilget" }),
  );
  show(actions);
  await check();
  expect(
    await screen.findByText("Arket Overblik siger, at planens version er »bevilget«."),
  ).toBeInTheDocument();
  expect(
    screen.getAllByRole("button", { name: /^Kun »/ }).map(({ textContent }) => textContent),
  ).toEqual(["Kun »Bevilget« gælder", "Kun »Ansøgt« gælder"]);
});

test("on request the reading is shown as colours, told apart by words and places, and taken away again", async () => {
  const { actions } = stage(() => [
    ["Kilde", "2013", "2014", "I alt"],
    ["Landsbyggefonden", 600_000, 900_000, 1_500_000],
    ["Kommunen", 200_000, 300_000, 500_000],
    ["I alt", 800_000, 1_200_000, 2_000_000],
  ]);
  show(actions);
  await check();
  await userEvent.click(await screen.findByText("Vis, hvordan hver række og kolonne er læst"));
  await userEvent.click(screen.getByRole("button", { name: "Vis farverne i arket" }));
  const legend = await screen.findByRole("list", { name: "Farverne i arket" });
  // The cells begin in B10.
  expect(
    within(legend)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Linje i planen: C11:D12", "Sum: E11:E12, C13:E13"]);
  expect(actions.colour).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: "Fjern farverne" }));
  expect(await screen.findByText("Farverne er fjernet. Arket ser ud som før.")).toBeInTheDocument();
  expect(screen.queryByRole("list", { name: "Farverne i arket" })).toBeNull();
});

test("a change on the sheet reads the plan again, once for several changes", async () => {
  let local = 200_000;
  const { actions, changed } = stage(() => plan(local));
  show(actions);
  await check();
  expect(
    await screen.findByText(/minimum på 25 pct\. er ikke nået/, { selector: "p" }),
  ).toBeInTheDocument();
  local = 300_000;
  act(() => [1, 2, 3].forEach(() => changed()));
  expect(
    await screen.findByText("Ingen bemærkninger. Planen er i orden.", { selector: "p" }),
  ).toBeInTheDocument();
  expect(actions.read).toHaveBeenCalledTimes(2);
});

test("what if the municipality adds money: the share both ways, and the least that is enough", async () => {
  show(stage(() => plan(100_000)).actions);
  await check();
  const field = await screen.findByLabelText("Kommunen betaler så meget mere, kr.");
  await userEvent.clear(field);
  await userEvent.type(field, "200.000");
  const [onTop, inPlace] = within(field.closest("section") ?? document.body)
    .getAllByRole("row")
    .slice(1);
  // 300,000 of 1,200,000; a third of the grant, 300,000, less 100,000.
  expect(onTop).toHaveTextContent(
    "25 pct. (nået)Udvid planen med mindst 200.000 kr. i lokale midler",
  );
  // 300,000 of 1,000,000; a quarter of that, 250,000, less 100,000.
  expect(inPlace).toHaveTextContent(
    "30 pct. (nået)Flyt mindst 150.000 kr. fra fonden til lokale parter",
  );
});

test("a what-if gets a name, is kept for colleagues, and stands against the plan as it is now", async () => {
  let scenarios: PlanCells["scenarios"];
  const { actions } = stage(() => plan(100_000));
  const before = actions.read.getMockImplementation();
  actions.read.mockImplementation(async (...args: []) => {
    const outcome = await before?.(...args);
    return { ...outcome, value: { ...outcome?.value, scenarios } } as never;
  });
  actions.keep.mockImplementation((name, ore) => {
    scenarios = [
      { name, ore },
      { name: "Forkert", ore: null },
    ];
    return Promise.resolve(done({ sheet: "Hvad hvis" }));
  });
  show(actions);
  await check();
  const amount = await screen.findByLabelText("Kommunen betaler så meget mere, kr.");
  await userEvent.clear(amount);
  await userEvent.type(amount, "0,2 mio.");
  await userEvent.click(screen.getByRole("button", { name: "Gem scenariet" }));
  expect(actions.keep).not.toHaveBeenCalled();
  expect(await screen.findByText(/^Giv scenariet et navn/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText("Scenariets navn"), "Budget 2027");
  await userEvent.click(screen.getByRole("button", { name: "Gem scenariet" }));
  expect(actions.keep).toHaveBeenCalledWith("Budget 2027", 20_000_000);
  const [kept, wrong] = within(
    await screen.findByRole("region", { name: "Gemte scenarier" }),
  ).getAllByRole("listitem");
  // 300,000 of 1,200,000, and 300,000 of 1,000,000.
  expect(kept).toHaveTextContent(
    /^Budget 2027Vis.*200\.000 kr\..*oven i planen25 pct\. \(nået\).*uændret30 pct\. \(nået\)$/,
  );
  expect(wrong).toHaveTextContent(/^Forkertkan ikke læses$/);
  expect(screen.getByRole("button", { name: "Erstat »Budget 2027«" })).toBeInTheDocument();
  await userEvent.clear(amount);
  await userEvent.click(screen.getByRole("button", { name: "Vis »Budget 2027«" }));
  expect(amount).toHaveValue("200.000 kr.");
});

test("that open questions stand before a copy of the plan is said, and where its costs were put", async () => {
  const { actions } = stage(() => [
    ["Finansiering", "Kr."],
    ["Landsbyggefonden", 750_000],
    ["Alfa Partnerskab", 250_000],
    ["I alt", 1_000_000],
  ]);
  show({
    ...actions,
    write: () =>
      Promise.resolve(
        done({
          sheet: "Finansieringsplan",
          created: true,
          lines: 2,
          costs: { sheet: "Udgifter i planen", lines: 3 },
        }),
      ),
  });
  await check();
  expect(await screen.findByText(/^Planen har åbne spørgsmål/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Indsæt ark med planens linjer" }));
  expect(
    await screen.findByText("3 udgiftslinjer står på arket »Udgifter i planen«."),
  ).toBeInTheDocument();
});

test("a sheet without a plan gets a sentence, and no sheet can be copied from it", async () => {
  show(
    stage(() => [
      ["Område", "Beboere"],
      ["Nørrevang", 2440],
    ]).actions,
  );
  await check();
  expect(
    await screen.findByText(/ingen finansieringsplan/, { selector: "*:not([role=status])" }),
  ).toBeInTheDocument();
  expect(
    screen.queryByRole("button", { name: "Indsæt ark med planens linjer" }),
  ).not.toBeInTheDocument();
});

test.each(["da", "en"] as const)(
  "the page has no accessibility finding in %s",
  async (language) => {
    const { container } = show(stage(() => plan(200_000, "Kultur og frihed")).actions, language);
    await check(language === "da" ? "Kontrollér planen" : "Check the plan");
    await screen.findByRole("meter");
    const results = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  },
);

test("a payer that nobody knows is a question; the answer is kept, and the plan is read again with it", async () => {
  let reading: PlanCells["reading"];
  const rows = [
    ["Kilde", "Beløb"],
    ["LBF", 3_000_000],
    ["Kommunen", 700_000],
    ["Alfa Partnerskab", 300_000],
  ];
  const { actions } = stage(() => rows);
  const before = actions.read.getMockImplementation();
  actions.read.mockImplementation(async (...args: []) => {
    const outcome = await before?.(...args);
    return { ...outcome, value: { ...outcome?.value, reading } } as never;
  });
  actions.say.mockImplementation((() => {
    reading = [["kilde", "Alfa Partnerskab", "lokal"]];
    return Promise.resolve({ ok: true as const, value: { sheet: "Sådan læses budgettet" } });
  }) as never);
  show(actions);
  await check();
  const answer = await screen.findByRole("button", { name: "»Alfa Partnerskab« er en lokal part" });
  expect(screen.queryByRole("meter")).not.toBeInTheDocument();
  await userEvent.click(answer);
  expect(actions.say).toHaveBeenCalledWith([
    { what: "kilde", name: "Alfa Partnerskab", role: "lokal" },
  ]);
  expect(await screen.findByRole("meter")).toHaveAttribute("aria-valuenow", "25");
  expect(screen.queryByText("Spørgsmål, der afgør andelen")).not.toBeInTheDocument();
});

test("how the budget was read is shown in groups, with the way to each and a correction", async () => {
  const rows = [
    ["Kilde", "Beløb", "Andel"],
    ["LBF", 3_000_000, 75],
    ["Kommunen", 700_000, 17.5],
    ["Boligorganisationen", 300_000, 7.5],
    ["I alt", 4_000_000, 100],
  ];
  const { actions } = stage(() => rows);
  show(actions);
  await check();
  const table = within(await screen.findByRole("table", { name: /planen/ }));
  expect(table.getByRole("cell", { name: "ikke med andele og ingen beløb" })).toBeInTheDocument();
  expect(table.getByRole("cell", { name: /^sum / })).toBeInTheDocument();
  const [, ofShares] = table.getAllByLabelText(/^Ret: Kolonne/);
  if (!ofShares) throw new Error("the column of shares cannot be corrected");
  await userEvent.selectOptions(ofShares, "med");
  expect(actions.say).toHaveBeenCalledWith([{ what: "kolonne", name: "Andel", role: "med" }]);
});

test("many lines of one kind are one line that opens", async () => {
  const rows = [
    ["Kilde", "Beløb"],
    ...Array.from({ length: 5 }, () => [
      ["Landsbyggefonden", 300_000],
      ["Kommunen", 100_000],
    ]).flat(),
  ];
  const { actions } = stage(() => rows);
  show(actions);
  await check();
  const table = within(await screen.findByRole("table", { name: /planen/ }));
  const opener = table.getByRole("button", { name: "Række 11-20: linje" });
  expect(table.queryByText("Række 14")).toBeNull();
  await userEvent.click(opener);
  await userEvent.click(table.getByRole("button", { name: "Række 14" }));
  expect(actions.go).toHaveBeenCalled();
});
