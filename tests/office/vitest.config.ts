import { defineConfig } from 'vitest/config';
import site from '../../vite.config.ts';

/** The proof by LibreOffice takes a minute and needs it installed: apart from the unit tests, `npm run test:office`. */
export default defineConfig({ ...site, test: { ...site.test, include: ['tests/office/*.test.ts'] } });
