/** What is wrong with the command line or the contacts: one sentence, shown without a stack. */
export class InputError extends Error {}
