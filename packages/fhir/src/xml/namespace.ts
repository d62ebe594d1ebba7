/** The namespace of FHIR's own elements. */
export const fhirNamespace = "http://hl7.org/fhir";

/** The namespace of narrative. */
export const xhtmlNamespace = "http://www.w3.org/1999/xhtml";

/** The namespace of `xmlns` and `xmlns:…`. */
export const declarationNamespace = "http://www.w3.org/2000/xmlns/";

/** The namespace of `xml:lang` and its like. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** The namespace of `xsi:schemaLocation`, which says nothing of the resource. */
export const schemaInstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";
