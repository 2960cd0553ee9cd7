// World time, which moves only when somebody moves it.
import type { WorldClock } from '../api/World';

/** World time: it moves only when somebody moves it. */
export class Clock implements WorldClock {
  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  set(ms: number): void {
    this.time = ms;
  }

  advance(ms: number): void {
    this.time += ms;
  }
}
