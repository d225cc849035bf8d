/** Where a group answers. The token lets whoever has it answer, so it is treated like a password. */
export const reviewPath = (token: string): string => `/still-right/${token}`;
