declare module "railroad-diagrams" {
  interface Drawing {
    toString(): string;
  }
  const railroad: {
    Diagram(...items: object[]): Drawing;
    Sequence(...items: object[]): object;
    Choice(normal: number, ...items: object[]): object;
    Optional(item: object): object;
    OneOrMore(item: object): object;
    ZeroOrMore(item: object): object;
    Terminal(text: string): object;
    NonTerminal(text: string, href?: string): object;
  };
  export default railroad;
}
