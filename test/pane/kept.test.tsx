import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { type Keeper, KeptRegion, useKept } from "../../src/pane/kept";

/** A workbook's settings as two panes see them. */
function workbook(): Keeper & { readonly settings: Map<string, unknown>; busy: boolean } {
  const settings = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  const own = {
    settings,
    busy: false,
    read: () => Promise.resolve(Object.fromEntries(settings)),
    write: (key: string, value: unknown) => {
      if (own.busy) return Promise.reject(new Error("busy"));
      settings.set(key, value);
      listeners.forEach((listener) => listener());
      return Promise.resolve();
    },
    watch: (changed: () => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
  return own;
}

function Field({ shared }: { readonly shared: boolean }): ReactElement {
  const [text, setText] = useKept("test.note", "", { shared });
  return <input aria-label="note" value={text} onChange={(e) => setText(e.target.value)} />;
}

const note = (): HTMLInputElement => screen.getByLabelText("note");
const settled = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 700)));

test("what was typed outlives its page, also where the workbook is not asked to keep it", async () => {
  const keeper = workbook();
  const view = render(
    <KeptRegion keeper={keeper}>
      <Field shared={false} />
    </KeptRegion>,
  );
  await userEvent.type(note(), "Ring til kommunen");
  view.rerender(<KeptRegion keeper={keeper}>another page</KeptRegion>);
  view.rerender(
    <KeptRegion keeper={keeper}>
      <Field shared={false} />
    </KeptRegion>,
  );
  expect(note().value).toBe("Ring til kommunen");
  await settled();
  expect(keeper.settings.size).toBe(0);
});

test("a pane that starts anew over the same workbook has what was typed, shared or not; another workbook and a later session have not", async () => {
  const over = (session: string): void => {
    const { unmount } = render(
      <KeptRegion keeper={{ ...workbook(), session }}>
        <Field shared={false} />
      </KeptRegion>,
    );
    leave = unmount;
  };
  let leave = (): void => undefined;
  const finds = (session: string): string => {
    over(session);
    const { value } = note();
    leave();
    return value;
  };
  over("plan.xlsx");
  await userEvent.type(note(), "Ring til kommunen");
  leave();
  expect(finds("plan.xlsx")).toBe("Ring til kommunen");
  expect(finds("en anden.xlsx")).toBe("");
  sessionStorage.clear();
  expect(finds("plan.xlsx")).toBe("");
  // A workbook that has no name yet could be any.
  over("");
  await userEvent.type(note(), "uden navn");
  leave();
  expect(finds("")).toBe("");
});

test("what is shared stands in the workbook: a pane that starts anew has it, and a colleague's change comes by itself", async () => {
  const keeper = workbook();
  const first = render(
    <KeptRegion keeper={keeper}>
      <Field shared />
    </KeptRegion>,
  );
  await userEvent.type(note(), "abc");
  first.unmount();
  await settled();
  expect(keeper.settings.get("test.note")).toBe("abc");
  render(
    <KeptRegion keeper={keeper}>
      <Field shared />
    </KeptRegion>,
  );
  await settled();
  expect(note().value).toBe("abc");
  await act(() => keeper.write("test.note", "a colleague's"));
  await settled();
  expect(note().value).toBe("a colleague's");
});

test("a workbook that is busy loses nothing: the newest text is written at the next change", async () => {
  const keeper = workbook();
  render(
    <KeptRegion keeper={keeper}>
      <Field shared />
    </KeptRegion>,
  );
  keeper.busy = true;
  await userEvent.type(note(), "ab");
  await settled();
  expect(note().value).toBe("ab");
  keeper.busy = false;
  await userEvent.type(note(), "c");
  await settled();
  expect(keeper.settings.get("test.note")).toBe("abc");
});
