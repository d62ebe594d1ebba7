// Loaded into a server before its own code: tells the process that started it what it has used so far, when asked.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() });
});
process.on("disconnect", () => process.exit());
process.channel?.unref();
