import { settingKey } from "../../../src/excel/sheet/memory";
import { writeCriteria } from "../../../src/criteria/sheet/write";
import { writeFinance } from "../../../src/finance/sheet/actions";
import { buildPlan } from "../../../src/plan/sheet/build";
import { refreshDiagrams } from "../../../src/plan/sheet/diagrams";
import { buildReport } from "../../../src/plan/sheet/report";
import { OVERVIEW } from "../../../src/plan/sheet/layout/overview";
import { type ProfileName, type StartedHost, startHost } from "../../../src/workbench/host/node";
import { INDICATOR } from "../../plan/oneindicator";

export const TODAY = "2026-02-15";

const AREAS = [
  ["Boligområde", "Beboere", "Arbejdsløse", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
  ["Lundtoftegade", 1504, 40.7, 52.3, 3.19, 46.6, 54.4],
  ["Mjølnerparken", 1905, 43.4, 85.2, 2.22, 53.8, 48],
  ["Et område uden for listen", 1500, 10, 20, 1, 20, 90],
];

export const PLAN = {
  today: TODAY,
  reportYear: 2025,
  years: [2025, 2026],
  rows: {
    goals: [
      { id: "M1", level: "Formål", name: "tok-maal-1" },
      { id: "M2", level: "Konkret mål", parent: "M1", name: "tok-maal-2", change: "ti i job" },
    ],
    activities: [
      { id: "A1", name: "tok-akt-1", goals: "M2", theme: "Beskæftigelse", owner: "Leder" },
    ],
    indicators: ["1", "2"].map((n) => ({
      ...INDICATOR,
      id: `I${n}`,
      name: `tok-ind-${n}`,
      goal: "M2",
    })),
    measurements: [
      { day: 46_000, indicator: "I1", value: 46, note: "tok-maaling-1" },
      { day: 46_010, indicator: "I2", value: 44, note: "tok-maaling-2" },
    ],
    milestones: [{ id: "MP1", activity: "A1", name: "tok-mp-1", owner: "Leder", planned: 45_808 }],
  },
};

/** What a workbook holds before a sequence begins. */
export type WorldName = "list" | "plan" | "bare" | "sheets";

function use(host: StartedHost): StartedHost {
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return host;
}

export async function open(xlsx: Uint8Array, profile?: ProfileName): Promise<StartedHost> {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
  return use(await startHost({ xlsx, ...(profile ? { profile } : {}) }));
}

async function list(): Promise<StartedHost> {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
  const host = use(await startHost());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:G4");
    range.values = AREAS;
    range.select();
    await context.sync();
  });
  return host;
}

async function plan(): Promise<void> {
  await buildPlan(PLAN);
  await refreshDiagrams(TODAY);
  await buildReport(2025, TODAY);
}

const MAKERS: Readonly<Record<WorldName, (host: StartedHost) => Promise<unknown>>> = {
  list: () => Promise.resolve(),
  plan,
  // Somebody has taken the overview away, and with it most of the formulas: such a plan is calculated in a moment.
  bare: async ({ host: { model } }) => {
    await plan();
    model.deleteSheet("Overblik");
    model.setSettings(
      Object.fromEntries(
        Object.entries(model.getSettings()).filter(([key]) => key !== settingKey(OVERVIEW)),
      ),
    );
  },
  sheets: async () => {
    await writeCriteria({ choice: { kind: "selection" } });
    await writeFinance({ first: 2013, last: 2015 });
  },
};

const made = new Map<WorldName, Promise<Uint8Array>>();

async function make(name: WorldName): Promise<Uint8Array> {
  const host = await list();
  await MAKERS[name](host);
  const bytes = await host.save();
  host.close();
  return bytes;
}

/** The file of a world, made once. */
export function fileOf(name: WorldName): Promise<Uint8Array> {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
}
