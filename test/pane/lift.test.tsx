import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { WorkbookRefusal } from "../../src/excel/refusal";
import { done, type Outcome, refused } from "../../src/excel/run";
import { mayLift } from "../../src/excel/transaction/consent";
import { useAction } from "../../src/pane/action";
import { Failed } from "../../src/pane/Failed";

const LIFT = "Fjern filteret, skriv, og sæt det igen";

/** A page whose one action is refused while a filter may not be lifted. */
function Page({ afterwards }: { readonly afterwards: (value: string) => void }): ReactElement {
  const { state, start } = useAction<string, WorkbookRefusal>(afterwards);
  const act = async (): Promise<Outcome<string, WorkbookRefusal>> =>
    mayLift() ? done("skrevet") : refused({ kind: "filtered", table: "Mål", sheet: "Plan" });
  return (
    <>
      <button onClick={() => void start(act)}>Skriv</button>
      {state.kind === "done" && <p>{state.value}</p>}
      <Failed state={state} language="da" />
    </>
  );
}

test("where a filter is in the way, one press does the same with the word that it may be lifted, for that once", async () => {
  const afterwards = jest.fn();
  render(<Page afterwards={afterwards} />);
  await userEvent.click(screen.getByText("Skriv"));
  expect(screen.queryByText("skrevet")).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: LIFT }));
  expect(await screen.findByText("skrevet")).toBeTruthy();
  expect(afterwards).toHaveBeenCalledWith("skrevet");
  expect(screen.queryByRole("button", { name: LIFT })).toBeNull();
  await userEvent.click(screen.getByText("Skriv"));
  expect(await screen.findByRole("button", { name: LIFT })).toBeTruthy();
});
