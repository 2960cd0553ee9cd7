// All that a notice must not say.
import { CONTACT_RULES } from './contact';
import { MANNER_RULES } from './manners';
import { PLACEHOLDER_RULES } from './placeholders';
import type { WordingRule } from './wordingRule';

/** In the order in which overlapping findings win: the more telling one first. */
export const WORDING_RULES: readonly WordingRule[] = [...PLACEHOLDER_RULES, ...CONTACT_RULES, ...MANNER_RULES];
