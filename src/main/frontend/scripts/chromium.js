// Unpacks the Chromium of the npm package and prints the paths of its executable and of its shared libraries.
// The package brings its own shared libraries only where it believes to be on this platform.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');

console.log(await chromium.executablePath());
console.log(process.env.LD_LIBRARY_PATH ?? '');
