import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { type Headline, listen } from "./news";
import { Notice } from "./Notice";
import { paneWords } from "./words/messages";
import { useWords } from "./useWords";

/** What the ribbon's commands have to say. */
export function News(): ReactElement | null {
  const words = useWords(paneWords);
  const [headline, setHeadline] = useState<Headline | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      listen((told) => {
        setHeadline(told);
        setTurn((before) => before + 1);
      }),
    [],
  );
  if (!headline) return null;
  // The same news twice is a new notice, so that it is told twice.
  return (
    <Notice key={turn} intent={headline.tone} text={headline.text}>
      <Button size="small" onClick={() => setHeadline(null)}>
        {words.dismiss}
      </Button>
    </Notice>
  );
}
