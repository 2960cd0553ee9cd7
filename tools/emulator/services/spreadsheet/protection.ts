// Whether a protection stops somebody.
import { GoogleError } from '../../engine/GoogleError';
import { type Area, overlaps } from '../../model/Area';
import type { SheetModel } from '../../model/SheetModel';

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Google's refusal if the user may not edit something of the area; null if they may. */
export function protectedAgainst(sheet: SheetModel, area: Area, user: string, owner: string): string | null {
  if (user === owner) return null;
  const held = sheet.protections.some(
    ({ area: own, warningOnly, editors }) =>
      !warningOnly && !editors.includes(user) && (own === null || overlaps(own, area)),
  );
  return held ? REFUSAL : null;
}

/** Throws where the user may not edit. */
export function checkProtection(sheet: SheetModel, area: Area, user: string, owner: string): void {
  const refused = protectedAgainst(sheet, area, user, owner);
  if (refused !== null) throw new GoogleError(refused);
}
