import { afterEach, expect, test } from '@jest/globals';
import { exclusively, openChannel } from '#panel/sync/surroundings.ts';

const { BroadcastChannel } = globalThis;

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
  Object.assign(globalThis, { BroadcastChannel });
});

function browserWithLocks(locks: unknown): void {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
}

const denied = new DOMException('Access to the Locks API is denied in this context.', 'SecurityError');

test('work of one name never overlaps', async () => {
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([exclusively('test', work('a')), exclusively('test', work('b'))])).toEqual([
    'a',
    'b',
  ]);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test.each([
  { what: 'has no locks', locks: undefined },
  { what: 'denies locks', locks: { request: () => Promise.reject(denied) } },
])('a browser that $what does the work all the same', async ({ locks }) => {
  browserWithLocks(locks);
  expect(await exclusively('test', async () => 'done')).toBe('done');
});

test('work that fails is not done a second time', async () => {
  let times = 0;
  const work = async () => {
    times += 1;
    throw new Error('It went wrong.');
  };
  await expect(exclusively('test', work)).rejects.toThrow('It went wrong.');
  expect(times).toBe(1);
});

test('a browser that denies channels has nobody to tell', () => {
  Object.assign(globalThis, {
    BroadcastChannel: class {
      constructor() {
        throw denied;
      }
    },
  });
  const channel = openChannel('test', () => undefined);
  expect(() => {
    channel.announce();
    channel.close();
  }).not.toThrow();
});
