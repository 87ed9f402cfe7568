import type { Provision } from "../../core/provision";
import { COFINANCIERS, COFINANCING } from "./cofinancing";
import { SALE_PROCEEDS, STATE_POOLS } from "./plan";

/** Who pays. `fund` is Landsbyggefonden, whose grant the local share stands against; `local` is local co-financing that names no party. */
export type Payer =
  | "fund"
  | "municipality"
  | "housing"
  | "local"
  | "residents"
  | "sale"
  | "state"
  | "region"
  | "eu"
  | "foundation"
  | "volunteer"
  | "business";

/** How a payer counts in the local share. */
export interface PayerRule {
  readonly payer: Payer;
  /** The name written in a sheet. */
  readonly name: string;
  readonly local: boolean;
  /** True where no text settles whether it counts; the user is told. */
  readonly uncertain: boolean;
  readonly authority: Provision;
}

/** How a payer counts. */
export function payerRule(payer: Payer): PayerRule {
  const rule = PAYERS.find((one) => one.payer === payer);
  if (!rule) throw new Error(`No rule for the payer ${payer}.`);
  return rule;
}

/** Every payer, and whether it counts as local co-financing (lokal medfinansiering). */
export const PAYERS: readonly PayerRule[] = [
  {
    payer: "fund",
    name: "Landsbyggefonden",
    local: false,
    uncertain: false,
    authority: COFINANCING.authority,
  },
  {
    payer: "municipality",
    name: "Kommunen",
    local: true,
    uncertain: false,
    authority: COFINANCIERS,
  },
  {
    payer: "housing",
    name: "Boligorganisationen",
    local: true,
    uncertain: false,
    authority: COFINANCIERS,
  },
  {
    payer: "local",
    name: "Lokal medfinansiering",
    local: true,
    uncertain: false,
    authority: COFINANCING.authority,
  },
  {
    payer: "residents",
    name: "Beboerbetaling",
    local: true,
    uncertain: true,
    authority: COFINANCIERS,
  },
  { payer: "sale", name: "Salgsprovenu", local: true, uncertain: true, authority: SALE_PROCEEDS },
  { payer: "state", name: "Statslig pulje", local: false, uncertain: true, authority: STATE_POOLS },
  { payer: "region", name: "Regionen", local: false, uncertain: true, authority: STATE_POOLS },
  { payer: "eu", name: "EU-midler", local: false, uncertain: true, authority: STATE_POOLS },
  {
    payer: "foundation",
    name: "Private fonde",
    local: false,
    uncertain: true,
    authority: COFINANCIERS,
  },
  {
    payer: "volunteer",
    name: "Frivilligt arbejde",
    local: false,
    uncertain: true,
    authority: COFINANCIERS,
  },
  {
    payer: "business",
    name: "Erhvervsliv og foreninger",
    local: false,
    uncertain: true,
    authority: COFINANCIERS,
  },
];
