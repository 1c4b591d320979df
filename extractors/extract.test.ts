import { expect, test } from 'vitest';
import { extract } from './index';

test('an empty text gives no records', () => {
  expect(extract({ name: 'empty.txt', text: '' })).toEqual([]);
});
