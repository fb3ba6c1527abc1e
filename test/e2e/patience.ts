/**
 * How long a test waits for the app before it gives up, in milliseconds: longer than a shared machine stands still, so
 * that only what never comes fails.
 */
export const patience = 60_000
