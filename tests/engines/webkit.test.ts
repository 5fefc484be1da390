import { tellStories } from './stories';
import { startWebKit } from './webkit';

jest.setTimeout(300_000);

describe('WebKit', () => {
  tellStories(startWebKit);
});
