import { createContext } from 'svelte';
import type { Basket } from './basket.svelte';

/** The page's one 汇报夹: set by the root layout beside the library. */
const [getBasket, setBasket] = createContext<Basket>();
export { getBasket, setBasket };
