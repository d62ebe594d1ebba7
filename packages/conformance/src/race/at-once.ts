/** Has so many clients act at the same time, and waits for all of them. */
export async function atOnce(clients: number, act: (client: number) => Promise<unknown>): Promise<void> {
  await Promise.all(Array.from({ length: clients }, (_, client) => act(client)));
}
