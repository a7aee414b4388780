import { median } from "./measure";

/** Milliseconds: medians over the rounds. */
export interface ActivationFigures {
  /** Until `activate` is done. */
  readonly activated: number;
  /** Until the server answered for the first time. */
  readonly answered: number;
  readonly rounds: number;
}

/** By name: ours, and an extension that does nothing but start a client. */
export type Activations = Readonly<Record<"ours" | "peer", ActivationFigures>>;

interface Times {
  readonly activated: number;
  readonly answered: number;
}

/** Activates both in VS Code's server, each time in an extension host that is new. */
export async function measureActivations(rounds: number): Promise<Activations> {
  const { measureActivation } = (await import("../test/hosts/run/activation.mjs" as string)) as {
    measureActivation(rounds: number): Promise<Record<"ours" | "peer", Times[]>>;
  };
  const { ours, peer } = await measureActivation(rounds);
  return { ours: figuresOf(ours), peer: figuresOf(peer) };
}

function figuresOf(times: readonly Times[]): ActivationFigures {
  return {
    activated: median(times.map((it) => it.activated)),
    answered: median(times.map((it) => it.answered)),
    rounds: times.length,
  };
}
