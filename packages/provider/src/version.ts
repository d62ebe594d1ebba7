/** The version of this package: what the CapabilityStatement and `/_ping` say of the software. */
export const version = "0.1.0";
