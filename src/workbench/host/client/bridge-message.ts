import type { Line } from "../request/line";

/** The client's own way out to a host that embeds it: text messages both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly body?: unknown };
}

const REQUEST = 1;
const RESPONSE = 2;
const GENERIC = 3;

/** Makes the client's bridge over a line; answers come in the order of the requests, and events after the answer that caused them. */
export function bridgeOver(line: Line): NativeBridge {
  const post = (envelope: object): void => bridge.onMessageFromHost?.(JSON.stringify(envelope));
  let queue: Promise<unknown> = Promise.resolve();
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as Envelope;
      if (type !== REQUEST) return;
      const body = typeof message?.body === "string" ? message.body : JSON.stringify(message?.body);
      const answered = queue.then(() => line.execute(body, flags ?? 0));
      queue = answered
        // The answer is JSON already; reading it to write it again would double the time.
        .then((answer) =>
          bridge.onMessageFromHost?.(
            `{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${answer}}}`,
          ),
        )
        .catch((error: unknown) => post({ id, type: RESPONSE, message: failed(error) }));
    },
  };
  line.onMessage((messages) => {
    queue = queue.then(() => post({ type: GENERIC, message: { entries: messages } }));
  });
  return bridge;
}

const failed = (error: unknown): object => ({
  statusCode: 500,
  headers: {},
  body: JSON.stringify({
    error: {
      code: "GeneralException",
      message: error instanceof Error ? error.message : String(error),
    },
  }),
});
