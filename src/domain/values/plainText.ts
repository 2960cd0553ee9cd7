// Text as it is compared: full-width and half-width, and spaces around it, make no difference.

import { remembered } from './remembered';

/** NFKC, trimmed. */
export const plainText = remembered((text) => text.normalize('NFKC').trim());
