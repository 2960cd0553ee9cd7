// Where every custom function begins: by its name, with whatever the cell passed.
import type { Cell } from '../../sheet/cells';
import { declarationOf, type FunctionName } from '../../text/functions/functions';
import { type Call, callOf, complain, fault } from './call';
import { clock } from './clock';
import { addBusinessDays, businessDays, deadline, holiday, waitingDays } from './dates';
import { outcome, status } from './orders';
import { check, notice } from './texts';

const FUNCTIONS: { readonly [name in FunctionName]: (call: Call) => Cell | Cell[][] } = {
  HENJI_STATUS: status,
  HENJI_OUTCOME: outcome,
  HENJI_NOTICE: notice,
  HENJI_CHECK: check,
  HENJI_WAITING_DAYS: waitingDays,
  HENJI_DEADLINE: deadline,
  HENJI_ADD_BUSINESS_DAYS: addBusinessDays,
  HENJI_BUSINESS_DAYS: businessDays,
  HENJI_HOLIDAY: holiday,
  HENJI_CLOCK: clock,
};

/**
 * Answers a cell, or rows of cells that spill. The same arguments always give the same answer: nothing else is read.
 * Throws the sentence that Sheets shows with #ERROR!.
 */
export function customFunction(name: string, args: readonly unknown[]): Cell | Cell[][] {
  const declaration = declarationOf(name);
  if (!declaration) throw new Error(`no custom function ${name}`);
  const call = callOf(declaration, args);
  if (args.length > declaration.parameters.length) {
    return complain(call, fault('too-many', '', `${args.length} > ${declaration.parameters.length}`));
  }
  return FUNCTIONS[name as FunctionName](call);
}
