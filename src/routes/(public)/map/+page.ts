/** The map is an application: list and map answer each other in the browser. */
export const csr = true;
