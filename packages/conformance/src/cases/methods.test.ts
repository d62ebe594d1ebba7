import { answers, hears, withHeader, withoutHeader, withStatus } from "../testing/breakage.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { methodsArea } from "./methods.ts";

proveCases(methodsArea, [
  {
    what: "answers methods that there are not with 501",
    breakage: answers((_, { status }) => status === 405, withStatus(501)),
    found: ["GEN-08-collection", "GEN-08-metadata", "GEN-08-slot", "UPD-02-delete", "UPD-02-patch"],
  },
  {
    what: "does not say which methods there are",
    breakage: answers((_, { status }) => status === 405, withoutHeader("Allow")),
    found: ["GEN-08-allow"],
  },
  {
    what: "allows the method that it has just refused",
    breakage: answers((_, { status }) => status === 405, withHeader("Allow", "GET, PUT, DELETE")),
    found: ["GEN-08-allow"],
  },
  {
    what: "answers unknown paths with 400",
    breakage: answers(({ path }) => path === "/Appointments", withStatus(400)),
    found: ["GEN-08-path"],
  },
  {
    what: "takes paths in lower case",
    breakage: hears(
      () => true,
      (asked) => ({ ...asked, path: asked.path.replace("/appointment/", "/Appointment/") }),
    ),
    found: ["GEN-05"],
  },
]);
