import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';

/** What the spreadsheet adds at the top and the left of a text beside a drop-down's arrow, in pixels. */
const added = { t: 3, l: 4 };

/** Draws the texts of cells with a drop-down where those of other cells stand, so that none is cut off below. */
export function alignChoices(injector: Injector): void {
  // What draws them comes with the first drawing.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const drawn = injector.get(DataValidatorRegistryService).getValidatorItem('list')?.canvasRender;
      if (!drawn) return;
      const draw = drawn.drawWith.bind(drawn);
      drawn.drawWith = (context, info, ...rest) => {
        draw(context, { ...info, style: { ...info.style, pd: { t: -added.t, l: -added.l } } }, ...rest);
      };
    });
}
