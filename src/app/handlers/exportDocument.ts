// The document as JSON text, for tools that read it.
import { now } from '../../google/clock';
import { userLanguage } from '../../google/session';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { catalogueFor } from '../../text/catalogue';
import { isProblem, openBook } from '../desk/book';
import { readDocumentMemory } from '../desk/memory';
import { runProblemText } from '../health/explain';
import { exportJson } from '../views/exportJson';

/** Throws when the sheet is not set up or cannot be read: the message says which. */
export function exportDocument(): string {
  const book = openBook(activeSpreadsheet(), readDocumentMemory(), now());
  if (isProblem(book)) throw new Error(runProblemText(book, catalogueFor(userLanguage())));
  return exportJson(book);
}
