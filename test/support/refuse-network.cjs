// Loaded into a process before its own code: what it asks of the network is refused, and told on standard error.
const net = require("node:net");

net.Socket.prototype.connect = () => {
  process.stderr.write(`the network was asked for something:\n${new Error().stack}\n`);
  throw new Error("There is no network here.");
};
