/** Where the page of a case stands in a folder of evidence. */
export function casePath(id: string): string {
  return `cases/${id}.md`;
}

/** Where the page of an assurance item stands in it. */
export function itemPath(id: string): string {
  return `assurance/${id.replaceAll(", ", "-")}.md`;
}
