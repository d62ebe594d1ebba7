/** Where a server is to be reached: in a URL an address of IPv6 stands in brackets. */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
