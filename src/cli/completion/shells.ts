/** The shells that there is completion for. */
export const shells = ["bash", "zsh", "powershell"] as const;
