import { onMount } from 'svelte';
import type { LibraryApi } from '$lib/library/library-api';
import { setDatabase } from './context';
import { createDatabase, whenIdle } from './create-database';
import type { Database } from './database.svelte';

/** For the root layout: gives all pages one database, which starts when the page has nothing else to do and follows the library. */
export function provideDatabase(library: LibraryApi): Database {
  const database = createDatabase();
  setDatabase(database);
  onMount(() => {
    let callOff = () => {};
    void library.start().then(() => {
      // A failure to start is the database's `error`; whoever needs the database shows it.
      callOff = whenIdle(() => void database.start().catch(() => undefined));
    });
    return () => {
      callOff();
      void database.close();
    };
  });
  $effect(() => void database.follow(library.view));
  return database;
}
