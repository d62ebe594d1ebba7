import type { Resource } from "@careslot/fhir";
import { careConnectProfiles } from "@careslot/profiles";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { baseDefinitions, profileDefinitions } from "./structure-definitions.ts";

/** What @medplum/core makes of a booking: against the base types alone, or against the profile of each resource in it. */
export interface MedplumValidator {
  readonly base: (booking: Resource) => void;
  readonly profiles: (booking: Resource) => void;
}

let known: MedplumValidator | undefined;

/** Gives it our definitions in the shape of R4, which is the FHIR that it speaks. */
export function medplumValidator(): MedplumValidator {
  return (known ??= index());
}

function index(): MedplumValidator {
  indexStructureDefinitionBundle([...baseDefinitions()] as never);
  const profiles = new Map(profileDefinitions().map((definition) => [definition.url, definition]));
  indexStructureDefinitionBundle([...profiles.values()] as never);
  return {
    base: (booking) => void validateResource(booking as never),
    profiles: (booking) => {
      for (const resource of [booking, ...(booking["contained"] as readonly Resource[])]) {
        const profile = profiles.get(careConnectProfiles[resource.resourceType] ?? "");
        validateResource(resource as never, { profile: profile as never });
      }
    },
  };
}
