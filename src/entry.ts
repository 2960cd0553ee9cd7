// Every function that Google calls: menu, triggers, sidebar, cells. One line each, nothing else.
import { exportDocument } from './app/handlers/exportDocument';
import { showExamples } from './app/handlers/functionExamples';
import { hourlyRun } from './app/handlers/hourly';
import {
  addSampleOrders,
  checkHere,
  opened,
  openSidebar,
  resetRulesHere,
  setUpFromMenu,
  testMailHere,
  undoSelected,
  updateNow,
} from './app/handlers/menu';
import { answerEdit } from './app/handlers/onEdit';
import { record, refreshNow, save, start, undo } from './app/handlers/sidebarCalls';
import { compose, readFinished, readOrder, readState } from './app/handlers/sidebarLook';

export { customFunction_ } from './functions';

export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  opened(event);
}

export function onInstall(event: GoogleAppsScript.Events.AddonOnInstall): void {
  opened(event);
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  answerEdit(event);
}

export function henjiHourly(): void {
  hourlyRun();
}

export function henjiOpenSidebar(): void {
  openSidebar();
}

export function henjiUpdateNow(): void {
  updateNow();
}

export function henjiSetUpFromMenu(): void {
  setUpFromMenu();
}

export function henjiAddSamples(): void {
  addSampleOrders();
}

export function henjiUndoFromMenu(): void {
  undoSelected();
}

export function henjiResetRulesFromMenu(): void {
  resetRulesHere();
}

export function henjiCheckFromMenu(): void {
  checkHere();
}

export function henjiTestMail(): void {
  testMailHere();
}

export function henjiFunctionExamples(): void {
  showExamples();
}

export function henjiState(input: string): string {
  return readState(input);
}

export function henjiOrder(input: string): string {
  return readOrder(input);
}

export function henjiFinished(input: string): string {
  return readFinished(input);
}

export function henjiRecord(input: string): string {
  return record(input);
}

export function henjiUndo(input: string): string {
  return undo(input);
}

export function henjiSetUp(input: string): string {
  return start(input);
}

export function henjiRefresh(input: string): string {
  return refreshNow(input);
}

export function henjiCompose(input: string): string {
  return compose(input);
}

export function henjiSaveText(input: string): string {
  return save(input);
}

export function henjiExport(): string {
  return exportDocument();
}
