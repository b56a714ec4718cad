/** The processor time that some work takes, in milliseconds; it must be synchronous. */
export function measureProcessorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
