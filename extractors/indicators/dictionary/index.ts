import { AUDIT } from './audit';
import { DISCLOSURE } from './disclosure';
import { ECONOMY } from './economy';
import { EMERGENCY } from './emergency';
import { GENERAL } from './general';
import { LAW } from './law';
import { LIVELIHOOD } from './livelihood';
import { PARTY } from './party';
import { REQUESTS } from './requests';
import { SERVICE } from './service';
import type { IndicatorEntry } from '../types';

/** The dictionary that comes with the product. The order is that of menus, and breaks ties between equally specific words. */
export const INDICATORS: readonly IndicatorEntry[] = [
  ...DISCLOSURE,
  ...REQUESTS,
  ...GENERAL,
  ...SERVICE,
  ...PARTY,
  ...LAW,
  ...AUDIT,
  ...EMERGENCY,
  ...LIVELIHOOD,
  ...ECONOMY
];
