/** Milliseconds since the epoch. */
export interface SimulatorClock {
	now(): number;
}
