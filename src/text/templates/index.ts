// All message templates as they are shipped: every kind, both tones, both languages.
import type { TemplateSpec } from '../../domain/notices/compose';
import { enBefore } from './en-before';
import { enCheck } from './en-check';
import { enFirst } from './en-first';
import { enFormal } from './en-formal';
import { enOther } from './en-other';
import { enProgress } from './en-progress';
import { enSupport } from './en-support';
import { jaBefore } from './ja-before';
import { jaCheck } from './ja-check';
import { jaFirst } from './ja-first';
import { jaFormal } from './ja-formal';
import { jaOther } from './ja-other';
import { jaProgress } from './ja-progress';
import { jaSupport } from './ja-support';

export const SHIPPED_TEMPLATES: readonly TemplateSpec[] = [
  ...jaFirst,
  ...jaBefore,
  ...jaProgress,
  ...jaCheck,
  ...jaFormal,
  ...jaOther,
  ...jaSupport,
  ...enFirst,
  ...enBefore,
  ...enProgress,
  ...enCheck,
  ...enFormal,
  ...enOther,
  ...enSupport,
];
