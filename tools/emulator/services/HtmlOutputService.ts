// HtmlOutput: a page on its way to a sidebar or dialog.
import type { Execution } from '../engine/Execution';
import { GoogleError } from '../engine/GoogleError';
import { ServiceObject } from '../engine/ServiceObject';

type Gas = GoogleAppsScript.HTML.HtmlOutput;

const META_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

/** A page for a sidebar or dialog. */
export class HtmlOutputService
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getContent'
      | 'setContent'
      | 'append'
      | 'getTitle'
      | 'setTitle'
      | 'getWidth'
      | 'setWidth'
      | 'getHeight'
      | 'setHeight'
      | 'addMetaTag'
      | 'setSandboxMode'
      | 'setXFrameOptionsMode'
    >
{
  readonly key = 'HTML.HtmlOutput';
  private title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(
    execution: Execution,
    private content: string,
  ) {
    super(execution);
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): Gas {
    this.content = content;
    return this.as<Gas>();
  }

  append(addedContent: string): Gas {
    this.content += addedContent;
    return this.as<Gas>();
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): Gas {
    this.title = title;
    return this.as<Gas>();
  }

  getWidth(): number {
    return this.width as number;
  }

  /** Ignored by sidebars, which are 300 px wide. */
  setWidth(width: number): Gas {
    this.width = width;
    return this.as<Gas>();
  }

  getHeight(): number {
    return this.height as number;
  }

  setHeight(height: number): Gas {
    this.height = height;
    return this.as<Gas>();
  }

  addMetaTag(name: string, _content: string): Gas {
    if (!META_TAGS.has(name)) throw new GoogleError(`The meta tag you specified is not allowed in this context.`);
    return this.as<Gas>();
  }

  setSandboxMode(): Gas {
    return this.as<Gas>();
  }

  setXFrameOptionsMode(): Gas {
    return this.as<Gas>();
  }
}
