/** A file as text, the way Vite imports it: tests inside workerd have no files. */
declare module "*?raw" {
  const text: string;
  export default text;
}
