/** What LIKE and ILIKE match wherever `text` stands: signs that mean something to them are only signs. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
