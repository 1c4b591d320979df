import type { EffectiveView } from '$lib/library/effective-view';
import { buildModel } from './compare-build';
import { factsFromMemory, shapeFromMemory } from './compare-memory';
import type { CompareModel } from './compare-model';
import { compareQuestion, type QuestionOptions } from './compare-question';
import type { CompareSpec } from './compare-spec';
import { chosenMeasures } from './measures';
import { memoryIndex } from './memory-index';

/** The comparison that a spec asks for, filled from memory. */
export function compareModel(view: EffectiveView, spec: CompareSpec, options: QuestionOptions = {}): CompareModel {
  const { counts } = memoryIndex(view);
  const measures = chosenMeasures(spec.measures, view.indicators, counts);
  const shape = shapeFromMemory(view, spec, measures);
  const question = compareQuestion(spec, measures, shape, options);
  return buildModel(question, shape, factsFromMemory(view, question), { ...view, counts });
}
