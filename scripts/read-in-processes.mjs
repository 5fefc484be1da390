import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Has requests answered by processes of their own, several at a time. A process that takes longer than allowed is ended,
 * one that has grown too large is replaced, and one that dies takes nothing with it: its request is told as lost.
 *
 * @param program the reader, bundled
 * @param requests what to ask, in order
 * @param limits.seconds for one request, once the process has said that it is ready
 * @param limits.megabytes for one process
 * @param limits.needsGoodFiles whether the process makes the good files before it is ready, which takes a while
 * @param onReply called with each request and its reply, or with `{ lost: 'hang' | 'crash' }`
 */
export async function readInProcesses(program, requests, limits, onReply) {
  const waiting = requests[Symbol.iterator]();
  const worker = async () => {
    let child = await start();
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const reply = await ask(child, next.value);
      if (reply.lost !== undefined || reply.megabytes > limits.megabytes) {
        child.kill('SIGKILL');
        child = await start();
      }
      onReply(next.value, reply);
    }
    child.kill();
  };
  const start = () =>
    new Promise((resolve, reject) => {
      const child = fork(program, limits.needsGoodFiles ? ['good'] : [], {
        execArgv: [`--max-old-space-size=${String(limits.megabytes)}`],
        stdio: 'ignore',
      });
      child.once('exit', () => reject(new Error('The reader does not start')));
      child.once('message', () => {
        child.removeAllListeners('exit');
        resolve(child);
      });
    });
  const ask = (child, request) =>
    new Promise((resolve) => {
      const end = (reply) => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('exit');
        resolve(reply);
      };
      const timer = setTimeout(() => end({ lost: 'hang' }), limits.seconds * 1000);
      child.once('message', end);
      child.once('exit', () => end({ lost: 'crash' }));
      child.send(request);
    });
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
}
