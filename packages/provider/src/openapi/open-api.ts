/** As much of JSON Schema (2020-12) as the document makes use of. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: "string" | "integer" | "object" | "array";
  readonly description?: string;
  readonly externalDocs?: { readonly url: string };
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly format?: "date-time" | "uri" | "uuid";
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  /** An element that is false must not be there. */
  readonly properties?: Readonly<Record<string, Schema | false>>;
}

/** Stands for a component of the same document. */
export interface Ref {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly style?: "form";
  readonly explode?: boolean;
  readonly example?: string | number | readonly string[];
}

export interface Header {
  readonly description: string;
  readonly schema: Schema;
  readonly example: string;
}

interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Ref>>;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface ApiResponse {
  readonly description: string;
  readonly headers: Readonly<Record<string, Ref>>;
  readonly content?: Content;
}

export interface SecurityScheme {
  readonly type: "http";
  readonly scheme: "bearer";
  readonly bearerFormat: string;
  readonly description: string;
}

/** Scopes by the name of the security scheme. */
export type Security = Readonly<Record<string, readonly string[]>>;

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  /** Any one of these is enough; an empty one asks for nothing. */
  readonly security: readonly Security[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly description: string; readonly content: Content };
  /** By status. */
  readonly responses: Readonly<Record<string, ApiResponse>>;
}

export type Method = "get" | "post" | "put";

export type PathItem = { readonly description: string } & { readonly [method in Method]?: Operation };

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

/**
 * As much of an OpenAPI document as this one makes use of.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export interface OpenApiDocument {
  readonly openapi: "3.1.1";
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
    readonly headers: Readonly<Record<string, Header>>;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}

/** A reference to a component. */
export function refTo(kind: keyof OpenApiDocument["components"], name: string): Ref {
  return { $ref: `#/components/${kind}/${name}` };
}
