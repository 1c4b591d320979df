import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'a standard that shifts, told for each',
    '茶农补助标准由每人每月«90元»提高到每人每月«120元»。',
    ['茶农补助标准提高前', '茶农补助标准']
  ],
  ['whom it is for stands in the same word', '散居老人按每人每年«800元»发放。', ['散居老人每人每年标准']],
  ['alone it takes what was spoken of', '发放护林补贴，按照每户«600元»兑付。', ['护林补贴每户标准']],
  ['what is called a standard is not called so twice', '护林补贴标准每户«600元»。', ['护林补贴标准']],
  ['a count for each is none', '每户«3人»参训。', ['每户']],
  ['each before a deed is no standard', '每户发放«600元»。', ['每户发放']]
])('%s', checkNames);
