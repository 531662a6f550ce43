// What the server hands to the network.

export interface Network {
  title: string;
  summary: string;
  /** Names of the groups, in the order of their colours. */
  groups: string[];
  nodes: { name: string; group: number; links: number; href: string }[];
  /** Ends are numbers of nodes. */
  edges: { from: number; to: number; name: string; href: string }[];
  words: { hint: string; closer: string; farther: string; png: string };
}
