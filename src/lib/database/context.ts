import { createContext } from 'svelte';
import type { Database } from './database.svelte';

/** The page's one database: set by the root layout beside the library. */
const [getDatabase, setDatabase] = createContext<Database>();
export { getDatabase, setDatabase };
