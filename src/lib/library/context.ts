import { createContext } from 'svelte';
import type { LibraryApi } from './library-api';

/** The page's one library: set by the root layout, read by every page. */
const [getLibrary, setLibrary] = createContext<LibraryApi>();
export { getLibrary, setLibrary };
