// Holds a file open for a time, in milliseconds, as Word does on Windows: no other program may open, change or rename
// it. Makes the file `mark` when it does.
const fs = require("node:fs");
const [file, mark, time] = process.argv.slice(2);
// libuv's UV_FS_O_EXLOCK, which Node takes but has no name for: shared with no one.
fs.openSync(file, fs.constants.O_RDWR | 0x10000000);
fs.writeFileSync(mark, "");
setTimeout(() => process.exit(0), Number(time));
