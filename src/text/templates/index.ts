// All message templates as they are shipped: every kind, both tones, both languages.
import type { TemplateSpec } from '../../domain/notices/compose';
import { enBefore } from './en-before';
import { enCheck } from './en-check';
import { enFormal } from './en-formal';
import { enOther } from './en-other';
import { enProgress } from './en-progress';
import { enThird } from './en-third';
import { jaBefore } from './ja-before';
import { jaCheck } from './ja-check';
import { jaFormal } from './ja-formal';
import { jaOther } from './ja-other';
import { jaProgress } from './ja-progress';
import { jaThird } from './ja-third';

export const SHIPPED_TEMPLATES: readonly TemplateSpec[] = [
  ...jaBefore,
  ...jaProgress,
  ...jaCheck,
  ...jaThird,
  ...jaFormal,
  ...jaOther,
  ...enBefore,
  ...enProgress,
  ...enCheck,
  ...enThird,
  ...enFormal,
  ...enOther,
];
