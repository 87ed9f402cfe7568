import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { Language } from "../../language/language";
import { DISMISS } from "../../language/pane";
import { type Headline, listen } from "../../workbook/news";
import { Notice } from "./Notice";
import { useAnnounce } from "./Status";

/** What the ribbon's commands have to say. */
export function News({ language }: { readonly language: Language }): ReactElement | null {
  const [headline, setHeadline] = useState<Headline | null>(null);
  const announce = useAnnounce();
  useEffect(
    () =>
      listen((told) => {
        setHeadline(told);
        announce([told.text.what, told.text.why, told.text.todo].filter((sentence) => sentence !== "").join(" "));
      }),
    [announce],
  );
  if (!headline) return null;
  return (
    <Notice intent={headline.tone} text={headline.text}>
      <Button size="small" onClick={() => setHeadline(null)}>
        {DISMISS[language]}
      </Button>
    </Notice>
  );
}
