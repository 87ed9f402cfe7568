import type { Batch, Reply } from "./protocol";

/** Releasing kept objects is the client's own housekeeping after a run, no request of the add-in's. */
export const isCleanup = (batch: Batch): boolean =>
  batch.Actions.length > 0 &&
  batch.Actions.every(
    (action) =>
      action.Name === "_RemoveReference" ||
      (action.ActionType === 1 && batch.ObjectPaths[action.ObjectPathId]?.ObjectPathType === 1),
  );

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const refusal = (Code: string, Message: string): Reply => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, ActionIndex: 0, HttpStatusCode: 413, Location: "" },
});

export const tooLarge = (): Reply =>
  refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");

/** The answer, or a refusal where Excel on the web would not send so much; what the request did stays done. */
export const sized = (answer: string, limit: number): string =>
  byteLength(answer) > limit
    ? JSON.stringify(
        refusal(
          "ResponsePayloadSizeLimitExceeded",
          "The response payload size has exceeded the limit.",
        ),
      )
    : answer;
