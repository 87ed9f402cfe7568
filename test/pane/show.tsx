import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { App } from "../../src/app/pane/App";
import type { Language } from "../../src/core/words/language";
import type { Keeper } from "../../src/pane/kept";

type Content = ComponentType<{ readonly language: Language }>;

/** A pane of these pages, by their names; `open` goes to one as a user does, `speak` changes the pane's language. */
export function showPages(
  contents: Readonly<Record<string, Content>>,
  keeper: Keeper | null = null,
) {
  const pages = Object.entries(contents).map(([name, Content]) => ({
    id: name,
    title: { da: name, en: name },
    load: () => Promise.resolve({ default: Content }),
  }));
  const pane = (language: Language) => (
    <App pages={pages} language={language} inExcel keeper={keeper} />
  );
  const view = render(pane("da"));
  return {
    ...view,
    speak: (language: Language) => view.rerender(pane(language)),
    open: async (name: string): Promise<void> => {
      const own = screen.queryAllByRole("button", { name })[0];
      if (own) await userEvent.click(own);
      await screen.findByRole("heading", { level: 1, name });
    },
  };
}
