/** Goes up with every change that may alter a record: stored records of an older version are read again. */
export const RULES_VERSION = 60;
