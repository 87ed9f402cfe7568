import { type StartedHost, startHost } from "../../src/workbench/host/node";

const write = (host: StartedHost, address: string, value: unknown, options: object = {}) =>
  host.Excel.run(options as Excel.RunOptions, async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "ok",
    (error: { code: string }) => error.code,
  );

const cell = (host: StartedHost, row: number, column = 0): unknown =>
  host.host.model.values({
    sheet: host.host.model.sheets()[0] ?? "",
    top: row,
    bottom: row,
    left: column,
    right: column,
  })[0]?.[0];

describe("a request that fails", () => {
  test("before anything is done leaves nothing", async () => {
    const host = await startHost({ faults: [{ request: 1, when: "before" }] });
    expect(await codeOf(write(host, "A1", 1))).toBe("GeneralException");
    expect(cell(host, 0)).toBeNull();
    expect(host.requests.map(({ error }) => error)).toEqual(["GeneralException"]);
    expect(await codeOf(write(host, "A1", 2))).toBe("ok");
  });

  test("after everything is done has done it", async () => {
    const host = await startHost();
    await write(host, "A1", 1);
    host.faults.plan({ request: 2, when: "after", code: "RequestAborted" });
    expect(await codeOf(write(host, "A1", 2))).toBe("ok");
    expect(await codeOf(write(host, "A1", 3))).toBe("RequestAborted");
    expect(cell(host, 0)).toBe(3);
  });

  test("part of the way has done that part", async () => {
    const host = await startHost();
    host.faults.plan({ request: 1, when: "before", actions: 2 });
    const code = await codeOf(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["a"]];
        sheet.getRange("A2").values = [["b"]];
        sheet.getRange("A3").values = [["c"]];
        await context.sync();
      }),
    );
    expect(code).toBe("GeneralException");
    expect([0, 1, 2].map((row) => cell(host, row))).toEqual(["a", "b", null]);
  });

  test("is not planned for the client's own housekeeping, and plans can be cleared", async () => {
    const host = await startHost({ faults: [{ request: 1, when: "after" }] });
    host.faults.clear();
    expect(await codeOf(write(host, "A1", 1))).toBe("ok");
    expect(host.faults.waiting).toBe(0);
  });
});

describe("a colleague", () => {
  test("edits between two requests of one action", async () => {
    const host = await startHost();
    await write(host, "A1", "mit");
    host.faults.plan({
      request: 2,
      when: "before",
      edit: (colleague) =>
        colleague.edit((model) =>
          model.insert({ sheet: "Ark1", top: 0, left: 0, bottom: 0, right: 16_383 }, "down"),
        ),
    });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["mit"]]);
      context.workbook.worksheets.getFirst().getRange("A1").values = [["overskrevet"]];
      await context.sync();
    });
    expect([cell(host, 0), cell(host, 1)]).toEqual(["overskrevet", "mit"]);
  });

  test("has a client of their own, which may be used while a request waits", async () => {
    const host = await startHost();
    host.faults.plan({
      request: 1,
      when: "after",
      edit: (colleague) =>
        colleague.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("B1").values = [["kollega"]];
          await context.sync();
        }),
    });
    await write(host, "A1", 1);
    expect([cell(host, 0), cell(host, 0, 1)]).toEqual([1, "kollega"]);
    expect(host.requests).toHaveLength(1);
  });

  test("is not taken back by a step back here, which ends at their change", async () => {
    const host = await startHost();
    await write(host, "A1", "mit");
    host.colleague.edit((model) => model.type("Ark1", 1, 0, "kollega"));
    expect(host.user.undo()).toBe(false);
    expect([cell(host, 0), cell(host, 1)]).toEqual(["mit", "kollega"]);
    await write(host, "A1", "igen");
    expect(host.user.undo()).toBe(true);
    expect([cell(host, 0), cell(host, 1)]).toEqual(["mit", "kollega"]);
  });

  test("is heard as remote, the add-in and the user as local", async () => {
    const host = await startHost();
    const heard: unknown[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push([event.address, event.source, event.triggerSource]),
      );
      await context.sync();
    });
    await write(host, "A1", 1);
    host.user.type("A2", "2");
    host.colleague.edit((model) => model.type("Ark1", 2, 0, "3"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      ["A1", "Local", "ThisLocalAddin"],
      ["A2", "Local", "Unknown"],
      ["A3", "Remote", "Unknown"],
    ]);
  });
});

describe("while a cell is being edited", () => {
  test("a request fails, and with delayForCellEdit it waits", async () => {
    const host = await startHost({ profile: "win-m365" });
    host.user.edit("D9");
    expect(await codeOf(write(host, "A1", 1))).toBe("InvalidOperationInCellEditMode");
    const waiting = codeOf(write(host, "A1", 2, { delayForCellEdit: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cell(host, 0)).toBeNull();
    host.user.leave("skrevet");
    expect(await waiting).toBe("ok");
    expect([cell(host, 0), cell(host, 8, 3)]).toEqual([2, "skrevet"]);
  });

  test("a delayed write to that very cell is lost", async () => {
    const host = await startHost({ profile: "win-m365" });
    host.user.edit("A1");
    const waiting = codeOf(write(host, "A1", "tilføjelsen", { delayForCellEdit: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.user.leave("brugeren");
    expect(await waiting).toBe("ok");
    expect(cell(host, 0)).toBe("brugeren");
  });
});

describe("the user", () => {
  test("may keep Excel busy", async () => {
    const host = await startHost();
    host.user.busy("ServiceNotAvailable");
    expect(await codeOf(write(host, "A1", 1))).toBe("ServiceNotAvailable");
    host.user.busy(undefined);
    expect(await codeOf(write(host, "A1", 1))).toBe("ok");
  });

  test("may protect a sheet and take the protection away", async () => {
    const host = await startHost();
    host.user.protect("Ark1");
    expect(await codeOf(write(host, "A1", 1))).toBe("AccessDenied");
    host.user.protect("Ark1", false);
    expect(await codeOf(write(host, "A1", 1))).toBe("ok");
  });

  test("filters a table, and the rows are hidden until the filter is cleared", async () => {
    const host = await startHost();
    const hidden = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").values = [["navn"], ["a"], ["b"], ["a"]];
      const table = sheet.tables.add("A1:A4", true);
      table.name = "Liste";
      await context.sync();
      host.user.filter("Liste", "navn", ["a"]);
      table.autoFilter.load("isDataFiltered");
      const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      await context.sync();
      const before = [table.autoFilter.isDataFiltered, ...rows.map((row) => row.rowHidden)];
      table.clearFilters();
      for (const row of rows) row.load("rowHidden");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      return [before, [table.autoFilter.isDataFiltered, ...rows.map((row) => row.rowHidden)]];
    });
    expect(hidden).toEqual([
      [true, false, true, false],
      [false, false, false, false],
    ]);
  });
});
