declare module "better-sqlite3" {
  /** As much of it as is compared. */
  export default class Database {
    constructor(file: string);
    exec(sql: string): unknown;
    prepare(sql: string): {
      run(...values: (string | number | null)[]): unknown;
      get(...values: (string | number | null)[]): unknown;
      all(...values: (string | number | null)[]): unknown[];
    };
    close(): void;
  }
}
