// The event objects that triggers get.
import type { Area } from '../model/Area';
import { UserService } from '../services/UserService';
import { googleEnum } from './EnumValue';
import type { Execution } from './Execution';
import type { StoredTrigger } from './TriggerTable';

export interface EditEvent {
  area: Area;
  user: string;
  /** Only for edits of a single cell. */
  value?: string;
  oldValue?: string;
}

function common(execution: Execution, trigger: StoredTrigger | null): Record<string, unknown> {
  const modes = googleEnum<Record<string, unknown>>('Script.AuthMode');
  return { authMode: modes[execution.mode], ...(trigger ? { triggerUid: trigger.id } : {}) };
}

export function openEvent(execution: Execution, trigger: StoredTrigger | null): unknown {
  return execution.toScript({
    ...common(execution, trigger),
    source: execution.objects.spreadsheet(),
    user: new UserService(execution, ''),
  });
}

export function editEvent(execution: Execution, edit: EditEvent, trigger: StoredTrigger | null): unknown {
  const { area, user, ...values } = edit;
  return execution.toScript({
    ...common(execution, trigger),
    range: execution.objects.range(area),
    source: execution.objects.spreadsheet(),
    user: new UserService(execution, execution.mode === 'FULL' ? user : ''),
    ...values,
  });
}

export function changeEvent(execution: Execution, changeType: string, trigger: StoredTrigger): unknown {
  return execution.toScript({ ...common(execution, trigger), changeType, source: execution.objects.spreadsheet() });
}

/** Time triggers say when they fired, in UTC. */
export function clockEvent(execution: Execution, trigger: StoredTrigger | null): unknown {
  const at = new Date(execution.startedAt);
  const yearStart = Date.UTC(at.getUTCFullYear(), 0, 1);
  return execution.toScript({
    ...common(execution, trigger),
    timezone: 'UTC',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    'week-of-year': Math.ceil(((execution.startedAt - yearStart) / 86_400_000 + 1) / 7),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  });
}
