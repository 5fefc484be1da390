import { startFirefox } from './firefox';
import { tellStories } from './stories';

jest.setTimeout(300_000);

describe('Firefox', () => {
  tellStories(startFirefox);
});
