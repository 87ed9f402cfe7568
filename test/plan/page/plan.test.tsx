import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { createElement, type ComponentType } from "react";
import { runChecks } from "../../../src/plan/judge/check";
import { checklist, progressOf } from "../../../src/plan/judge/checklist";
import { REQUIREMENTS } from "../../../src/plan/rules/checklist";
import { linkFindings } from "../../../src/plan/read/links";
import { PLAN_SHEETS, type Plan } from "../../../src/plan/read/plan";
import { yearReport } from "../../../src/plan/judge/report";
import { indicatorSeries, milestoneYears } from "../../../src/plan/judge/series";
import type { Language } from "../../../src/core/words/language";
import { App } from "../../../src/app/pane/App";
import { ChartsPage } from "../../../src/plan/page/charts/ChartsPage";
import { ChecklistPage } from "../../../src/plan/page/checklist/ChecklistPage";
import { OverviewPage } from "../../../src/plan/page/overview/OverviewPage";
import { GoalsPage } from "../../../src/plan/page/goals/GoalsPage";
import type { PageProps } from "../../../src/pane/page";
import type { PlanActions } from "../../../src/plan/page/actions";
import type { Several } from "../../../src/plan/sheet/several";
import type { PlanView } from "../../../src/plan/sheet/view";
import { followedBy } from "../../../src/plan/judge/profile";
import { EMPTY_PROFILE } from "../../../src/plan/read/profile";
import { activity, goal, mark, NO_FACTS, WHOLE } from "../judge/sample";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

const done = <T,>(value: T) => ({ ok: true, value }) as const;

function viewOf(plan: Plan, year: number, day: string): PlanView {
  const items = checklist(plan, runChecks(plan, NO_FACTS));
  return {
    plan,
    profile: EMPTY_PROFILE,
    faults: [],
    followed: followedBy(EMPTY_PROFILE, plan, day),
    finance: null,
    there: PLAN_SHEETS,
    findings: linkFindings(plan),
    items,
    progress: progressOf(items),
    series: indicatorSeries(plan, day),
    milestones: milestoneYears(plan, day),
    report: yearReport(plan, year, day),
  };
}

const PLAN: Plan = {
  ...WHOLE,
  activities: [activity("A1"), activity("A2", { goals: [], row: 8 })],
  marks: [mark("K1", { state: null, row: 5 }), mark("K12", { state: null, row: 16 })],
};

function stage(plan: Plan = PLAN, change: Partial<PlanActions> = {}) {
  return {
    read: jest.fn((year: number, day: string) => Promise.resolve(done(viewOf(plan, year, day)))),
    build: jest.fn(() => Promise.resolve(done({ created: [], kept: ["Mål"], named: 2 }))),
    refreshAll: jest.fn(() => Promise.resolve({ done: ["Arkene er opdateret."], refused: [] })),
    news: jest.fn(() => Promise.resolve<readonly string[]>([])),
    refreshDiagrams: jest.fn(() =>
      Promise.resolve({
        ok: false,
        refusal: { kind: "nothingToDraw" },
        aftermath: { kind: "unchanged" },
      } as const),
    ),
    buildReport: jest.fn((year: number) =>
      Promise.resolve({
        ok: false,
        refusal: { kind: "refusal", code: "yearNotCovered", year, first: 2011 },
        aftermath: { kind: "unchanged" },
      } as const),
    ),
    several: () => () => undefined,
    show: jest.fn(() => Promise.resolve(done(null))),
    go: jest.fn(() => Promise.resolve(done(null))),
    mark: jest.fn(() => Promise.resolve(done(null))),
    watch: jest.fn(() => () => undefined),
    ...change,
  } satisfies PlanActions;
}

function show(
  Content: ComponentType<PageProps<PlanActions>>,
  actions: PlanActions,
  language: Language = "da",
) {
  const page = {
    id: "plan",
    title: { da: "Plan", en: "Plan" },
    load: () =>
      Promise.resolve({
        default: ({ language: l }: { readonly language: Language }) =>
          createElement(Content, { language: l, actions }),
      }),
  };
  return render(<App pages={[page]} language={language} inExcel />);
}

