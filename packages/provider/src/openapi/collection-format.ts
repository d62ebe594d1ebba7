/** A named value. What is disabled is not sent until the user of the collection says so. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  readonly disabled?: boolean;
}

type Auth =
  | { readonly type: "noauth" }
  | { readonly type: "bearer"; readonly bearer: readonly (Field & { readonly type: "string" })[] };

export interface CollectedRequest {
  readonly method: string;
  readonly description: string;
  readonly auth: Auth;
  readonly header: readonly Field[];
  readonly url: {
    readonly raw: string;
    readonly host: readonly string[];
    readonly path: readonly string[];
    readonly query: readonly Field[];
  };
  readonly body?: { readonly mode: "raw"; readonly raw: string };
}

/** A script in JavaScript that runs once the answer is there, with `pm` to ask about it. */
interface AnswerScript {
  readonly listen: "test";
  readonly script: { readonly type: "text/javascript"; readonly exec: readonly string[] };
}

/**
 * A collection of requests, as Postman, Bruno, Insomnia and others import it.
 * @see https://schema.getpostman.com/json/collection/v2.1.0/docs/index.html
 */
export interface Collection {
  readonly info: { readonly name: string; readonly description: string; readonly schema: string };
  readonly variable: readonly Field[];
  readonly item: readonly {
    readonly name: string;
    readonly request: CollectedRequest;
    readonly event: readonly AnswerScript[];
  }[];
}
