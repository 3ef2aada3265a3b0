// Ends `npm publish` of this folder: its package.json has what only the repository needs.
console.error(
  "Publish the packed file instead: npm run pack, and then npm publish with the file that it made.",
);
process.exitCode = 1;