async function clean(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

describe("the checklist", () => {
  test("says how far the plan is, and narrows to what is missing", async () => {
    show(ChecklistPage, stage());
    expect(await screen.findByText(/^\d+ af 46 krav er opfyldt\.$/)).toBeVisible();
    const before = screen.getAllByRole("heading", { level: 3 }).length;
    expect(before).toBe(46);
    await userEvent.type(screen.getByRole("searchbox"), "kommunalbestyrelsen har");
    expect(screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
      "K12 Kommunalbestyrelsen har godkendt planen",
    ]);
  });

  test("shows the workbook's evidence and leads to the row that fails", async () => {
    const actions = stage();
    show(ChecklistPage, actions);
    await userEvent.click(await screen.findByRole("button", { name: /^K5 / }));
    expect(
      screen.getByText(/1 af 2 aktiviteter tjener et mål\. Mangler: A2 \(mål\)\./),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Aktiviteter A2" }));
    expect(actions.go).toHaveBeenCalledWith("activities", 8, "goals");
  });

  test("writes only what a person changed", async () => {
    const actions = stage();
    show(ChecklistPage, actions);
    await userEvent.click(await screen.findByRole("button", { name: /^K12 / }));
    const form = screen.getByRole("button", { name: "Gem i arket" }).closest("li") as HTMLElement;
    await userEvent.selectOptions(within(form).getByRole("combobox", { name: "Status" }), "done");
    await userEvent.type(within(form).getByRole("textbox", { name: "Ansvarlig" }), "Borgmesteren");
    await userEvent.click(within(form).getByRole("button", { name: "Gem i arket" }));
    await waitFor(() =>
      expect(actions.mark).toHaveBeenCalledWith("K12", { state: "done", owner: "Borgmesteren" }),
    );
    expect(await within(form).findByText("Gemt på arket Tjekliste.")).toBeVisible();
  });

  test("tells where it was asked for that an answer could not be saved", async () => {
    const actions = stage(PLAN, {
      mark: jest.fn(() =>
        Promise.resolve({
          ok: false,
          refusal: { kind: "protectedSheet", sheet: "Tjekliste" },
          aftermath: { kind: "unchanged" },
        } as const),
      ),
    });
    show(ChecklistPage, actions);
    await userEvent.click(await screen.findByRole("button", { name: /^K12 / }));
    const form = screen.getByRole("button", { name: "Gem i arket" }).closest("li") as HTMLElement;
    await userEvent.selectOptions(within(form).getByRole("combobox", { name: "Status" }), "done");
    await userEvent.click(within(form).getByRole("button", { name: "Gem i arket" }));
    expect(await within(form).findByText("Arket »Tjekliste« kan ikke ændres.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      /Arket er beskyttet\. Projektmappen er ikke ændret\./,
    );
  });

  test("keeps the focus where an answer was saved, once it stands on the sheet", async () => {
    let plan = PLAN;
    const actions = stage(PLAN, {
      read: jest.fn((year: number, day: string) => Promise.resolve(done(viewOf(plan, year, day)))),
      mark: jest.fn(() => {
        plan = { ...PLAN, marks: [mark("K12", { state: "done", row: 16 })] };
        return Promise.resolve(done(null));
      }),
    });
    show(ChecklistPage, actions);
    await userEvent.click(await screen.findByRole("button", { name: /^K12 / }));
    const card = screen.getByRole("button", { name: "Gem i arket" }).closest("li") as HTMLElement;
    await userEvent.selectOptions(within(card).getByRole("combobox", { name: "Status" }), "done");
    await userEvent.click(within(card).getByRole("button", { name: "Gem i arket" }));
    await within(card).findByText("Gemt på arket Tjekliste.");
    await within(card).findByText("Opfyldt", { selector: ".fui-Badge" });
    expect(within(card).getByRole("button", { name: "Gem i arket" })).toHaveFocus();
  });

  test("takes one click for each answer that only people can give: fewer than 40 for them all, the sample's 27 among them", async () => {
    // A checklist as the sheet is built: no requirement is answered yet.
    const codes = REQUIREMENTS.map(({ code }) => code);
    let marks = codes.map((code, row) => mark(code, { state: null, row }));
    const actions = stage(PLAN, {
      read: (year: number, day: string) =>
        Promise.resolve(done(viewOf({ ...WHOLE, marks }, year, day))),
      mark: (code, { state = null }) => {
        marks = marks.map((one) => (one.code === code ? { ...one, state } : one));
        return Promise.resolve(done(null));
      },
    });
    show(ChecklistPage, actions);
    await screen.findAllByRole("heading", { level: 3 });
    const quick = (): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>('button[aria-label^="Opfyldt: "]'),
    ];
    const answers = quick().length;
    expect(answers).toBeGreaterThanOrEqual(27);
    let clicks = 0;
    for (let left = answers; left > 0 && clicks < 40; left = quick().length) {
      fireEvent.click(quick()[0] ?? document.body);
      clicks += 1;
      await waitFor(() => expect(quick().length).toBeLessThan(left));
    }
    expect(quick()).toEqual([]);
    expect(clicks).toBe(answers);
    expect(clicks).toBeLessThan(40);
    expect(marks.filter(({ state }) => state === "done")).toHaveLength(answers);
  });

  test("asks where a sheet's name is taken: another name, or nothing at all", async () => {
    const actions = stage(PLAN, {
      build: jest.fn(() =>
        Promise.resolve({
          ok: false,
          refusal: { kind: "occupiedName", sheet: "Mål", free: "Mål 2" },
          aftermath: { kind: "unchanged" },
        } as const),
      ),
    });
    show(ChecklistPage, actions);
    await userEvent.click(await screen.findByRole("button", { name: "Opdater planens ark" }));
    expect(await screen.findByRole("button", { name: "Indsæt arket som »Mål 2«" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Annuller" }));
    expect(
      screen.queryByRole("group", { name: /Der findes allerede et ark/ }),
    ).not.toBeInTheDocument();
    // The button that had the focus is gone; the page's heading takes it.
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  test.each([
    ["Tjekliste", ChecklistPage],
    ["Mål", GoalsPage],
  ] as const)(
    "%s: what the first build did is told where it was pressed, also when the plan is read",
    async (_, Page) => {
      let built = false;
      const actions = stage(PLAN, {
        read: (year, day) => {
          const view = viewOf(PLAN, year, day);
          return Promise.resolve(done(built ? view : { ...view, there: [] }));
        },
        build: () => {
          built = true;
          return Promise.resolve(done({ created: ["Mål"], kept: [], named: 0 }));
        },
      });
      show(Page, actions);
      await userEvent.click(await screen.findByRole("button", { name: "Byg planens ark" }));
      expect(await screen.findByRole("button", { name: "Opdater planens ark" })).toBeVisible();
      expect(screen.getAllByText(/^Lavet: Mål\./)[0]).toBeVisible();
    },
  );

  test("tells what a build did, and has no accessibility finding in either language", async () => {
    const { container, unmount } = show(ChecklistPage, stage());
    await userEvent.click(await screen.findByRole("button", { name: "Opdater planens ark" }));
    expect((await screen.findAllByText(/2 rækker fik et id\./))[0]).toBeVisible();
    await clean(container);
    unmount();
    const english = show(ChecklistPage, stage(), "en");
    expect(await screen.findByText(/of 46 requirements are met/)).toBeVisible();
    await clean(english.container);
  });
});

test.each([
  ["Overblik", OverviewPage],
  ["Tjekliste", ChecklistPage],
  ["Mål og milepæle", GoalsPage],
  ["Diagrammer", ChartsPage],
] as const)("%s reads the workbook again when it has changed", async (_, Page) => {
  let changed = (): void => undefined;
  const actions = stage(PLAN, {
    watch: (tell) => {
      changed = tell;
      return () => undefined;
    },
  });
  show(Page, actions);
  await waitFor(() => expect(actions.read).toHaveBeenCalledTimes(1));
  // A second change while the first is still being read is read when that is done.
  act(() => [1, 2].forEach(() => changed()));
  await waitFor(() => expect(actions.read).toHaveBeenCalledTimes(3));
});

test("several areas and plans have a row each on the overview, and each row leads to its place", async () => {
  const at = (row: number) => ({ row, column: 0, rows: 5, columns: 2 });
  const several: Several = {
    plans: [
      {
        name: "Budget Engen",
        sheet: "Ark1",
        area: at(2),
        share: { local: 30_000_000, total: 120_000_000 },
        formula: "",
      },
      { name: "Budget Dalen", sheet: "Ark2", area: at(0), share: null, formula: "" },
    ],
    listed: {
      sheet: "Kriterier",
      sheetId: "",
      areas: [
        { name: "Engen", met: 4, decision: "opfyldt", row: 30 },
        { name: "Dalen", met: null, decision: "kan ikke afgøres", row: 31 },
      ],
      columns: { area: "", met: "", decision: "" },
    },
  };
  const actions = stage(PLAN, {
    several: (tell) => {
      tell(several);
      return () => undefined;
    },
  });
  show(OverviewPage, actions);
  const part = await screen.findByRole("region", { name: "Områder og planer i projektmappen" });
  expect(
    within(part)
      .getAllByRole("listitem")
      .map((row) => row.textContent),
  ).toEqual([
    "Budget Engenlokal andel 25 pct.",
    "Budget Dalenåbne spørgsmål",
    "Engen4 kriterier: opfyldt",
    "Dalenkan ikke afgøres",
  ]);
  await userEvent.click(within(part).getByRole("button", { name: "Dalen" }));
  expect(actions.show).toHaveBeenCalledWith("Kriterier", { ...at(31), rows: 1, columns: 1 });
});

describe("goals and milestones", () => {
  test("say in a sentence what the report lacks and that payments stop", async () => {
    show(
      GoalsPage,
      stage({ ...PLAN, goals: [...PLAN.goals, goal("M4", { parent: "M2", row: 9 })] }),
    );
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Rapporteringsår" }),
      "2025",
    );
    expect(
      await screen.findByText(
        "Til indberetningen for 2025 mangler indikator til 1 konkret mål (M4).",
      ),
    ).toBeVisible();
    expect(screen.getByText(/udbetalingerne af støtte stoppes/)).toBeVisible();
    expect(screen.getByText(/Målopfyldelsesskemaer \(2025\): datoen er ikke kendt/)).toBeVisible();
  });

  test("tell why a report could not be made", async () => {
    const { container } = show(GoalsPage, stage());
    await userEvent.click(await screen.findByRole("button", { name: /^Lav årsrapport/ }));
    expect(
      await screen.findByRole("group", { name: /Der er ingen regler for indberetningen for/ }),
    ).toBeVisible();
    await clean(container);
  });
});

describe("the charts", () => {
  test("stand beside a table with the same numbers", async () => {
    const { container } = show(ChartsPage, stage());
    await userEvent.click(await screen.findByText("Tallene i en tabel"));
    const table = screen.getByRole("table", { name: "I1 Indikator I1 (pct.)" });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
    ).toContainEqual(["2025", "46", "45", "60"]);
    await clean(container);
  });

  test("say when there is nothing to draw", async () => {
    show(ChartsPage, stage());
    await userEvent.click(await screen.findByRole("button", { name: "Opdater diagrammer" }));
    expect(await screen.findByText("Der er ingen diagrammer at lave.")).toBeVisible();
  });
});
