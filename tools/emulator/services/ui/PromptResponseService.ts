// PromptResponse: what the user typed and pressed.
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';

type Gas = GoogleAppsScript.Base.PromptResponse;

/** What the user typed and which button they pressed. */
export class PromptResponseService extends ServiceObject implements Pick<Gas, 'getResponseText' | 'getSelectedButton'> {
  readonly key = 'Base.PromptResponse';

  constructor(
    execution: Execution,
    private readonly button: GoogleAppsScript.Base.Button,
    private readonly text: string,
  ) {
    super(execution);
  }

  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return this.button;
  }
}
