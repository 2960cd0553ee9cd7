// Twelve orders over all severities, as the server would tell them on 2026-11-24 at 10:00, worst first.
import type { OrderView } from '../../src/app/views/view';
import { CALM_ORDERS } from './calmOrders';
import { PRESSING_ORDERS } from './pressingOrders';

export const SAMPLE_ORDERS: readonly OrderView[] = [...PRESSING_ORDERS, ...CALM_ORDERS];

export const SAMPLE_NEED = 8;
