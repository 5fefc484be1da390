/** One session of the W3C WebDriver protocol: https://www.w3.org/TR/webdriver2/. */
export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  static async begin(
    server: string,
    capabilities: object,
  ): Promise<{ session: WebDriverSession; browserVersion: string }> {
    const made = (await send(`${server}/session`, 'POST', {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    return {
      session: new WebDriverSession(`${server}/session/${made.sessionId}`),
      browserVersion: made.capabilities.browserVersion,
    };
  }

  get(command: string): Promise<unknown> {
    return send(`${this.#address}/${command}`, 'GET');
  }

  post(command: string, body: object = {}): Promise<unknown> {
    return send(`${this.#address}/${command}`, 'POST', body);
  }

  delete(command: string): Promise<unknown> {
    return send(`${this.#address}/${command}`, 'DELETE');
  }

  /** Runs the body of a function in the page and gives what it returns; elements come as references. */
  execute(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.post('execute/sync', { script: body, args });
  }

  async end(): Promise<void> {
    await send(this.#address, 'DELETE');
  }
}

async function send(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
