// What a script's own computing costs in world time: the process's processor time while the script has the floor.

/** Off until resumed; service calls pause it, so that the emulator's own work costs nothing. */
export class ComputingMeter {
  private since: number | null = null;
  private rest = 0;

  /** `factor`: world time for each unit of processor time. */
  constructor(private readonly factor: number) {}

  private static now(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }

  /** The script has the floor from now on. */
  resume(): void {
    this.since = ComputingMeter.now();
  }

  /** Whole milliseconds of world time since the meter was resumed or last asked; the rest is kept for the next time. */
  take(): number {
    if (this.since === null) return 0;
    const now = ComputingMeter.now();
    this.rest += (now - this.since) * this.factor;
    this.since = now;
    const whole = Math.floor(this.rest);
    this.rest -= whole;
    return whole;
  }

  /** The script has to wait; take what it used first. */
  pause(): void {
    this.since = null;
  }
}
