// Host API: from where and as whom a function is run.

/** Where an execution starts; it decides the AuthMode, the time limit and whether there is a user interface. */
export type Surface =
  | 'menu'
  | 'trigger'
  | 'onOpen'
  | 'onInstall'
  | 'onEdit'
  | 'customFunction'
  | 'scriptRun'
  | 'editor';

export interface RunOptions {
  surface: Surface;
  /** The account that runs it. Default: the owner. */
  user?: string;
}
