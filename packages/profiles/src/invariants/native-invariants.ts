import { age1 } from "./age-1.ts";
import { app1 } from "./app-1.ts";
import { app2 } from "./app-2.ts";
import { app3 } from "./app-3.ts";
import { att1 } from "./att-1.ts";
import { bdl1 } from "./bdl-1.ts";
import { bdl2 } from "./bdl-2.ts";
import { bdl3 } from "./bdl-3.ts";
import { bdl4 } from "./bdl-4.ts";
import { bdl5 } from "./bdl-5.ts";
import { bdl7 } from "./bdl-7.ts";
import { bdl8 } from "./bdl-8.ts";
import { bdl9 } from "./bdl-9.ts";
import { cnt3 } from "./cnt-3.ts";
import { cpb1 } from "./cpb-1.ts";
import { cpb2 } from "./cpb-2.ts";
import { cpb3 } from "./cpb-3.ts";
import { cpb7 } from "./cpb-7.ts";
import { cpb8 } from "./cpb-8.ts";
import { cpb9 } from "./cpb-9.ts";
import { cpb12 } from "./cpb-12.ts";
import { cpb14 } from "./cpb-14.ts";
import { cpb15 } from "./cpb-15.ts";
import { cpb16 } from "./cpb-16.ts";
import { cpt2 } from "./cpt-2.ts";
import { dis1 } from "./dis-1.ts";
import { dom1 } from "./dom-1.ts";
import { dom2 } from "./dom-2.ts";
import { dom3 } from "./dom-3.ts";
import { dom4 } from "./dom-4.ts";
import { drt1 } from "./drt-1.ts";
import { ele1 } from "./ele-1.ts";
import { ext1 } from "./ext-1.ts";
import { inv1 } from "./inv-1.ts";
import { mny1 } from "./mny-1.ts";
import { org1 } from "./org-1.ts";
import { org2 } from "./org-2.ts";
import { org3 } from "./org-3.ts";
import { pat1 } from "./pat-1.ts";
import { per1 } from "./per-1.ts";
import { qty3 } from "./qty-3.ts";
import { rat1 } from "./rat-1.ts";
import { ref1 } from "./ref-1.ts";
import { rfr1 } from "./rfr-1.ts";
import { rng2 } from "./rng-2.ts";
import { sev1 } from "./sev-1.ts";
import { sqty1 } from "./sqty-1.ts";
import { tim1 } from "./tim-1.ts";
import { tim2 } from "./tim-2.ts";
import { tim4 } from "./tim-4.ts";
import { tim5 } from "./tim-5.ts";
import { tim6 } from "./tim-6.ts";
import { tim7 } from "./tim-7.ts";
import { tim8 } from "./tim-8.ts";
import { tim9 } from "./tim-9.ts";
import { tim10 } from "./tim-10.ts";
import { txt1 } from "./txt-1.ts";
import { txt2 } from "./txt-2.ts";
import type { NativeInvariant } from "./native-invariant.ts";

/** Every invariant of the types that booking uses, written in TypeScript. */
export const nativeInvariants: readonly NativeInvariant[] = [
  age1,
  app1,
  app2,
  app3,
  att1,
  bdl1,
  bdl2,
  bdl3,
  bdl4,
  bdl5,
  bdl7,
  bdl8,
  bdl9,
  cnt3,
  cpb1,
  cpb2,
  cpb3,
  cpb7,
  cpb8,
  cpb9,
  cpb12,
  cpb14,
  cpb15,
  cpb16,
  cpt2,
  dis1,
  dom1,
  dom2,
  dom3,
  dom4,
  drt1,
  ele1,
  ext1,
  inv1,
  mny1,
  org1,
  org2,
  org3,
  pat1,
  per1,
  qty3,
  rat1,
  ref1,
  rfr1,
  rng2,
  sev1,
  sqty1,
  tim1,
  tim2,
  tim4,
  tim5,
  tim6,
  tim7,
  tim8,
  tim9,
  tim10,
  txt1,
  txt2,
];
