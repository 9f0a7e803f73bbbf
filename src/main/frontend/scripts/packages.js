// Installs the locked packages, only when they are missing or the lock file has changed since.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.pathway42-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  try {
    execFileSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    console.error(
      '\nThe front-end packages could not be installed (the reason is above). npm needs to reach its package registry: ' +
        'check the network, or name a mirror with `npm config set registry <address>`, then run the same command again.\n',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
