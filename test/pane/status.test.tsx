import { act, render, screen } from "@testing-library/react";
import { StatusRegion, useAnnounce } from "../../src/pane/Status";

const said: Record<string, (sentence: string) => void> = {};
function Speaker({ name }: { readonly name: string }): null {
  said[name] = useAnnounce();
  return null;
}
const pane = (page: string) => (
  <StatusRegion page={page}>
    <Speaker key={page} name={page} />
  </StatusRegion>
);

test("the live region speaks of the open page only", () => {
  const { rerender } = render(pane("kriterier"));
  act(() => said.kriterier?.("31 af 38"));
  expect(screen.getByRole("status")).toHaveTextContent("31 af 38");
  rerender(pane("udlejning"));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  act(() => said.kriterier?.("30 af 38"));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  act(() => said.udlejning?.("Reglen er opfyldt"));
  expect(screen.getByRole("status")).toHaveTextContent("Reglen er opfyldt");
});
